import { isInterview, isOpinion, isSchedule } from '../record/section.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import { type Weekday, weekdayOf } from '../time/calendar.ts'
import { dayInHouseForm } from '../time/form.ts'
import { ledgerOf, type TimeEntry } from '../time/ledger.ts'
import { tellsWhen } from '../time/tells-when.ts'

const MESSAGE = {
  id: 'Hari tanpa tanggal: besok pembaca tidak tahu lagi hari mana yang dimaksud.',
  en: 'A weekday without its date: tomorrow no reader will know which one is meant.',
}

/**
 * "Kamis" without its date, once for each day's name. Only where the day tells when something happened; habits,
 * feasts, quotations, opinion and timetables are left alone. A bare text may be a part of one that gave the date, and
 * nothing can be completed: there the finding is a note of style.
 */
export const weekdayNoDate: Rule = {
  id: 'weekday-no-date',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { story, house } = context
    if (house.dayForm === 'bare' || isOpinion(story) || isInterview(story) || isSchedule(story)) return []
    const { fields, published } = ledgerOf(context)
    const entries = fields[0]?.entries ?? []
    const dated = datesIn(context, entries)
    const known = new Set<Weekday>()
    const reports: Report[] = []
    for (const entry of entries) {
      if (entry.kind === 'date' && entry.day !== null) known.add(weekdayOf(entry.day))
      if (entry.kind !== 'weekday' || entry.isHabitual || known.has(entry.weekday)) continue
      if (entry.date === null && (entry.isQuoted || !tellsWhen(context.body, entry.first))) continue
      known.add(entry.weekday)
      if (entry.date !== null || dated.has(placeOf(context, entry.first, entry.weekday))) continue
      reports.push({
        field: 'body',
        span: spanOf(context.body, entry.first, entry.last),
        suggestions: entry.days.map((day) => dayInHouseForm(day, house, published?.year ?? null)),
        message: MESSAGE,
        evidence: null,
        severity: published === null && !context.isRecord ? 'style' : 'warning',
      })
    }
    return reports
  },
}

/** A sentence and a day's name. */
const placeOf = ({ body }: Context, at: number, weekday: Weekday): string =>
  `${sentenceAt(body, at).from} ${weekday}`

/** The days whose date their sentence gives, wherever in it: "pada 29 September 2016, hari Kamis". */
const datesIn = (context: Context, entries: readonly TimeEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      entry.kind === 'date' && entry.day !== null
        ? [placeOf(context, entry.first, weekdayOf(entry.day))]
        : [],
    ),
  )
