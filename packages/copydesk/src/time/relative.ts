import type { TextDocument } from '../text/document.ts'

/** Days that are counted from the day of writing, so that they are wrong as soon as the story waits. */
const DAYS: Readonly<Record<string, number>> = {
  'hari ini': 0,
  kemarin: -1,
  besok: 1,
  lusa: 2,
  semalam: -1,
  'tadi malam': -1,
  'tadi pagi': 0,
  'tadi siang': 0,
  'tadi sore': 0,
  'nanti malam': 0,
  'nanti siang': 0,
  'nanti sore': 0,
}
const OPENERS = new Set(Object.keys(DAYS).map((words) => words.split(' ')[0] ?? ''))

/** What comes before makes of "hari ini" no day but an age: "hingga hari ini", "dunia hari ini". */
const SPAN_BEFORE = new Set('hingga sampai sejak dunia dewasa hari-hari'.split(' '))
/** "Kemarin lusa", "besok lusa" are idioms; "semalaman" is another word already. */
const IDIOM_AFTER = new Set(['lusa', 'dulu', 'hari', 'sore-sore'])

export type RelativeDay = { first: number; last: number; word: string; days: number }

/** The relative day that opens at a token; null for none. */
export function relativeAt({ tokens }: TextDocument, at: number): RelativeDay | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || !OPENERS.has(token.lower)) return null
  const two = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`
  const word = two in DAYS ? two : token.lower
  const days = DAYS[word]
  if (days === undefined || SPAN_BEFORE.has(tokens[at - 1]?.lower ?? '')) return null
  const last = word === two ? at + 1 : at
  if (IDIOM_AFTER.has(tokens[last + 1]?.lower ?? '')) return null
  return { first: at, last, word, days }
}
