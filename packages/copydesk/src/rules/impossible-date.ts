import type { Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import { daysIn } from '../time/calendar.ts'
import { type FieldTimes, ledgerOf, type TimeEntry } from '../time/ledger.ts'
import { isPossible, type WrittenDate } from '../time/mentions.ts'
import { monthName } from '../time/names.ts'

/** A date that no calendar has (31 September, 29 February 2015, 29/13/2016) or an hour that no clock shows (25.10). */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  languages: ['id', 'en'],
  check: (context) =>
    ledgerOf(context).fields.flatMap((times) =>
      times.entries.flatMap((entry) => dateReport(times, entry) ?? clockReport(times, entry) ?? []),
    ),
}

function dateReport({ field, document }: FieldTimes, entry: TimeEntry): Report | null {
  if (entry.kind !== 'date' || isPossible(entry.written)) return null
  const { written } = entry
  const { day, month, year } = written
  const isMonth = month >= 1 && month <= 12
  const most = daysIn(month, year)
  const span = spanOf(document, written.first, written.last)
  return {
    field,
    span,
    suggestions: repairs(written, document.raw.slice(...span)),
    message: isMonth
      ? {
          id: `${monthName(month, 'id')}${year === null ? '' : ` ${year}`} tidak memiliki tanggal ${day}.`,
          en: `${monthName(month, 'en')}${year === null ? '' : ` ${year}`} has no day ${day}.`,
        }
      : { id: `Tidak ada bulan ke-${month}.`, en: `There is no month ${month}.` },
    evidence: isMonth ? `1–${most}` : null,
    // In a quotation it may be a figure of speech.
    severity: entry.isQuoted ? 'warning' : 'error',
  }
}

/** Day and month the wrong way round, or the last day that the month has. */
function repairs({ day, month, year }: WrittenDate, written: string): string[] {
  const swapped = { first: 0, last: 0, day: month, month: day, year }
  if (written.includes('/') && isPossible(swapped))
    return [`${month}/${day}${year === null ? '' : `/${year}`}`]
  const most = daysIn(month, year)
  return most > 0 && day > most && day <= 31 ? [written.replace(String(day), String(most))] : []
}

function clockReport({ field, document }: FieldTimes, entry: TimeEntry): Report | null {
  if (entry.kind !== 'clock') return null
  const { hour, minute, first, last } = entry.clock
  if (minute < 60 && (hour < 24 || (hour === 24 && minute === 0))) return null
  return {
    field,
    span: spanOf(document, first, last),
    suggestions: [],
    message: { id: 'Tidak ada jam seperti ini.', en: 'There is no such time of day.' },
    evidence: null,
  }
}
