import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import type { Miscount } from './miscount.ts'
import type { Quantity } from './quantities.ts'
import { comesOut, inGroups, miscountAt } from './reckoning.ts'

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...'ditambah ditambahi'.split(' ').map((word) => [word, 1] as const),
  ...'dipakai dipotong dikurangi terpakai digunakan dibelanjakan'
    .split(' ')
    .map((word) => [word, -1] as const),
])
const LEFT = new Set('tinggal tersisa menyisakan sisanya sisa'.split(' '))
/** Words between a verb and its amount: "dikurangi belanja operasional Rp20 juta". */
const REACH = 4

/** "Semula Rp500 juta. Setelah dipakai Rp180 juta, tinggal Rp320 juta": what came in and went out against what is left. */
export function balanceOf(document: TextDocument, quantities: readonly Quantity[]): Miscount[] {
  const [first, ...rest] = quantities
  const left = rest.at(-1)
  if (first === undefined || left === undefined || rest.length < 2) return []
  if ([first, ...rest].some(({ unit, isRough }) => unit !== 'Rp' || isRough)) return []
  const signed = rest.slice(0, -1).map((quantity) => withSign(document, quantity))
  if (!has(document, left, LEFT) || signOf(document, first) !== null) return []
  const moves = signed.filter((quantity) => quantity !== null)
  const sides = [first, ...moves]
  if (moves.length < signed.length || comesOut(left, sides)) return []
  const right = sides.reduce((sum, { value }) => sum + value, 0)
  const evidence = sides
    .map(
      ({ value, unit }, index) =>
        `${value < 0 ? '− ' : index > 0 ? '+ ' : ''}${inGroups(Math.abs(value), unit)}`,
    )
    .join(' ')
  return [
    miscountAt(document, left, {
      right,
      kind: 'balance',
      evidence: `${evidence} = ${inGroups(right, 'Rp')}`,
    }),
  ]
}

function withSign(document: TextDocument, quantity: Quantity): Quantity | null {
  const sign = signOf(document, quantity)
  return sign === null ? null : { ...quantity, value: sign * quantity.value }
}

function signOf(document: TextDocument, { first }: Quantity): 1 | -1 | null {
  for (let i = first - 1; i >= first - REACH; i--) {
    const sign = SIGNS.get(lowerAt(document, i))
    if (sign !== undefined) return sign
    if (document.tokens[i]?.kind !== 'word') return null
  }
  return null
}

function has(document: TextDocument, { first }: Quantity, words: ReadonlySet<string>): boolean {
  return [first - 1, first - 2].some((at) => words.has(lowerAt(document, at)))
}
