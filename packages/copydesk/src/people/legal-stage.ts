import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { ARREST, standsBeforeLaw } from './before-law.ts'
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
