import type { Language } from './i18n.ts'

export type Format = {
  /** "17.41", "17:41" */
  clock(iso: string): string
  /** "17.41.08" */
  seconds(iso: string): string
  /** "6/11/2026": day, month, year in both languages */
  day(iso: string): string
  /** What a list says: the clock of today, else the date; never "yesterday". */
  moment(iso: string, now: Date): string
  /** "Kamis, 12 November 2026, 16.40 WITA"; put together here, since engines differ in their commas. */
  full(iso: string): string
  number(value: number): string
  /** "WITA" */
  zone(): string
}

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const

/** Times in the publication's zone (an IANA name), in the reader's language. */
export function formatter(language: Language, timeZone: string): Format {
  const locale = LOCALE[language]
  const show = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    return (at: Date) => format.format(at)
  }
  const clock = show({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const seconds = show({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const day = show({ day: 'numeric', month: 'numeric', year: 'numeric' })
  const weekday = show({ weekday: 'long' })
  const date = show({ day: 'numeric', month: 'long', year: 'numeric' })
  const zone = zoneName(timeZone)
  const numbers = new Intl.NumberFormat(locale)
  return {
    clock: (iso) => clock(new Date(iso)),
    seconds: (iso) => seconds(new Date(iso)),
    day: (iso) => plainDay(day(new Date(iso))),
    moment: (iso, now) => {
      const at = new Date(iso)
      return day(at) === day(now) ? clock(at) : plainDay(day(at))
    },
    full: (iso) => {
      const at = new Date(iso)
      return `${weekday(at)}, ${date(at)}, ${clock(at)} ${zone}`
    },
    number: (value) => numbers.format(value),
    zone: () => zone,
  }
}

/** "06/11/2026" as English writes it becomes "6/11/2026", which both languages read. */
const plainDay = (day: string) => day.replace(/\b0(\d)/g, '$1')

/** WIB, WITA, WIT: as the country says it, in both languages; elsewhere the distance to Greenwich. */
function zoneName(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
