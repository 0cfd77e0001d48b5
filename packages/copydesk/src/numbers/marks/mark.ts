import { TIME_UNITS } from './units.ts'

/** The kinds of number that running text tells, each with the letter that stands for it in a line. */
export const LETTERS = {
  count: 'n',
  money: 'm',
  percent: 'p',
  points: 'o',
  multiple: 'k',
  fraction: 'f',
  duration: 't',
  year: 'y',
  date: 'd',
  clock: 'h',
  score: 's',
  ordinal: 'r',
  age: 'a',
  unread: 'x',
} as const

export type Kind = keyof typeof LETTERS

/** A number as a text tells it, by indexes of tokens, `last` inclusive. */
export type Mark = {
  kind: Kind
  /** Durations in months, days or minutes by their unit; fractions as a part of one; clocks in minutes of the day. */
  value: number
  /** What its last written digit counts: 100 million for "Rp1,2 miliar". */
  grain: number
  /** The word that is counted, in small letters; the sign of money; empty for none. */
  unit: string
  /** A score's two figures; a date's year, month and day, nought for what is not said. */
  parts: readonly number[]
  first: number
  last: number
  isInWords: boolean
  /** Words around it say that it is no exact one. */
  isRough: boolean
}

/**
 * How far a number may lie off because it is rounded: nothing for whole ones of no scale, nor for whole hours and years;
 * a tenth for whole millions, which would have been told with their decimal.
 */
export function slackOf({ kind, unit, grain }: Mark): number {
  if (grain === 1 || (kind === 'duration' && grain === TIME_UNITS.get(unit)?.size)) return 0
  return WHOLE_SCALES.has(grain) ? grain / 10 : grain / 2
}

/** Last digits of whole numbers of a scale: "Rp7 miliar" where "Rp50,26 miliar" is rounded. */
export const WHOLE_SCALES = new Set([1, 1e3, 1e6, 1e9, 1e12])
