import type { Lexicon } from '../lexicon/lexicon.ts'
import { apposedPerson, commaAfterRole, isAnyVerb, opensAdverbial } from '../people/apposed.ts'
import { openRoleBehind } from '../people/apposed-behind.ts'
import { apposedThing } from '../people/apposed-things.ts'
import { lacksSecondComma } from '../people/governed-role.ts'
import { isRoleWord } from '../people/roles.ts'
import { SAYING_VERBS } from '../people/saying.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { phraseAt } from '../text/phrases.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { OPENERS } from '../words/openers.ts'
import { startsOf } from '../words/openings.ts'
import { overParagraphs, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Keterangan nama diapit dua koma, atau tanpa koma sama sekali.',
  en: 'A name in apposition takes two commas, or none.',
}

/** The single comma of an apposition: "Juru bicara Kremlin, Dmitry Peskov mengatakan". */
export const appositionComma: Rule = {
  id: 'apposition-comma',
  severity: 'warning',
  languages: ['id'],
  check: overParagraphs((field, lexicon) => [
    ...[...startsOf(field.document)].flatMap((at) => atHead(field, at, lexicon)),
    ...inside(field, lexicon),
  ]),
}

function atHead({ field, document }: FieldText, at: number, lexicon: Lexicon): Report[] {
  // What somebody says may address the person named: "Bu Guru, Andi tidak membawa buku".
  if (field === 'title' || document.isQuoted(at)) return []
  const thing = behindThing({ field, document }, at, lexicon)
  if (thing.length > 0) return thing
  return [...behindRole({ field, document }, at, lexicon), ...beforeRole({ field, document }, at, lexicon)]
}

/** The role is the subject, or the source: "Ketua DPRD, Siti Rahma menolak", "Menurut Ketua DPRD, Siti Rahma usul itu ...". */
function behindRole({ field, document }: FieldText, at: number, lexicon: Lexicon): Report[] {
  const isSource = lowerAt(document, at) === 'menurut'
  const comma = commaAfterRole(document, isSource ? at + 1 : behindOpener(document, at, lexicon), lexicon)
  const last = comma === null ? null : apposedPerson(document, comma + 1)
  if (comma === null || last === null) return []
  const next = lowerAt(document, last + 1)
  // "Menurut pengamat itu, Andi Rahman akan menang": there the name is the subject.
  const goesOn = isSource
    ? next !== '' && !NO_VERB.has(next) && !isPredicate(next, lexicon)
    : isPredicate(next, lexicon)
  return goesOn ? [reportOf({ field, document }, { comma, last }, isSource)] : []
}

/** "Ibu kota Buru, Namlea belum memiliki bioskop". */
function behindThing({ field, document }: FieldText, at: number, lexicon: Lexicon): Report[] {
  const found = apposedThing(document, at, lexicon)
  if (found === null || !isPredicate(lowerAt(document, found.last + 1), lexicon)) return []
  return [reportOf({ field, document }, found, false)]
}

/** "Rahmat Sula, pedagang di pasar itu mengaku": the comma behind the role is not there. */
function beforeRole({ field, document }: FieldText, at: number, lexicon: Lexicon): Report[] {
  const last = openRoleBehind(document, at, lexicon)
  const end = document.tokens[last ?? at]
  if (last === null || end === undefined) return []
  let comma = at
  while (document.tokens[comma]?.text !== ',') comma++
  const role = document.text.slice(document.tokens[comma]?.start, end.end)
  return [reportTokens({ field, document, first: comma, last }, MESSAGE, [`${role},`])]
}

/** "kata petani itu, Mursidi sambil menunjuk sawahnya", "dipimpin Ketua DPRD, Siti Rahma dan dihadiri pedagang". */
function inside({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  if (field === 'title') return []
  return document.tokens.flatMap(({ text }, comma) => {
    if (text !== ',' || document.isQuoted(comma)) return []
    const last = apposedPerson(document, comma + 1)
    if (last === null || !lacksSecondComma(document, { comma, last }, lexicon)) return []
    return [reportOf({ field, document }, { comma, last }, false)]
  })
}

function reportOf(
  { field, document }: FieldText,
  { comma, last }: { comma: number; last: number },
  isSource: boolean,
): Report {
  const name = document.text.slice(document.tokens[comma + 1]?.start, document.tokens[last]?.end)
  const suggestions = isSource ? [`, ${name},`] : [`, ${name},`, ` ${name}`]
  return reportTokens({ field, document, first: comma, last }, MESSAGE, suggestions)
}

/** A sentence opens with as many words before its first part at most: "Di ruang tunggu, istri pelaut itu". */
const LONGEST_OPENING = 8

const DETERMINERS = new Set(['itu', 'ini', 'tersebut'])

/** "Sementara itu, Kepala Puskesmas ...", "Di ruang tunggu, istri ...", "Dalam sidang itu ahli ..." begin behind what opens. */
function behindOpener(document: TextDocument, at: number, lexicon: Lexicon): number {
  const opener = phraseAt(document, at, OPENERS)
  if (opener !== null && document.tokens[opener.last + 1]?.text === ',') return opener.last + 2
  if (!opensAdverbial(lowerAt(document, at))) return at
  for (let i = at + 1; i <= at + LONGEST_OPENING; i++) {
    if (document.tokens[i]?.text === ',') return i + 1
    if (DETERMINERS.has(lowerAt(document, i)) && isRoleWord(lowerAt(document, i + 1), lexicon)) return i + 1
  }
  return at
}

const NO_VERB = wordSet(
  'dan serta yang di dari selaku sebagai alias bin binti atau bersama dalam pada ke kepada untuk adalah',
)
const PREDICATES = wordSet(
  'meninggal tewas lahir ikut hadir datang tiba mundur yakin ingin akan telah sudah juga pun turut kembali optimistis mulai tidak belum masih menjadi enggan siap kini lalu kemudian langsung sempat kerap sering selalu hanya baru tetap segera terus pernah terpilih tersenyum terlihat tampak pensiun pulang pergi',
)

const isPredicate = (word: string, lexicon: Lexicon): boolean =>
  SAYING_VERBS.has(word) || PREDICATES.has(word) || isAnyVerb(word, lexicon)
