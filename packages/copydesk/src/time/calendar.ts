/** A day of the Gregorian calendar; month and day count from 1. */
export type Day = { year: number; month: number; day: number }

/** 0 is Sunday, as in every calendar library. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]

const MS_A_DAY = 86_400_000
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; 0 for a month that there is not. Without a year February is given its 29. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2 && (year === null || isLeap(year))) return 29
  return DAYS_IN_MONTH[month - 1] ?? 0
}

/** Days since 1 January 1970. */
export function serialOf({ year, month, day }: Day): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / MS_A_DAY)
}

export function dayOfSerial(serial: number): Day {
  const date = new Date(serial * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (day: Day, days: number): Day => dayOfSerial(serialOf(day) + days)

export function weekdayOf(day: Day): Weekday {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((serialOf(day) + 4) % 7) + 7) % 7] ?? 0
}

export const isSameDay = (a: Day, b: Day): boolean => serialOf(a) === serialOf(b)

/** The last such weekday up to and including `day`. */
export function weekdayUpTo(day: Day, weekday: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

/** The first such weekday after `day`. */
export const weekdayAfter = (day: Day, weekday: Weekday): Day => weekdayUpTo(addDays(day, 7), weekday)

/**
 * The day on which a moment falls in a zone that lies `offsetHours` east of Greenwich. `iso` is ISO 8601; without an
 * offset it is taken for local time already. Null where it cannot be read.
 */
export function dayAt(iso: string, offsetHours: number): Day | null {
  const written = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
    iso.trim(),
  )
  if (written === null) return null
  const [, year, month, day, offset] = written
  const local = { year: Number(year), month: Number(month), day: Number(day) }
  if (local.day < 1 || local.day > daysIn(local.month, local.year)) return null
  if (offset === undefined) return local
  const moment = Date.parse(iso.trim())
  return Number.isNaN(moment) ? null : dayOfSerial(Math.floor((moment + offsetHours * 3_600_000) / MS_A_DAY))
}
