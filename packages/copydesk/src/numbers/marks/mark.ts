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

/** How far a number may lie off because it is rounded: nothing for whole ones of no scale. */
export const slackOf = ({ grain }: Mark): number => (grain === 1 ? 0 : grain / 2)
