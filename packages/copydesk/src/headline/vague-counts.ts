import { capitalised, type NumberFault, only, worthOf } from './number-support.ts'
import type { Counted } from './quantities.ts'

/** Words that count by their size, from and up to which number. */
const SIZES: readonly (readonly [word: string, from: number, below: number])[] = [
  ['belasan', 11, 20],
  ['puluhan', 20, 100],
  ['ratusan', 100, 1_000],
  ['ribuan', 1_000, 1_000_000],
  ['jutaan', 1_000_000, 1_000_000_000],
]

/** "Ratusan Pesut" over a body that counts 62 of them, or tells of dozens, and nowhere of a hundred. */
export function contradictedSizes({ title, body, known }: Counted): NumberFault[] {
  const bodyText = body.text.toLowerCase()
  return title.tokens.flatMap(({ lower }, at) => {
    const size = SIZES.find(([word]) => word === lower)
    const unit = title.tokens[at + 1]?.lower
    if (size === undefined || unit === undefined || body.tokens.some((token) => token.lower === lower))
      return []
    const [, from, below] = size
    const worths = known.map(worthOf)
    const like = known.filter(({ units }) => units.includes(unit)).map(worthOf)
    const sum = like.reduce((total, worth) => total + worth, 0)
    if ([...worths, sum].some((worth) => worth >= from && worth < below)) return []
    const most = Math.max(...like)
    const others = SIZES.filter(([word, least, over]) =>
      like.length > 0 ? most >= least && most < over : bodyText.includes(`${word} ${unit}`),
    )
    if (like.length + others.length === 0) return []
    return [{ first: at, last: at, suggestions: only(others.map(([word]) => capitalised(word))) }]
  })
}
