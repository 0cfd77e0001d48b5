import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { ARREST, hasInSentence, isOwnStep, isProceeding, standsBeforeLaw } from './before-law.ts'
import { type Clearance, clearanceIn } from './clearance.ts'
import { isOfCase, type Ruling, rulingAt } from './rulings.ts'
import { isNameWord } from './speakers.ts'

/**
 * How far a case has come that somebody in a story stands in, by what the story tells of it; null where nobody in it
 * does. `convicted`: and by whom the story tells; `final`: nothing can be appealed any more; `cleared`: there is no
 * case any more; `civil`: there never was one.
 * Source: KUHAP (UU 8/1981), articles 1 (14), 1 (15), 21 and 270.
 */
export type Stage =
  | 'reported'
  | 'witness'
  | 'arrested'
  | 'suspect'
  | 'court'
  | 'verdict'
  | 'convicted'
  | 'final'
  | 'cleared'
  | 'civil'

const COURT = wordSet(
  'didakwa terdakwanya mendakwa mengadili diadili menyidangkan disidangkan pleidoi eksepsi',
)
/** Who is questioned may be a suspect without a word of it. */
const QUESTIONED = wordSet('memeriksa diperiksa pemeriksaan')
/** Of convicts and accused who are caught again. */
const AT_LARGE = wordSet('buron buronan kabur melarikan')
const RULERS = wordSet('hakim majelis pengadilan mahkamah putusan')
/** Of a court that may be still to come, where nobody is called accused before it. */
const BENCH = wordSet('hakim majelis persidangan penuntut')
const SUSPECT = wordSet('disangka menyangka sangkaan menahan ditahan penahanan')
const STEPS = wordSet(
  `menetapkan ditetapkan mengadili diadili menyidangkan disidangkan mendakwa didakwa menyangka disangka disangkakan menjerat dijerat diduga menuntut dituntut
  divonis memvonis dijatuhi menjadikan dijadikan melimpahkan dilimpahkan tersangka terdakwa sidang`,
)
const REPORTS = wordSet(
  'memeriksa diperiksa melaporkan dilaporkan laporan dituduh dipolisikan mempolisikan diadukan mengadukan diinterogasi menginterogasi',
)
/** Those who inquire and judge, and those who work for them. */
export const AUTHORITIES =
  wordSet(`polisi kepolisian polres polresta polrestabes polda polsek kejaksaan kejari kejati jaksa penyidik kpk reskrim pengadilan bareskrim polri
  hakim reserse satreskrim satresnarkoba kasatreskrim kapolres kapolsek kapolda bnn jpu tipikor`)
const LAW = new Set([...AUTHORITIES, 'tersangka', 'terdakwa', 'terlapor', 'dipolisikan', 'kuhp', 'ott'])

/** The stage, whether somebody stands there by name or seized by the police, and what has cleared them. */
export type LegalState = { stage: Stage; isSomebody: boolean; clearance: Clearance | null }

/** What a story tells as done, read once: its words, what it rules, and whether the law meets somebody. */
type Telling = {
  words: ReadonlySet<string>
  rulings: ReadonlySet<Ruling>
  process: 'arrested' | 'reported' | null
  clearance: Clearance | null
}

/** The stage of the case that a story tells of. */
export function legalStateOf(document: TextDocument, lexicon: Lexicon): LegalState | null {
  if (!document.tokens.some(({ lower }) => LAW.has(lower))) return null
  const telling = tellingOf(document, lexicon)
  const { process, clearance } = telling
  const stage = stageOf(document, telling)
  const isSomebody = process !== null || clearance !== null
  return stage && { stage, isSomebody, clearance: stage === 'cleared' ? clearance : null }
}

function tellingOf(document: TextDocument, lexicon: Lexicon): Telling {
  const words = new Set<string>()
  const rulings = new Set<Ruling>()
  const isTold = (at: number) => !document.isQuoted(at) && !isDenied(document, at)
  let process: Telling['process'] = null
  for (const [at, { kind, lower }] of document.tokens.entries()) {
    if (kind !== 'word' || !isTold(at)) continue
    words.add(lower)
    const ruling = rulingAt(document, at, lexicon)
    if (ruling !== null) rulings.add(ruling)
    if (process === 'arrested') continue
    const step = stepAt(document, at) ?? (ruling === 'convicted' ? 'arrested' : null)
    if (step !== null && standsBeforeLaw(document, at, lexicon)) process = step
  }
  return { words, rulings, process, clearance: clearanceIn(document, isTold, lexicon) }
}

/** How far a step of the law, the word at a token, takes whom it meets. */
function stepAt(document: TextDocument, at: number): Telling['process'] {
  const word = lowerAt(document, at)
  if (isOwnStep(document, at)) return ACCUSED.has(lowerAt(document, at + 1)) ? 'reported' : 'arrested'
  if (ARREST.has(word) || STEPS.has(word) || isProceeding(document, at)) return 'arrested'
  return REPORTS.has(word) ? 'reported' : null
}
const ACCUSED = wordSet('terlapor terperiksa')

