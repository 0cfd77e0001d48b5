import type { Language } from '../../features/stories/story.ts'

const SPACE = '\u00a0'

const MONTHS =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December'
const SCALES = 'ribu|juta|miliar|triliun|thousand|million|billion|trillion'
const UNITS = `${SCALES}|persen|percent|kilogram|kilometer|kilometre|hektare|hectare|meter|metre|sentimeter|liter|litre|ton|kg|km|cm|mil|jam|menit|hari|pekan|bulan|tahun|orang|rupiah`

/** What belongs together stays on one line: the spaces of each of these are bound. Those around figures: */
const WITH_FIGURES: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b(?: \\d{4}\\b)?`, 'g'),
  /\b(?:pukul|at) \d{1,2}[.:]\d{2}(?: (?:WIB|WITA|WIT)\b)?/g,
  /\b\d{1,2}[.:]\d{2} (?:WIB|WITA|WIT)\b/g,
  new RegExp(`\\d (?:${UNITS})\\b`, 'g'),
  /\b(?:Pasal|pasal|ayat|Nomor|nomor|No\.|halaman|Bab|Article|No) \(?\d/g,
  /\d × \d+ (?:jam|hours)/g,
]
const IN_WORDS: readonly RegExp[] = [
  new RegExp(`\\b(?:${SCALES}) (?:rupiah|orang|ton)\\b`, 'g'),
  // From the space on: few words follow a space with I, V or X, and every sentence has capital letters.
  /(?<=\b\p{Lu}\p{L}+) [IVX]+\b(?!\p{L})/gu,
]

/**
 * Writes no-break spaces where a line may not break: `pukul 05.30 WITA`, `12 November 2026`, `Komisi III`,
 * `50 kilogram`. Only the spaces change, so that the words stay what the newsroom wrote.
 */
export function keepTogether(text: string): string {
  const bound = bind(text, IN_WORDS)
  return /\d/.test(text) ? bind(bound, WITH_FIGURES) : bound
}

const bind = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((kept, pattern) => kept.replace(pattern, (found) => found.replaceAll(' ', SPACE)), text)

const FIGURES: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID'),
  en: new Intl.NumberFormat('en-GB'),
}

/** Figures by the language's rule: 1.204 in Indonesian, 1,204 in English. */
export const figures = (value: number, language: Language): string => FIGURES[language].format(value)
