import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isPersonName } from '../words/person-names.ts'
import { isOffice } from './offices.ts'
import { BODY_WORDS } from './roles.ts'
import { isNameWord } from './speakers.ts'

/**
 * How far a case has come that somebody in a story stands in, by what the story tells of it; null where nobody in it
 * does. Source: KUHAP (UU 8/1981), articles 1 (14), 1 (15), 21 and 270.
 */
export type Stage = 'reported' | 'witness' | 'arrested' | 'suspect' | 'court' | 'verdict'

const VERDICT =
  wordSet(`divonis memvonis vonis dihukum menghukum dipidana inkrah inkracht narapidana napi kasasi dieksekusi mengeksekusi
  lapas bersalah grasi remisi memutus terbukti`)
const COURT = wordSet(
  'didakwa terdakwanya mendakwa mengadili diadili menyidangkan disidangkan hakim persidangan pleidoi eksepsi',
)
const SUSPECT = wordSet('disangka menyangka sangkaan menahan ditahan penahanan')
const ARREST = wordSet(
  `menangkap ditangkap meringkus diringkus membekuk dibekuk mengamankan diamankan menahan ditahan menciduk diciduk menggerebek menyergap disergap mencokok dicokok menggelandang
  digelandang menjebloskan dijebloskan menjemput dijemput menggiring digiring tertangkap menyerahkan diserahkan dibawa`,
)
const STEPS = wordSet(
  `menetapkan ditetapkan mengadili diadili menyidangkan disidangkan mendakwa didakwa menyangka disangka disangkakan menjerat dijerat diduga menuntut dituntut
  melimpahkan dilimpahkan menjadi tersangka terdakwa sidang`,
)
const REPORTS = wordSet('memeriksa diperiksa melaporkan dilaporkan laporan dituduh')
const LAW =
  wordSet(`polisi kepolisian polres polresta polrestabes polda polsek kejaksaan kejari kejati jaksa penyidik kpk reskrim pengadilan
  bareskrim polri hakim reserse satreskrim satresnarkoba kasatreskrim kapolres kapolsek kapolda bnn jpu tersangka terdakwa`)

/** The stage, and whether somebody stands there by name, or seized by the police. */
export type LegalState = { stage: Stage; isSomebody: boolean }

/** The stage of the case that a story tells of. */
export function legalStateOf(document: TextDocument, lexicon: Lexicon): LegalState | null {
  const { tokens } = document
  if (!tokens.some(({ lower }) => LAW.has(lower))) return null
  const words = new Set<string>()
  let process: Stage | null = null
  for (const [at, { kind, lower }] of tokens.entries()) {
    if (kind !== 'word' || document.isQuoted(at) || isDenied(document, at)) continue
    words.add(lower)
    const isStep = ARREST.has(lower) || STEPS.has(lower)
    if (process === 'arrested' || (!isStep && !REPORTS.has(lower))) continue
    if (standsBeforeLaw(document, at, lexicon)) process = isStep ? 'arrested' : 'reported'
  }
  const has = (set: ReadonlySet<string>) => [...set].some((word) => words.has(word))
  const isSomebody = process !== null
  if (has(VERDICT) || hasVerdict(document)) return { stage: 'verdict', isSomebody }
  if (process !== null && (has(COURT) || isTrial(document))) return { stage: 'court', isSomebody }
  if (isWitness(document)) return { stage: 'witness', isSomebody }
  if (process === null) return null
  return { stage: has(SUSPECT) || words.has('tersangka') ? 'suspect' : process, isSomebody }
}

/** "Sidang perkara", "terdakwa kasus", "terdakwa Budi": where the trial has begun. */
const CASES = wordSet('perkara kasus dalam')
const isTrial = (document: TextDocument): boolean =>
  document.tokens.some(({ lower }, at) => {
    if (lower !== 'sidang' && lower !== 'terdakwa') return false
    return (
      CASES.has(lowerAt(document, at + 1)) || (lower === 'terdakwa' && isNameWord(document.tokens[at + 1]))
    )
  })

