import type { Lexicon } from '../lexicon/lexicon.ts'
import { personAt } from '../people/person-run.ts'
import { BODY_WORDS, isRoleWord } from '../people/roles.ts'
import { SAYING_VERBS } from '../people/saying.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { phraseAt } from '../text/phrases.ts'
import { lowerAt } from '../text/walk.ts'
import { weekdayNamed } from '../time/names.ts'
import { zoneOfPlace } from '../time/zones.ts'
import { OPENERS } from '../words/openers.ts'
import { startsOf } from '../words/openings.ts'
import { isActiveVerb, isMiddleVerb } from '../words/verbs.ts'
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
  check: overParagraphs((field, lexicon) =>
    [...startsOf(field.document)].flatMap((at) => read(field, at, lexicon)),
  ),
}

function read({ field, document }: FieldText, at: number, lexicon: Lexicon): Report[] {
  // What somebody says may address the person named: "Bu Guru, Andi tidak membawa buku".
  if (field === 'title' || document.isQuoted(at)) return []
  const isSource = lowerAt(document, at) === 'menurut'
  const comma = commaAfterRole(document, isSource ? at + 1 : behindOpener(document, at), lexicon)
  if (comma === null) return []
  const last = personAt(document, comma + 1)
  if (last === null || isNoPerson(document, comma + 1)) return []
  const next = lowerAt(document, last + 1)
  const goesOn = isSource ? next !== '' && !NO_VERB.has(next) : isPredicate(next, lexicon)
  if (!goesOn) return []
  const name = document.text.slice(document.tokens[comma + 1]?.start, document.tokens[last]?.end)
  const suggestions = isSource ? [`, ${name},`] : [`, ${name},`, ` ${name}`]
  return [reportTokens({ field, document, first: comma, last }, MESSAGE, suggestions)]
}

/** A sentence opens with as many words before its first part at most: "Di ruang tunggu, istri pelaut itu". */
const LONGEST_OPENING = 5
const PLACES = new Set(['di', 'dalam', 'pada', 'dari'])

/** "Sementara itu, Kepala Puskesmas ..." begins behind its opener, "Di ruang tunggu, istri ..." behind the place. */
function behindOpener(document: TextDocument, at: number): number {
  const opener = phraseAt(document, at, OPENERS)
  if (opener !== null && document.tokens[opener.last + 1]?.text === ',') return opener.last + 2
  if (!PLACES.has(lowerAt(document, at))) return at
  for (let i = at + 1; i <= at + LONGEST_OPENING; i++) if (document.tokens[i]?.text === ',') return i + 1
  return at
}

/** "Camat Ende, Nusa Tenggara Timur", "Kepala BEJ, Jumat", "Menurut pengamat itu, Partai ...". */
function isNoPerson(document: TextDocument, at: number): boolean {
  const [first, second] = [lowerAt(document, at), lowerAt(document, at + 1)]
  if (BODY_WORDS.has(first)) return true
  return weekdayNamed(document.tokens[at]?.text ?? '', 'id') !== null || zoneOfPlace(first, second) !== null
}

const QUOTES = new Set(['“', '”', '"'])

/** A role is named in as many words at most; what is longer before the comma is a clause. */
const LONGEST_ROLE = 11

/** The first comma behind a token where what stands before it is one role and no clause. */
function commaAfterRole(document: TextDocument, from: number, lexicon: Lexicon): number | null {
  let hasRole = false
  for (let at = from; at <= from + LONGEST_ROLE; at++) {
    const { text, kind, lower } = document.tokens[at] ?? {}
    if (text === ',') return hasRole && at > from + 1 ? at : null
    if (lower === undefined || (kind === 'punctuation' && !QUOTES.has(text ?? ''))) return null
    if (at - from < 2 && isRoleWord(lower, lexicon)) hasRole = true
    if (NO_ROLE.has(lower) || isActiveVerb(lower, lexicon)) return null
  }
  return null
}

/** Words of clauses and of time: what holds one is no bare role. */
const NO_ROLE = new Set(
  'yang adalah menurut pada setelah sebelum ketika saat karena jika untuk akan telah sudah tidak namun selain juga sebagai oleh kepada dengan bersama'.split(
    ' ',
  ),
)
const NO_VERB = new Set(
  'dan serta yang di dari selaku sebagai alias bin binti atau bersama dalam pada ke kepada untuk adalah'.split(
    ' ',
  ),
)
const PREDICATES = new Set(
  'meninggal tewas lahir ikut hadir datang tiba mundur yakin ingin akan telah sudah juga pun turut kembali optimistis mulai tidak belum masih menjadi enggan siap kini lalu kemudian langsung sempat kerap sering selalu hanya baru tetap segera terus pernah'.split(
    ' ',
  ),
)

const isPredicate = (word: string, lexicon: Lexicon): boolean =>
  SAYING_VERBS.has(word) || PREDICATES.has(word) || isActiveVerb(word, lexicon) || isMiddleVerb(word, lexicon)
