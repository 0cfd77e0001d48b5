import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import { addDays, type Day, daysIn, serialOf, type Weekday, weekdayOf } from '../time/calendar.ts'
import { slashed, weekdayEvidence } from '../time/form.ts'
import { type FieldTimes, ledgerOf, type TimeEntry } from '../time/ledger.ts'
import { monthName, weekdayName } from '../time/names.ts'
import { daysOf } from '../time/resolve.ts'

/** A weekday that its own date contradicts: 28 September 2016 was no Thursday. Checked against the calendar. */
export const weekdayContradiction: Rule = {
  id: 'weekday-contradiction',
  severity: 'error',
  languages: ['id', 'en'],
  check: (context) =>
    ledgerOf(context).fields.flatMap((times) =>
      times.entries.flatMap(
        (entry, index) =>
          reportOf(context, times, entry) ??
          countedReport(context, times, entry, times.entries[index + 1]) ??
          [],
      ),
    ),
}

/**
 * "Kemarin, Selasa" in a story of Thursday. Either word may be the wrong one, or the moment of publication has moved:
 * a doubt. What somebody said may have been said on another day.
 */
function countedReport(
  { language }: Context,
  { field, document }: FieldTimes,
  counted: TimeEntry,
  named: TimeEntry | undefined,
): Report | null {
  if (counted.kind !== 'relative' || counted.day === null || counted.isQuoted) return null
  if (named?.kind !== 'weekday' || named.date !== null || named.isHabitual) return null
  const between = document.tokens[counted.last + 1]?.text
  if (named.first !== counted.last + 2 || (between !== ',' && between !== '(')) return null
  const right = weekdayOf(counted.day)
  if (right === named.weekday) return null
  return {
    field,
    span: spanOf(document, named.first, named.last),
    suggestions: [weekdayName(right, language)],
    message: {
      id: `“${counted.word}” menurut waktu tayang adalah ${weekdayName(right, 'id')}.`,
      en: `“${counted.word}” is a ${weekdayName(right, 'en')} by the time of publication.`,
    },
    evidence: weekdayEvidence(counted.day, language),
    severity: 'warning',
  }
}

function reportOf(context: Context, { field, document }: FieldTimes, entry: TimeEntry): Report | null {
  if (entry.kind !== 'weekday' || entry.date === null || entry.isHabitual) return null
  const { published } = ledgerOf(context)
  const { language } = context
  const { date, weekday } = entry
  const days = daysOf(date, published)
  const [day] = days
  if (day === undefined || days.some((one) => weekdayOf(one) === weekday)) return null
  const { tokens, raw } = document
  const brackets = `${tokens[date.first - 1]?.text}${tokens[date.last + 1]?.text}`
  const close = brackets === '()' || brackets === '[]' ? 1 : 0
  const span = spanOf(document, entry.first, date.last + close)
  const nameEnd = tokens[entry.last]?.end ?? 0
  const [dateStart, dateEnd] = spanOf(document, date.first, date.last)
  const written = raw.slice(dateStart, dateEnd)
  const between = raw.slice(nameEnd, dateStart)
  const tail = raw.slice(dateEnd, span[1])
  const right = weekdayOf(day)
  const renamed = `${weekdayName(right, language)}${between}${written}${tail}`
  const near = dayNear(day, weekday, published)
  const redated = `${weekdayName(weekday, language)}${between}${likeWritten(near, written, context)}${tail}`
  // A day of this week's news is likelier meant than another weekday; of a day long ago the date is what was looked up.
  const isNews = published !== null && Math.abs(serialOf(near) - serialOf(published)) <= DAYS_OF_NEWS
  return {
    field,
    span,
    suggestions: isNews ? [redated, renamed] : [renamed, redated],
    message: {
      id: `Tanggal ini jatuh pada hari ${weekdayName(right, 'id')}, bukan ${weekdayName(weekday, 'id')}.`,
      en: `This date is a ${weekdayName(right, 'en')}, not a ${weekdayName(weekday, 'en')}.`,
    },
    evidence: weekdayEvidence(day, language),
  }
}

const DAYS_OF_NEWS = 8

/**
 * The day of that name within three of the one written; or the same day of the month with another month or year, a slip
 * of one figure, where that is nearer to publication.
 */
function dayNear(day: Day, weekday: Weekday, published: Day | null): Day {
  const shift = ((weekday - weekdayOf(day) + 10) % 7) - 3
  if (published === null) return addDays(day, shift)
  const slips = [
    ...[day.year - 1, day.year + 1, published.year].map((year) => ({ ...day, year })),
    ...[day.month - 1, day.month + 1, published.month].map((month) => ({ ...day, month })),
  ]
  const possible = slips.filter(({ month, year, day: date }) => date <= daysIn(month, year))
  const near = [addDays(day, shift), ...possible.filter((other) => weekdayOf(other) === weekday)]
  const distance = (other: Day) => Math.abs(serialOf(other) - serialOf(published))
  return near.reduce((best, other) => (distance(other) < distance(best) ? other : best))
}

function likeWritten(day: Day, written: string, { language }: Context): string {
  const hasYear = /\d{4}$/.test(written)
  if (/\p{L}/u.test(written)) {
    const head = language === 'en' && /^\p{L}/u.test(written)
    const name = monthName(day.month, language)
    if (head) return `${name} ${day.day}${hasYear ? `, ${day.year}` : ''}`
    return `${day.day} ${name}${hasYear ? ` ${day.year}` : ''}`
  }
  const mark = /[/.-]/.exec(written)?.[0] ?? '/'
  return (hasYear ? slashed(day) : `${day.day}/${day.month}`).replaceAll('/', mark)
}
