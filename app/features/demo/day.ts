import type { DayWriter } from './demo-story.ts'

const DAY = 86_400_000

/**
 * Writes days as running text has them, counted back from a moment in a zone: "Kamis (12/11/2026)" in
 * Indonesian, "Thursday, 12 November" in English.
 */
export function dayWriter(now: Date, timeZone: string): DayWriter {
  return (language, daysAgo) => {
    const day = new Date(now.getTime() - daysAgo * DAY)
    if (language === 'en') {
      const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const
      return new Intl.DateTimeFormat('en-GB', options).format(day).replace(/^(\w+) (?=\d)/, '$1, ')
    }
    const weekday = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone }).format(day)
    const figures = { day: 'numeric', month: 'numeric', year: 'numeric', timeZone } as const
    return `${weekday} (${new Intl.DateTimeFormat('id-ID', figures).format(day)})`
  }
}
