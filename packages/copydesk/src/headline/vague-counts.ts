import type { TextDocument } from '../text/document.ts'
import type { NumberFault } from './number-support.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'

/** Words that count by their size, from and up to which number. */
const SIZES: readonly (readonly [word: string, from: number, below: number])[] = [
  ['belasan', 11, 20],
  ['puluhan', 20, 100],
  ['ratusan', 100, 1_000],
  ['ribuan', 1_000, 1_000_000],
  ['jutaan', 1_000_000, 1_000_000_000],
]

/** "Ratusan Pesut" over a body that counts 62 of them and nowhere a hundred. */
export function contradictedSizes(title: TextDocument, body: TextDocument): NumberFault[] {
  const known = quantitiesOf(body)
  return title.tokens.flatMap(({ lower }, at) => {
    const size = SIZES.find(([word]) => word === lower)
    const unit = title.tokens[at + 1]?.lower
    if (size === undefined || unit === undefined || body.tokens.some((token) => token.lower === lower))
      return []
    const [, from, below] = size
    const worths = known.map(worthOf)
    const like = known.filter(({ units }) => units.includes(unit)).map(worthOf)
    const sum = like.reduce((total, worth) => total + worth, 0)
    if (like.length === 0 || [...worths, sum].some((worth) => worth >= from && worth < below)) return []
    return [{ first: at, last: at, suggestions: sizesOf(like) }]
  })
}

const worthOf = ({ figure, scale }: Quantity): number => figure * scale

const sizesOf = (worths: readonly number[]): string[] => {
  const most = Math.max(...worths)
  return SIZES.filter(([, from, below]) => most >= from && most < below).map(
    ([word]) => word.charAt(0).toUpperCase() + word.slice(1),
  )
}
