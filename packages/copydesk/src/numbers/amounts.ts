import { valueOfFigures } from './spelled.ts'

/** A number as it is written, with its scale and what its last digit leaves open. */
export type Amount = {
  value: number /** Half of its last written digit. */
  slack: number
  isPercent: boolean
}

/** The words behind a number that multiply it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
])

/** An amount in running text, as the source of a regular expression with one group. Bounded in length. */
export const AMOUNT = String.raw`((?:Rp ?|US\$ ?|\$ ?)?(?:\d{1,3}(?:\.\d{3}){1,5}|\d{1,12})(?:,\d{1,4})?(?: ?(?:ribu|juta|miliar|triliun|persen\b|%))?)`

/** Reads what `AMOUNT` matched; null where it is no number. */
export function readAmount(written: string): Amount | null {
  const parts = /([\d.]+(?:,\d+)?) ?(ribu|juta|miliar|triliun|persen|%)?$/.exec(written)
  const figures = parts?.[1] ?? ''
  const value = valueOfFigures(figures)
  if (parts === null || value === null) return null
  const scale = SCALES.get(parts[2] ?? '') ?? 1
  const isPercent = parts[2] === 'persen' || parts[2] === '%'
  return { value: value * scale, slack: (scale * 10 ** -decimalsOf(figures)) / 2, isPercent }
}

/** Digits behind the comma. */
export const decimalsOf = (figures: string): number => /,(\d+)/.exec(figures)?.[1]?.length ?? 0

/** A number as Indonesian writes it, with so many decimals. */
export function inFigures(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',').replace(/,0+$/, '')
}
