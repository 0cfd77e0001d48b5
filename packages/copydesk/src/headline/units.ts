import { isConverted, measureOf } from './measures.ts'
import { capitalised, type NumberFault } from './number-support.ts'
import type { Counted } from './quantities.ts'

/** "Mundur Dua Bulan" over a body that says two weeks and nowhere a number of months. */
export function contradictedUnits({ asked, known }: Counted): NumberFault[] {
  return asked.flatMap((quantity) => {
    const { figure, scale, lastOfScale } = quantity
    const mine = measureOf(quantity.units)
    const like = known.filter((other) => mine !== undefined && measureOf(other.units)?.sort === mine.sort)
    const isTold = like.some((other) => measureOf(other.units) === mine || isConverted(quantity, other))
    if (figure === 1 || isTold) return []
    const same = like.filter((other) => other.figure === figure && other.scale === scale)
    const suggestions = [...new Set(same.map(({ units: [unit = ''] }) => capitalised(unit)))]
    const at = lastOfScale + 1
    return same.length === 0 ? [] : [{ first: at, last: at, suggestions }]
  })
}
