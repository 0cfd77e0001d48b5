import type { TextDocument } from '../text/document.ts'
import type { NumberFault } from './number-support.ts'
import { quantitiesOf } from './quantities.ts'

/** Units of one sort; those in one place are the same. */
const SORTS = [
  'detik menit jam hari pekan/minggu bulan tahun dekade abad',
  'meter kilometer',
  'gram kilogram ton',
].map((units) => units.split(' ').map((unit) => unit.split('/')))

/** "Mundur Dua Bulan" over a body that says two weeks and nowhere a number of months. */
export function contradictedUnits(title: TextDocument, body: TextDocument): NumberFault[] {
  const known = quantitiesOf(body)
  return quantitiesOf(title).flatMap(({ figure, scale, units: [unit = ''], lastOfScale }) => {
    const sort = SORTS.find((units) => units.some((names) => names.includes(unit)))
    const own = sort?.find((names) => names.includes(unit)) ?? []
    if (
      sort === undefined ||
      figure === 1 ||
      known.some(({ units }) => units.some((other) => own.includes(other)))
    )
      return []
    const others = known.flatMap((other) => {
      const [name = ''] = other.units
      const isLike =
        other.figure === figure && other.scale === scale && sort.some((names) => names.includes(name))
      return isLike ? [name.charAt(0).toUpperCase() + name.slice(1)] : []
    })
    const at = lastOfScale + 1
    return others.length === 0 ? [] : [{ first: at, last: at, suggestions: [...new Set(others)] }]
  })
}
