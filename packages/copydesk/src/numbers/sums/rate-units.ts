import type { Mark } from '../marks/mark.ts'

const SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    jam: 60,
    menit: 1,
    hari: 1,
    pekan: 7,
    minggu: 7,
    bulan: 1,
    tahun: 12,
    malam: 1,
  }),
)

/** How many of the unit of a rate a factor has: two hours are 120 minutes. */
export function countIn(factor: Mark, unit: string): number | null {
  if (factor.kind !== 'duration') return factor.kind === 'count' ? factor.value : null
  const own = SIZES.get(factor.unit)
  if (own === undefined) return null
  const size = SIZES.get(unit)
  return factor.value / (size ?? own)
}

/** Whether a factor is told in the unit of a rate. */
export function isOfUnit(factor: Mark | undefined, unit: string): boolean {
  if (factor === undefined) return false
  if (factor.kind === 'duration') return SIZES.get(unit) !== undefined && isOneBase(factor.unit, unit)
  const same = (a: string) => (a === 'kilo' ? 'kilogram' : a)
  return same(factor.unit) === same(unit) || /^(?:orang|ekor|buah|unit|satu)$/.test(unit)
}

const BASES = [
  ['jam', 'menit'],
  ['hari', 'pekan', 'minggu', 'malam'],
  ['bulan', 'tahun'],
]
const isOneBase = (one: string, other: string): boolean =>
  BASES.some((base) => base.includes(one) && base.includes(other))
