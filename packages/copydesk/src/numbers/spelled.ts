import type { Token } from '../text/tokens.ts'

const UNITS: ReadonlyMap<string, number> = new Map([
  ...'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['seratus', 100],
  ['seribu', 1000],
])

/** Whether a word in lower case can open a number in words. */
export const isNumeral = (word: string): boolean => UNITS.has(word)

export type Value = { value: number; last: number }

/** The number that opens at a token in words, up to the thousands: "dua puluh satu" is 21; null for none. */
export function valueOfWords(tokens: readonly Token[], at: number): Value | null {
  const first = UNITS.get(tokens[at]?.lower ?? '')
  if (first === undefined) return null
  const next = tokens[at + 1]?.lower
  if (next === 'belas' && first > 1) return { value: 10 + first, last: at + 1 }
  if (next === 'puluh' && first > 1) return withRest(tokens, { value: first * 10, last: at + 1 }, 10)
  if (next === 'ratus' && first > 1) return withRest(tokens, { value: first * 100, last: at + 1 }, 100)
  return first === 100 ? withRest(tokens, { value: 100, last: at }, 100) : { value: first, last: at }
}

function withRest(tokens: readonly Token[], { value, last }: Value, below: number): Value {
  const rest = valueOfWords(tokens, last + 1)
  return rest === null || rest.value >= below || rest.value === 0
    ? { value, last }
    : { value: value + rest.value, last: rest.last }
}

/** The value of figures as Indonesian writes them: a point for thousands, a comma for decimals; null for a time, a date, a score. */
export function valueOfFigures(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) || /^\d+(?:,\d+)?$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'))
  }
  return null
}

/** The number that opens at a token, in figures or in words. */
export function valueAt(tokens: readonly Token[], at: number): Value | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return token?.kind === 'word' ? valueOfWords(tokens, at) : null
  const value = valueOfFigures(token.text)
  return value === null ? null : { value, last: at }
}