/** "Belum ada orang yang ditangkap", "belum menetapkan tersangka". */
const DENIALS = wordSet('tidak belum tanpa bukan tak')
const DENIAL_REACH = 5
function isDenied(document: TextDocument, at: number): boolean {
  const { from } = sentenceAt(document, at)
  for (let i = at - 1; i >= Math.max(from, at - DENIAL_REACH); i--) {
    if (document.tokens[i]?.kind === 'punctuation') return false
    if (DENIALS.has(lowerAt(document, i))) return true
  }
  return false
}

/** A verdict that is still to be read is none: "sebelum membacakan putusan". */
const AWAITED = wordSet('membacakan dibacakan pembacaan menunggu jadwal')
const hasVerdict = (document: TextDocument): boolean =>
  document.tokens.some(
    ({ lower }, at) =>
      lower === 'putusan' && !document.isQuoted(at) && !AWAITED.has(lowerAt(document, at - 1)),
  )

const STATES = wordSet('sebagai berstatus menjadi jadi status statusnya masih tetap')
const NAMED = wordSet(
  `sebagai berstatus menjadi jadi menetapkan ditetapkan ada dua tiga empat lima enam tujuh delapan seorang satu para kedua`,
)
/** "Diperiksa sebagai saksi", where nobody is called more. */
function isWitness(document: TextDocument): boolean {
  const { tokens } = document
  const isSaid = tokens.some(({ lower }, at) => lower === 'saksi' && STATES.has(lowerAt(document, at - 1)))
  if (!isSaid) return false
  return !tokens.some(({ lower }, at) => {
    if (lower !== 'tersangka' || isDenied(document, at)) return false
    return NAMED.has(lowerAt(document, at - 1)) || tokens[at - 1]?.kind === 'number'
  })
}

/** Words between a step of the law and whom it meets. */
const REACH = 12
const SUBJECTS = wordSet('ia dia keduanya ketiganya mereka')
const PEOPLE = wordSet(
  `pria lelaki laki-laki perempuan wanita orang pemuda remaja pelaku tersangka terdakwa terduga sopir warga oknum mahasiswa pegawai`,
)

function standsBeforeLaw(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, at)
  const { from, to } = sentenceAt(document, at)
  const isPassive = word.startsWith('di')
  const [first, last] = isPassive
    ? [Math.max(from, at - REACH), at - 1]
    : [at + 1, Math.min(to - 1, at + REACH)]
  // "Aswardi hanya diperiksa": the subject opens the sentence.
  if (isPassive && at - from <= 3 && opensWithName(document, from, lexicon)) return true
  for (let i = first; i <= last; i++) {
    if (isPassive && SUBJECTS.has(lowerAt(document, i))) return true
    if (isWhom(document, i, lexicon) || (ARREST.has(word) && PEOPLE.has(lowerAt(document, i)))) return true
  }
  return false
}

/** From this frequency on a capital only opens the sentence. */
const EVERYDAY = 5
function opensWithName(document: TextDocument, from: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, from)
  if (!isNameWord(document.tokens[from]) || isOfNoPerson(word) || BODY_WORDS.has(word)) return false
  return lexicon.band(word) < EVERYDAY && !isOffice(word, lexicon)
}

/** A name follows: "menahan Sarjono", "yaitu Ignas", "adalah I Nengah Darma". */
const INTRODUCES = wordSet(
  'adalah bernama yakni yaitu menangkap menahan memeriksa mendakwa menetapkan mengadili melaporkan memanggil',
)

/** A person by name, with an age or an office, or by initials. */
function isWhom(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const { tokens } = document
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const isAged = tokens[at + 1]?.text === '(' && tokens[at + 2]?.kind === 'number'
  if (/^[A-Z]{1,4}$/.test(token.text) && !isNameWord(tokens[at + 1]))
    return isAged || lowerAt(document, at - 1).endsWith('inisial')
  if (!isNameWord(token)) return false
  if (isAged && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '')) return true
  if (isPersonName(token.lower)) return true
  if (isOfNoPerson(token.lower) || BODY_WORDS.has(token.lower)) return false
  const [before, beforeComma] = [lowerAt(document, at - 1), lowerAt(document, at - 2)]
  if (tokens[at - 1]?.text === ',') return isOffice(beforeComma, lexicon) || isNameWord(tokens[at + 1])
  return INTRODUCES.has(before) || isOffice(before, lexicon)
}
