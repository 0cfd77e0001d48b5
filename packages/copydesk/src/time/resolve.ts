import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import { addDays, type Day, daysIn, type Weekday, weekdayAfter, weekdayUpTo } from './calendar.ts'
import { isPossible, type WrittenDate } from './mentions.ts'

/** How far a date without a year may lie from publication to be of no other year, in months. */
const MONTHS_NEAR = 2

/** The days that a date can be: one with its year, else those of the years around publication where it is not near. */
export function daysOf(written: WrittenDate, published: Day | null): Day[] {
  const day = dayOf(written, published)
  if (day === null || published === null || written.year !== null) return day === null ? [] : [day]
  const apart = Math.abs((day.year - published.year) * 12 + day.month - published.month)
  if (apart <= MONTHS_NEAR) return [day]
  const years = [day.year, published.year - 1, published.year, published.year + 1]
  return years
    .map((year) => ({ ...day, year }))
    .filter(({ month, year, day: date }) => date <= daysIn(month, year))
}

/** The day of a date; a missing year is the one that brings it nearest to publication. */
export function dayOf(written: WrittenDate, published: Day | null): Day | null {
  if (!isPossible(written)) return null
  const { day, month, year } = written
  if (year !== null) return { day, month, year }
  if (published === null) return null
  const apart = month - published.month
  const near = published.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0)
  return day <= daysIn(month, near) ? { day, month, year: near } : null
}

/** Weeks from the one of publication. */
const WEEKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'pekan lalu': -1,
    'minggu lalu': -1,
    'pekan ini': 0,
    'minggu ini': 0,
    'pekan depan': 1,
    'minggu depan': 1,
  }),
)
const MONDAY = 1

/** That weekday of the week, from Monday to Sunday, in which a day lies. */
const inWeekOf = (day: Day, weekday: Weekday): Day =>
  weekdayAfter(addDays(weekdayUpTo(day, MONDAY), -1), weekday)

const COMING = wordSet('akan bakal besok depan dijadwalkan direncanakan mendatang nanti rencananya')
/** Tokens before a weekday in which a word of the future makes it one to come. */
const REACH = 14

/** The days that a weekday without its date can mean, the likeliest first. */
export function daysMeant(
  { tokens }: TextDocument,
  at: number,
  { weekday, published }: { weekday: Weekday; published: Day },
): Day[] {
  const past = weekdayUpTo(published, weekday)
  const coming = weekdayAfter(published, weekday)
  const next = tokens[at + 1]?.lower ?? ''
  if (next === 'lalu' || next === 'kemarin') {
    const before = weekdayUpTo(addDays(published, -1), weekday)
    return [before, addDays(before, -7)]
  }
  const week = WEEKS.get(`${next} ${tokens[at + 2]?.lower}`)
  if (week !== undefined) return [addDays(inWeekOf(published, weekday), 7 * week)]
  for (let i = at + 2; i >= Math.max(0, at - REACH); i--) {
    if (i < at && tokens[i]?.text === '.') break
    if (COMING.has(tokens[i]?.lower ?? '')) return [coming, past]
  }
  return [past, coming]
}
