import type { Language } from '../../features/stories/story.ts'
import { offsetAt, wallClock } from './zone.ts'

/** How moments are written: in a language, by the clock of the publication's zone (IANA name). */
export type Calendar = { language: Language; timeZone: string }

/** Indonesia's zones as readers know them. Source: Presidential Decree 41/1987 on the division of the country into three zones. */
const INDONESIAN_ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
}

type Names = { weekdays: readonly string[]; months: readonly string[] }

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' }

const NAMES: Readonly<Record<Language, Names>> = { id: namesOf('id'), en: namesOf('en') }

/** The names of weekdays, Sunday first, and of months. */
function namesOf(language: Language): Names {
  const written = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const name = (type: 'weekday' | 'month', at: number) =>
    written.formatToParts(at).find((part) => part.type === type)?.value ?? ''
  // 1 January 2023 was a Sunday.
  return {
    weekdays: Array.from({ length: 7 }, (_, day) => name('weekday', Date.UTC(2023, 0, 1 + day))),
    months: Array.from({ length: 12 }, (_, month) => name('month', Date.UTC(2023, month, 1))),
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

const zoneNames = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does. */
function zoneNameFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zoneNames.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALES.en, { timeZone, timeZoneName: 'short' })
  zoneNames.set(timeZone, made)
  return made
}

/** "WITA", or what the runtime calls a zone outside Indonesia: "CET", "GMT+9". */
function zoneName(at: Date, timeZone: string): string {
  const indonesian = INDONESIAN_ZONES[timeZone]
  if (indonesian) return indonesian
  const parts = zoneNameFormat(timeZone).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** "16.40" in Indonesian, "16:40" in English. */
export function clock(at: Date, calendar: Calendar): string {
  const shown = wallClock(at, calendar.timeZone)
  return `${two(shown.getUTCHours())}${calendar.language === 'id' ? '.' : ':'}${two(shown.getUTCMinutes())}`
}

/** "16.40 WITA", on one line. */
function clockWithZone(at: Date, calendar: Calendar): string {
  return `${clock(at, calendar)}\u00a0${zoneName(at, calendar.timeZone)}`
}

/** "Kamis, 12 November 2026". */
export function longDay(at: Date, calendar: Calendar): string {
  const { weekdays, months } = NAMES[calendar.language]
  const shown = wallClock(at, calendar.timeZone)
  const [weekday, month] = [weekdays[shown.getUTCDay()], months[shown.getUTCMonth()]]
  return `${weekday}, ${shown.getUTCDate()}\u00a0${month}\u00a0${shown.getUTCFullYear()}`
}

/** "Kamis, 12 November 2026, 16.40 WITA". Never relative: the page is kept for longer than a day. */
export function longMoment(at: Date, calendar: Calendar): string {
  return `${longDay(at, calendar)}, ${clockWithZone(at, calendar)}`
}

/** The clock alone where it is the same day as what it follows, else with its date. */
export function momentAfter(at: Date, before: Date, calendar: Calendar): string {
  const sameDay = dayKey(at, calendar.timeZone) === dayKey(before, calendar.timeZone)
  return sameDay ? clockWithZone(at, calendar) : longMoment(at, calendar)
}

/** The day in its zone as `2026-11-12`. */
export function dayKey(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).toISOString().slice(0, 10)
}

const MINUTE = 60_000

/** ISO 8601 to the second with the zone's offset: `2026-11-12T16:40:05+08:00`. */
export function isoMoment(at: Date, timeZone: string): string {
  const minutes = Math.round(offsetAt(at, timeZone) / MINUTE)
  const ahead = Math.abs(minutes)
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
  return `${wallClock(at, timeZone).toISOString().slice(0, 19)}${offset}`
}
