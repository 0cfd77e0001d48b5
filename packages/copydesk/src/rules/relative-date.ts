import { isInterview, isOpinion } from '../record/section.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { spanOf } from '../text/place.ts'
import { isSameDay } from '../time/calendar.ts'
import { dayInHouseForm, longDay } from '../time/form.ts'
import { type FieldTimes, ledgerOf, type TimeEntry } from '../time/ledger.ts'
import { weekdayNamed } from '../time/names.ts'
import { dayOf } from '../time/resolve.ts'
import type { Language, Wording } from '../types.ts'

type RelativeEntry = Extract<TimeEntry, { kind: 'relative' }>

/**
 * "Kemarin", "hari ini", "pekan lalu": right for a while only. A note of style while the day can be told; a warning where the date
 * beside it says another day, as when the schedule has moved. Silent where the moment of publication is unknown, in
 * quotations, headlines and opinion.
 */
export const relativeDate: Rule = {
  id: 'relative-date',
  severity: 'style',
  languages: ['id'],
  check: (context) => {
    const { published, fields } = ledgerOf(context)
    if (published === null || isOpinion(context.story) || isInterview(context.story)) return []
    const seen = new Set<string>()
    return fields.flatMap((times) =>
      times.field === 'title'
        ? []
        : times.entries.flatMap((entry) => {
            if (entry.kind !== 'relative' || entry.isQuoted || seen.has(entry.word)) return []
            const report = reportOf(context, times, entry)
            if (report !== null) seen.add(entry.word)
            return report ?? []
          }),
    )
  },
}

function reportOf(
  context: Context,
  { field, document }: FieldTimes,
  { first, last, word, day, date }: RelativeEntry,
): Report | null {
  const { published } = ledgerOf(context)
  const { house, language } = context
  if (published === null || followsDay(document, first, language)) return null
  const span = spanOf(document, first, last)
  if (day === null) return { field, span, suggestions: [], message: counted(word), evidence: null }
  const stated = date && dayOf(date, published)
  if (date !== null && (stated === null || isSameDay(stated, day))) return null
  const report = { field, span, evidence: longDay(day) }
  if (stated !== null) {
    return { ...report, suggestions: [], message: moved(word, longDay(day)), severity: 'warning' }
  }
  const form = house.dayForm === 'bare' ? 'brackets' : house.dayForm
  return {
    ...report,
    suggestions: [dayInHouseForm(day, { dayForm: form }, published.year)],
    message: counted(word),
  }
}

const counted = (word: string): Wording => ({
  id: `“${word}” dihitung dari saat tayang; kelak pembaca menghitung dari hari lain.`,
  en: `“${word}” counts from the moment of publication; later readers will count from another day.`,
})

const moved = (word: string, day: string): Wording => ({
  id: `“${word}” menurut waktu tayang adalah ${day}; tanggal di sebelahnya lain.`,
  en: `“${word}” is ${day} by the time of publication; the date beside it says another day.`,
})

/** "Kamis kemarin", "Kamis (29/9) malam kemarin": the weekday's or the date's matter. */
function followsDay({ tokens }: TextDocument, first: number, language: Language): boolean {
  const before = [first - 1, first - 2].map((at) => tokens[at]?.text ?? '')
  return (
    before.some((text) => text === ')' || weekdayNamed(text, language) !== null) || isYear(before[0] ?? '')
  )
}

/** "9 Juli 2025 besok" */
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)
