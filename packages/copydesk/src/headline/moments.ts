import type { Context } from '../rule.ts'
import { weekdayOf } from '../time/calendar.ts'
import { ledgerOf, type TimeEntry } from '../time/ledger.ts'
import { weekdayName } from '../time/names.ts'
import { type NumberFault, only } from './number-support.ts'

/**
 * Hours and days of the headline where the body has only others; a day also by its date, and none where the body has a
 * tomorrow. "Minggu" may be a week and is not asked.
 */
export function contradictedMoments(context: Context): NumberFault[] {
  const { fields } = ledgerOf(context)
  const entriesOf = (name: string) => fields.find(({ field }) => field === name)?.entries ?? []
  const known = entriesOf('body')
  return entriesOf('title').flatMap((entry) => {
    const { kind, last } = entry
    const like = known.filter((other) => other.kind === kind)
    const isOpen = (other: TimeEntry) =>
      nameOf(other, 12) === nameOf(entry, 12) || (kind === 'weekday' && nameOf(other) === '')
    if (!(kind === 'clock' || kind === 'weekday') || like.length === 0 || known.some(isOpen)) return []
    if (nameOf(entry) === 'Minggu') return []
    const at = kind === 'clock' && entry.clock.zone !== null ? last - 1 : last
    return [{ first: at, last: at, suggestions: only(like.map((other) => nameOf(other))) }]
  })
}

/** The hour, or the day of the week; empty where the day cannot be told. */
function nameOf(entry: TimeEntry, hours = 24): string {
  if (entry.kind === 'weekday') return entry.isHabitual ? '' : weekdayName(entry.weekday, 'id')
  if (entry.kind === 'date') return entry.day === null ? '' : weekdayName(weekdayOf(entry.day), 'id')
  if (entry.kind === 'relative') return ''
  const { hour, minute } = entry.clock
  return [hour % hours, minute].map((part) => String(part).padStart(2, '0')).join('.')
}