function stageOf(document: TextDocument, { words, rulings, process, clearance }: Telling): Stage | null {
  const has = (set: ReadonlySet<string>) => [...set].some((word) => words.has(word))
  const isProved = words.has('terbukti') && has(RULERS)
  if (clearance !== null && !rulings.has('convicted')) return 'cleared'
  if (rulings.has('final')) return 'final'
  if (words.has('terpidana') && has(AT_LARGE)) return 'verdict'
  if (rulings.size > 0 || isProved)
    return rulings.has('convicted') && process !== null ? 'convicted' : 'verdict'
  if (has(SUIT) && !has(CRIMINAL)) return 'civil'
  const isBeforeBench = words.has('terdakwa') && has(BENCH)
  if (process !== null && (isBeforeBench || has(COURT) || isTrial(document))) return 'court'
  if (isWitness(document)) return 'witness'
  if (process === null) return null
  if (process === 'reported' && !has(ARREST) && !has(QUESTIONED) && !namesSuspect(document)) return process
  if (has(SUSPECT) || words.has('tersangka')) return 'suspect'
  return words.has('terdakwa') && (has(RULERS) || has(AT_LARGE)) ? 'verdict' : process
}

const SUIT = wordSet('gugatan menggugat digugat penggugat tergugat perdata')
const CRIMINAL = wordSet(
  'polisi kepolisian jaksa kejaksaan penyidik kpk pidana didakwa dakwaan ditangkap ditahan praperadilan',
)

/** "Sidang perkara", "terdakwa kasus", "dituntut dua tahun penjara": where the trial has begun. */
const CASES = wordSet('perkara kasus dalam')
const PENALTIES = wordSet('penjara hukuman')
const TERMS = wordSet('tahun bulan')
const PROSECUTORS = wordSet('jaksa jpu penuntut')
/** Hearings that a suspect has, and those of no case. */
const OTHER_HEARINGS = wordSet('praperadilan etik disiplin skripsi gugatan')
const TRIALS = wordSet('sidang persidangan dakwaan pleidoi pledoi eksepsi pembelaan nota terdakwa')
const isTrial = (document: TextDocument): boolean =>
  document.tokens.some(({ lower }, at) => {
    if (isOwnStep(document, at) && TRIALS.has(lowerAt(document, at + 1)))
      return !OTHER_HEARINGS.has(lowerAt(document, at + 2))
    if (lower === 'dituntut' || lower === 'menuntut')
      return (
        hasInSentence(document, at, PENALTIES) &&
        hasInSentence(document, at, lower === 'dituntut' ? TERMS : PROSECUTORS)
      )
    if (lower !== 'sidang' && lower !== 'terdakwa') return false
    const next = lowerAt(document, at + 1)
    return (
      CASES.has(next) || (lower === 'terdakwa' && (isOfCase(next) || isNameWord(document.tokens[at + 1])))
    )
  })

/** "Belum ada orang yang ditangkap", "belum menetapkan tersangka". */
const DENIALS = wordSet('tidak belum tanpa bukan tak')
const DENIAL_REACH = 5
const isDenied = (document: TextDocument, at: number): boolean => deniedIn(document)[at] === 1

const denied = new WeakMap<TextDocument, Uint8Array>()

/** For each token whether a denial stands before it with no mark between. */
function deniedIn(document: TextDocument): Uint8Array {
  const known = denied.get(document)
  if (known !== undefined) return known
  const found = new Uint8Array(document.tokens.length)
  for (const { from, to } of document.sentences) {
    let denial = Number.NEGATIVE_INFINITY
    for (let at = from; at < to; at++) {
      if (at - denial <= DENIAL_REACH) found[at] = 1
      if (document.tokens[at]?.kind === 'punctuation') denial = Number.NEGATIVE_INFINITY
      else if (DENIALS.has(lowerAt(document, at))) denial = at
    }
  }
  denied.set(document, found)
  return found
}

const STATES = wordSet('sebagai berstatus menjadi jadi status statusnya masih tetap')
/** "Diperiksa sebagai saksi", where nobody is called more. */
const isWitness = (document: TextDocument): boolean =>
  document.tokens.some(({ lower }, at) => lower === 'saksi' && STATES.has(lowerAt(document, at - 1))) &&
  !namesSuspect(document)

const NAMED = wordSet(
  `sebagai berstatus menjadi jadi menetapkan ditetapkan ada dua tiga empat lima enam tujuh delapan seorang satu para kedua`,
)

/** Whether anybody is said to be a suspect: "ditetapkan sebagai tersangka", "dua tersangka". */
export const namesSuspect = (document: TextDocument): boolean =>
  document.tokens.some(({ lower }, at) => {
    if (lower !== 'tersangka' || isDenied(document, at)) return false
    return NAMED.has(lowerAt(document, at - 1)) || document.tokens[at - 1]?.kind === 'number'
  })
