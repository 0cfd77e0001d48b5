import type { Language } from '../../features/stories/story.ts'

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
const ZONE_NAMES_ENGLISH = 'en-GB'

type Parts = { weekday: string; day: string; month: string; year: string; hour: string; minute: string }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does; there are as many as languages times zones. */
function format(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const known = formats.get(key)
  if (known) return known
  const made = make()
  formats.set(key, made)
  return made
}

function partsOf(at: Date, { language, timeZone }: Calendar): Parts {
  const written = format(
    `${language} ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  )
  const found = new Map(written.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (name: keyof Parts) => found.get(name) ?? ''
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  }
}

/** "WITA", or what the runtime calls a zone outside Indonesia: "CET", "GMT+9". */
function zoneName(at: Date, timeZone: string): string {
  const indonesian = INDONESIAN_ZONES[timeZone]
  if (indonesian) return indonesian
  const written = format(
    `zone ${timeZone}`,
    () => new Intl.DateTimeFormat(ZONE_NAMES_ENGLISH, { timeZone, timeZoneName: 'short' }),
  )
  return written.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** "16.40" in Indonesian, "16:40" in English. */
export function clock(at: Date, calendar: Calendar): string {
  const { hour, minute } = partsOf(at, calendar)
  return `${hour}${calendar.language === 'id' ? '.' : ':'}${minute}`
}

/** "16.40 WITA", on one line. */
function clockWithZone(at: Date, calendar: Calendar): string {
  return `${clock(at, calendar)}\u00a0${zoneName(at, calendar.timeZone)}`
}

/** "Kamis, 12 November 2026". */
export function longDay(at: Date, calendar: Calendar): string {
  const { weekday, day, month, year } = partsOf(at, calendar)
  return `${weekday}, ${day}\u00a0${month}\u00a0${year}`
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
  return format(
    `day ${timeZone}`,
    () => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ).format(at)
}

/** ISO 8601 to the second with the zone's offset: `2026-11-12T16:40:05+08:00`. */
export function isoMoment(at: Date, timeZone: string): string {
  const written = format(
    `iso ${timeZone}`,
    () =>
      new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'longOffset',
      }),
  )
  const found = new Map(written.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (name: Intl.DateTimeFormatPartTypes) => found.get(name) ?? ''
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00'
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`
}
