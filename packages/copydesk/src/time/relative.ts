import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isBeyondTheDay } from './beyond-the-day.ts'
import { daysAgoAt } from './days-ago.ts'

/** Days counted from the day of writing, so that they are wrong as soon as the story waits. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['kemarin', -1],
  ['besok', 1],
  ['lusa', 2],
  ['semalam', -1],
  ['kemarin dulu', -2],
  ['kemarin lusa', -2],
])
/** "Pagi ini", "tadi malam", "nanti sore", "kemarin siang". */
const PARTS = wordSet('subuh pagi siang sore petang malam')
const WITH_PART: ReadonlyMap<string, number> = new Map([
  ['kemarin', -1],
  ['besok', 1],
  ['esok', 1],
  ['nanti', 0],
])
/** "Siang tadi", "malam kemarin": the part before its day. */
const BEHIND_PART: ReadonlyMap<string, number> = new Map([...WITH_PART, ['ini', 0], ['tadi', 0]])
/** Weeks and months counted likewise: they name no day. */
const PERIODS = wordSet('pekan minggu bulan')
const COUNTED = wordSet('lalu depan kemarin ini')

/** Words that any of these opens with. */
const FIRSTS = new Set([
  ...PERIODS,
  ...PARTS,
  ...WITH_PART.keys(),
  'tadi',
  'dini',
  'hari',
  'kemarin',
  'besok',
  'lusa',
  'semalam',
])

/** "Hingga hari ini" is an age. */
const UNTIL = wordSet('hingga sampai sehingga')
/** Comparisons and words of it: "dibanding pekan lalu", "kata besok". */
const OTHER_BEFORE = wordSet(
  `dunia dewasa hari hari-hari kata bukan demi tentang tanpa bagi tiada entah jika kalau andai seandainya seperti
  seolah-olah seakan-akan dibanding dibandingkan ketimbang daripada dengan`,
)
/** "Besok lusa", "semalam suntuk", "anak kemarin sore" are idioms. */
const IDIOM_AFTER = wordSet('lusa hari sore-sore suntuk penuh esok')
const NUMBERS = wordSet(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa sehari berhari-hari menginap bermalam semalam per',
)

/** Indexes of tokens, `last` inclusive; `days` from publication, null for a week or a month. */
export type RelativeDay = { first: number; last: number; word: string; days: number | null }

/** The relative day, week or month that opens at a token; null for none. */
export function relativeAt(document: TextDocument, at: number): RelativeDay | null {
  const { tokens } = document
  const found = daysAgoAt(tokens, at) ?? wordAt(tokens, at)
  if (found === null || isTitle(document, found)) return null
  const [before, after] = [tokens[at - 1], tokens[found.last + 1]]
  const lower = before?.lower ?? ''
  if (OTHER_BEFORE.has(lower) || IDIOM_AFTER.has(after?.lower ?? '')) return null
  // "Perjalanan dua hari ini", "Rp9 juta semalam", "dua pekan lalu".
  if (isCounted(before, found) || isPrice(tokens, found)) return null
  if (found.word === 'hari ini' && (UNTIL.has(lower) || isWithEsok(tokens, found.last))) return null
  // "Besok atau lusa" is some day.
  if (lower === 'atau' || after?.lower === 'atau') return null
  // In mid-sentence "Minggu lalu" is a Sunday.
  const isSunday = tokens[at]?.text === 'Minggu' && at > sentenceAt(document, at).from
  return isSunday || isBeyondTheDay(document, found) ? null : found
}

/** A number belongs to what is a unit: "dua hari ini", not "kaki lima kemarin". */
const isCounted = (before: Token | undefined, { word }: RelativeDay): boolean =>
  (before?.kind === 'number' || NUMBERS.has(before?.lower ?? '')) && !DAY_NAMES.test(word)

const DAY_NAMES = /^(?:kemarin|besok|lusa|tadi|nanti)/

function wordAt(tokens: readonly Token[], at: number): RelativeDay | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const { lower } = token
  if (!FIRSTS.has(lower)) return null
  const next = tokens[at + 1]?.lower ?? ''
  if (lower === 'dini') return next === 'hari' ? smallHoursAt(tokens, at) : null
  const two = { first: at, last: at + 1, word: `${lower} ${next}` }
  if (PERIODS.has(lower) && COUNTED.has(next)) return { ...two, days: null }
  if (PARTS.has(lower)) return withPart(two, lower, next)
  if (PARTS.has(next) && lower === 'tadi') return { ...two, days: next === 'malam' ? -1 : 0 }
  const days = (PARTS.has(next) ? WITH_PART.get(lower) : undefined) ?? DAYS.get(two.word)
  if (days !== undefined) return { ...two, days }
  const alone = DAYS.get(lower)
  return alone === undefined ? null : { first: at, last: at, word: lower, days: alone }
}

/** "Pagi ini", "siang tadi"; a night that is past began the day before. */
function withPart(two: Omit<RelativeDay, 'days'>, part: string, next: string): RelativeDay | null {
  if (part === 'malam' && next === 'tadi') return { ...two, days: -1 }
  const days = BEHIND_PART.get(next)
  return days === undefined ? null : { ...two, days }
}

/** "Dini hari tadi" */
function smallHoursAt(tokens: readonly Token[], at: number): RelativeDay | null {
  const behind = tokens[at + 2]?.lower ?? ''
  const days = BEHIND_PART.get(behind)
  return days === undefined ? null : { first: at, last: at + 2, word: `dini hari ${behind}`, days }
}

/** "Untuk hari ini dan esok" is for good. */
const isWithEsok = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.lower === 'dan' && tokens[last + 2]?.lower === 'esok'

/** A capital on its second word, or inside a sentence: a heading, a programme, a magazine. */
function isTitle(document: TextDocument, { first, last }: RelativeDay): boolean {
  const hasCapital = (at: number) => document.tokens[at]?.text !== document.tokens[at]?.lower
  return last > first ? hasCapital(last) : hasCapital(first) && first > sentenceAt(document, first).from
}

/** "Semalam" is one night where something costs or lasts so long: "Rp9 juta semalam". */
const isPrice = (tokens: readonly Token[], { first, word }: RelativeDay): boolean =>
  word === 'semalam' && [1, 2].some((back) => /\d/.test(tokens[first - back]?.text ?? ''))
