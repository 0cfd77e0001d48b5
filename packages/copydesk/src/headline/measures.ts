import type { Quantity } from './quantities.ts'

/** Units of one sort with what each is worth; a month has 30 days, or 31. */
const SORTS = [
  'rp:1',
  'persen:1',
  'kilometer/km:1e5 meter/m:100 sentimeter/cm:1',
  'ton:1e6 kilogram/kg:1e3',
  'hektare/hektar/ha:1e4 persegi:1',
  'liter:1',
  'abad:36500 dekade/dasawarsa:3650 tahun:365 bulan:30.4 pekan/minggu:7 hari/malam:1 jam:0.0417 menit:0.000694',
]

/** What a number measures: its sort by the first unit, and what one of its own is worth. */
type Measure = { sort: string; size: number }

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  SORTS.flatMap((units) =>
    units.split(' ').flatMap((one) => {
      const [names = '', size] = one.split(':')
      const measure = { sort: units.slice(0, units.search(/\W/)), size: Number(size) }
      return names.split('/').map((name) => [name, measure] as const)
    }),
  ),
)

/** The measure of a number; undefined where it counts things. */
export const measureOf = ([unit = '', next]: readonly string[]): Measure | undefined =>
  MEASURES.get(next === 'persegi' ? next : unit)

/** How far two measures of one length may lie apart. */
const ROUNDING = 0.02

/** Whether two numbers measure the same: "dua pekan" and "14 hari", "1 ton" and "1.050 kilogram" to the digits of the first. */
export function isConverted(title: Quantity, other: Quantity): boolean {
  const [mine, theirs] = [measureOf(title.units), measureOf(other.units)]
  if (mine === undefined || mine.sort !== theirs?.sort || mine.size === theirs.size) return false
  const wanted = title.figure * title.scale * mine.size
  const more = other.figure * other.scale * theirs.size - wanted
  return Math.abs(more) <= ROUNDING * wanted || (more > 0 && more < title.step * mine.size)
}
