import { matchesOf } from '../../text/matches.ts'
import { serialOf } from '../../time/calendar.ts'
import { type Line, mark, markNamed, marksOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'

/** Two moments of one kind. */
export type Span = { from: Mark; to: Mark }

const SPANS: readonly RegExp[] = [
  new RegExp(`${mark('yh')} [–-] ${mark('yh')}`, 'gu'),
  new RegExp(
    `(?:dari|sejak|antara|pada|mulai|periode|,|dibuka) ${mark('ydh')}(?: (?:–|-)| (?:hingga|sampai|sampai dengan|dan)) (?:tahun )?${mark('ydh')}`,
    'gu',
  ),
  new RegExp(String.raw`${mark('ydh')}(?: [\p{L}-]+| ,| <[nmp]\d+>){0,12} ${mark('ydh')}`, 'gu'),
]
/** "3–7 Maret", "3–7 Maret 2024". */
const DAYS_OF_MONTH = new RegExp(
  `${mark('s')} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|<d\\d+>)`,
  'gu',
)
const DAY_TO = new RegExp(`${mark('n')} (?:hingga|sampai|sampai dengan) ${mark('d')}`, 'u')

/** The two moments that a sentence tells of; null where there are more or none. */
export function spanIn(line: Line): Span | null {
  const [within, ...others] = matchesOf(DAYS_OF_MONTH, line.text).map(([, name]) => markNamed(line, name))
  if (within !== undefined && within !== null && others.length === 0 && marksOf(line, 'ydh').length < 2) {
    const [from, to] = within.parts.map((day) => ({ ...within, kind: 'date' as const, parts: [0, 1, day] }))
    return from === undefined || to === undefined ? null : { from, to }
  }
  const days = DAY_TO.exec(line.text)
  const [opens, closes] = [markNamed(line, days?.[1]), markNamed(line, days?.[2])]
  if (opens !== null && closes !== null)
    return opens.value <= 31 && marksOf(line, 'ydh').length === 1
      ? { from: { ...closes, parts: [closes.parts[0] ?? 0, closes.parts[1] ?? 0, opens.value] }, to: closes }
      : null
  if (marksOf(line, 'ydh').length !== 2) return null
  for (const pattern of SPANS)
    for (const [, one, other] of matchesOf(pattern, line.text)) {
      const [from, to] = [markNamed(line, one), markNamed(line, other)]
      if (from !== null && to !== null && from.kind === to.kind) return { from, to }
    }
  return null
}

/** Lengths that fit, in the measure of the stated one, the likeliest first; empty where it cannot be reckoned. */
export function fitting({ from, to }: Span, base: 'month' | 'day' | 'minute', isFromTo: boolean): number[] {
  if (from.kind === 'clock') {
    if (base !== 'minute') return []
    const between = (to.value - from.value + DAY) % DAY
    const apart = from.unit === '' || to.unit === '' ? 0 : (ZONES[from.unit] ?? 0) - (ZONES[to.unit] ?? 0)
    // Of two zones the writer may have reckoned with the clocks as they stand.
    return between === 0 ? [] : [(between + apart + DAY) % DAY, between]
  }
  if (from.kind === 'year') {
    const years = to.value - from.value
    // "Dari 2015 sampai 2020" may be five years or, both told, six; with months unsaid also one less.
    return base !== 'month' || years < 1 ? [] : [years * 12, (years + 1) * 12, (years - 1) * 12]
  }
  return betweenDates(from.parts, to.parts, base, isFromTo)
}

function betweenDates(
  from: readonly number[],
  to: readonly number[],
  base: string,
  isFromTo: boolean,
): number[] {
  const [year = 0, month = 0, day = 0] = from
  const [later = 0, month2 = 0, day2 = 0] = to
  if (base === 'month') {
    if (year === 0 || later === 0) return []
    const months = (later - year) * 12 + month2 - month
    if (months < 1) return []
    return day > 0 && day2 > 0 ? [months + Math.round((day2 - day) / 30)] : [months, months + 1, months - 1]
  }
  if (base !== 'day' || day === 0 || day2 === 0) return []
  const either = year || later || COMMON_YEAR
  const days =
    serialOf({ year: later || either, month: month2, day: day2 }) -
    serialOf({ year: year || either, month, day })
  if (days < 1) return []
  return isFromTo ? [days + 1, days] : [days, days + 1]
}
/** Minutes of a day, and how many a zone is ahead of Jakarta. */
const DAY = 1440
const ZONES: Readonly<Record<string, number>> = { WITA: 60, WIT: 120 }
const COMMON_YEAR = 2023
