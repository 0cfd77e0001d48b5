import type { Language } from '../types.ts'
import type { Weekday } from './calendar.ts'

/** Names of days as newsrooms write them, the standard one first. Source: KBBI VI (Jumat without apostrophe; Ahad beside Minggu). */
const WEEKDAYS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  id: [
    ['Minggu', 'Ahad'],
    ['Senin', 'Senen'],
    ['Selasa'],
    ['Rabu', 'Rebo'],
    ['Kamis'],
    ['Jumat', "Jum'at", 'Jum’at', 'Jumaat'],
    ['Sabtu'],
  ],
  en: [['Sunday'], ['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday']],
}

const MONTHS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  id: [
    ['Januari', 'Jan'],
    ['Februari', 'Pebruari', 'Feb'],
    ['Maret', 'Mar'],
    ['April', 'Apr'],
    ['Mei'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['Agustus', 'Agt', 'Agu'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nopember', 'Nov'],
    ['Desember', 'Des'],
  ],
  en: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
}

const byName = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index] as const)))

const WEEKDAY_OF = { id: byName(WEEKDAYS.id), en: byName(WEEKDAYS.en) }
const MONTH_OF = { id: byName(MONTHS.id), en: byName(MONTHS.en) }

const isWeekday = (index: number | undefined): index is Weekday => index !== undefined && index < 7

/** The weekday that a word names; it must open with a capital, for "minggu" is a week. */
export function weekdayNamed(word: string, language: Language): Weekday | null {
  const first = word.charAt(0)
  if (first === first.toLowerCase()) return null
  const found = WEEKDAY_OF[language].get(word.toLowerCase())
  return isWeekday(found) ? found : null
}

/** The month that a word names, from 1; null for none. */
export function monthNamed(word: string, language: Language): number | null {
  const found = MONTH_OF[language].get(word.toLowerCase())
  return found === undefined ? null : found + 1
}

export const weekdayName = (weekday: Weekday, language: Language): string =>
  WEEKDAYS[language][weekday]?.[0] ?? ''

export const monthName = (month: number, language: Language): string => MONTHS[language][month - 1]?.[0] ?? ''
