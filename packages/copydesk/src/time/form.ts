import type { House, Language } from '../types.ts'
import type { Day } from './calendar.ts'
import { weekdayOf } from './calendar.ts'
import { monthName, weekdayName } from './names.ts'

/**
 * A day as the house writes it: `Kamis (29/9/2016)`, or `Kamis, 29 September`, with its year where that is not the
 * year of publication.
 */
export function dayInHouseForm(
  day: Day,
  { dayForm }: Pick<House, 'dayForm'>,
  publishedYear: number | null,
  language: Language = 'id',
): string {
  const name = weekdayName(weekdayOf(day), language)
  if (dayForm === 'bare') return name
  if (dayForm === 'brackets') return `${name} (${slashed(day)})`
  const year = day.year === publishedYear ? '' : ` ${day.year}`
  return `${name}, ${day.day} ${monthName(day.month, language)}${year}`
}

export const slashed = ({ day, month, year }: Day): string => `${day}/${month}/${year}`

/** A date in words: `29 September 2016`. */
export const longDay = ({ day, month, year }: Day, language: Language = 'id'): string =>
  `${day} ${monthName(month, language)} ${year}`

/** A weekday's name beside a date, as evidence: `28/9/2016 = Rabu`. */
export const weekdayEvidence = (day: Day, language: Language): string =>
  `${slashed(day)} = ${weekdayName(weekdayOf(day), language)}`
