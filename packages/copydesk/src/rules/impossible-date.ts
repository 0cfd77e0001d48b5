import type { Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import { wordSet } from '../text/word-set.ts'
import { type Day, daysIn, type Weekday } from '../time/calendar.ts'
import { type Near, repairs } from '../time/date-repairs.ts'
import { type FieldTimes, ledgerOf, type TimeEntry } from '../time/ledger.ts'
import { isPossible } from '../time/mentions.ts'
import { monthName } from '../time/names.ts'

/** A date that no calendar has (31 September, 29 February 2015, 29/13/2016) or an hour that no clock shows (25.10). */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  languages: ['id', 'en'],
  check: (context) => {
    const { fields, published } = ledgerOf(context)
    return fields.flatMap((times) =>
      times.entries.flatMap(
        (entry, index) =>
          dateReport(times, entry, { named: dayNamed(times.entries[index - 1], entry), published }) ??
          clockReport(times, entry) ??
          bornLater(times, entry, published) ??
          [],
      ),
    )
  },
}

/** The weekday that a date stands with. */
const dayNamed = (before: TimeEntry | undefined, entry: TimeEntry): Weekday | null =>
  before?.kind === 'weekday' && before.date?.first === entry.first ? before.weekday : null

function dateReport({ field, document }: FieldTimes, entry: TimeEntry, near: Near): Report | null {
  if (entry.kind !== 'date' || isPossible(entry.written)) return null
  const { written } = entry
  // "Dibayar tanggal 30 Februari": a joke, or a title.
  if (entry.isQuoted && written.year === null) return null
  const { day, month, year } = written
  const isMonth = month >= 1 && month <= 12
  const most = daysIn(month, year)
  const span = spanOf(document, written.first, written.last)
  return {
    field,
    span,
    suggestions: repairs(written, document.raw.slice(...span), near),
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

const BIRTHS = wordSet('lahir dilahirkan kelahiran')
const MOST_BETWEEN = 6

/** Nobody has been born after the story; 1962 is easily typed 2062. */
function bornLater({ field, document }: FieldTimes, entry: TimeEntry, published: Day | null): Report | null {
  if (entry.kind !== 'date' || entry.day === null || entry.isQuoted || published === null) return null
  if (entry.day.year <= published.year) return null
  const { first, last } = entry
  const before = document.tokens.slice(
    Math.max(sentenceAt(document, first).from, first - MOST_BETWEEN),
    first,
  )
  // "Anak yang lahir setelah 1 Januari 2030".
  if (!before.some(({ lower }) => BIRTHS.has(lower)) || before.at(-1)?.lower === 'setelah') return null
  const span = spanOf(document, first, last)
  const written = document.raw.slice(...span)
  return {
    field,
    span,
    suggestions: [written.replace(String(entry.day.year), String(entry.day.year - 100))],
    message: { id: 'Tanggal lahir ini belum tiba.', en: 'This date of birth has yet to come.' },
    evidence: null,
    severity: 'warning',
  }
}
