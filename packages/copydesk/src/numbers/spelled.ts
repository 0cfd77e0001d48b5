import type { Token } from '../text/tokens.ts'

const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
}

export type Value = { value: number; last: number }

/** The number that opens at a token in words, up to the thousands: "dua puluh satu" is 21; null for none. */
export function valueOfWords(tokens: readonly Token[], at: number): Value | null {
  const first = UNITS[tokens[at]?.lower ?? '']
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
