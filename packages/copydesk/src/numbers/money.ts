import { matchesOf } from '../text/matches.ts'
import type { House } from '../types.ts'
import { grouped } from './grouped.ts'

/** A sum of money that is not written as it should be. `isSpacing`: nothing but the blank behind its sign is wrong. */
export type MoneyFault = {
  span: [start: number, end: number]
  right: string
  sign: string
  isSpacing: boolean
}

/** The signs that are read. */
export const SIGNS = ['Rp', 'US$']

type Spacing = '' | ' '
type Sum = { start: number; written: string; sign: string; gap: string; amount: string; tail: string }

const SUM =
  /(?<![\p{L}\p{N}])(Rp|US\$)(\.? {0,2})(\d{1,3}(?:[.,]\d{3}){1,6}(?:,\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,3})?(?!\d))([,.]-)?(?:(?= ?([Rr]ibu|[Jj]uta|[Mm]iliar|[Tt]riliun|rb|jt|[MT]|kuadriliun)\b)|)/gu

/**
 * The sums of a text whose sign, blank or figures are not as EYD V (2022) and the house write them: "Rp. 5.000",
 * "Rp25000", "US$1,500", "Rp5.45 miliar", "Rp5.000,-". `first` is the spacing that the story has first.
 */
export function moneyFaults(text: string, rupiah: House['rupiah'], first: Spacing): MoneyFault[] {
  const spacing = rupiah === 'consistent' ? first : rupiah === 'spaced' ? ' ' : ''
  return [...sumsIn(text)].flatMap(({ sum, isOfUnits }) => {
    const { start, written, sign, gap, amount, tail } = sum
    const figures = rightAmount(amount, isOfUnits)
    const right = sign + spacing + figures
    if (right === written) return []
    const isSpacing = figures === amount && tail === '' && (gap === '' || gap === ' ')
    return [{ span: [start, start + written.length], right, sign, isSpacing }]
  })
}

/** The sums of a text by their sign and whether a blank stands behind it, in their order. */
export const spacingsOf = (text: string): { sign: string; spacing: Spacing }[] =>
  [...sumsIn(text)].map(({ sum: { sign, gap } }) => ({ sign, spacing: gap.endsWith(' ') ? ' ' : '' }))

function* sumsIn(text: string): Generator<{ sum: Sum; isOfUnits: boolean }, void> {
  for (const match of matchesOf(SUM, text)) {
    const [written, sign = '', gap = '', amount = '', tail = '', unit] = match
    yield { sum: { start: match.index, written, sign, gap, amount, tail }, isOfUnits: unit !== undefined }
  }
}

/** Before "miliar" a mark parts decimals; elsewhere three figures behind it are thousands. */
function rightAmount(amount: string, isOfUnits: boolean): string {
  if (/^\d{4,}$/.test(amount)) return grouped(amount)
  if (isOfUnits) return amount.replace(/^(\d+)\.(\d{1,2})$/, '$1,$2')
  return /^\d{1,3}(?:,\d{3})+$/.test(amount) ? amount.replaceAll(',', '.') : amount
}
