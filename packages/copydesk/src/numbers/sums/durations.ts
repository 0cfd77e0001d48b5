import { serialOf } from '../../time/calendar.ts'
import { before, behind, type Line, mark, markNamed, marksOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { TIME_UNITS } from '../marks/units.ts'
import { type Miscount, miscountAt, writtenOf } from './miscount.ts'

/** What says that a length of time is the one between two moments. */
const LASTS_BEFORE =
  /(?<![\p{L}-])(?:selama|atau|setelah|berlangsung|memakan|waktu|dalam|hampir|lamanya|lama|perjalanan|alias|berarti|yakni|yaitu|artinya|total|seluruhnya|durasi|berdurasi|genap|menghabiskan|butuh|memerlukan|hanya)(?: (?!pertama|kedua|terakhir)[\p{L}-]+){0,2}(?: ,)? $|, $/u
const LASTS_BEHIND =
  /^(?: ,| \()?(?: yakni| yaitu| dimulai| mulai)? (?:dari|sejak|antara) (?:tahun |tanggal )?<|^(?: kemudian| lamanya| berselang| setelahnya| penuh| perjalanan| lalu)/u
const NOT_BETWEEN =
  /(?<![\p{L}-])(?:terakhir|berturut-turut|istirahat|setiap|tiap|per|awal|akhir|pertengahan|sebelum|sesudah|usia|berusia|berumur|umur|penjara|hukuman|jeda|lalu|mendatang|pertama|kedua|lebih|kurang|minimal|maksimal|tunda|terlambat|keterlambatan)(?![\p{L}-])/u

type Span = { from: Mark; to: Mark }

const SPANS: readonly RegExp[] = [
  new RegExp(`${mark('yh')} [–-] ${mark('yh')}`, 'gu'),
  new RegExp(
    `(?:dari|sejak|antara|pada|mulai|periode|,|dibuka) ${mark('ydh')}(?: (?:–|-)| (?:hingga|sampai|sampai dengan|dan)) (?:tahun )?${mark('ydh')}`,
    'gu',
  ),
  new RegExp(String.raw`${mark('ydh')}(?: [\p{L}-]+| ,){0,12} ${mark('ydh')}`, 'gu'),
]
/** "3–7 Maret". */
const DAYS_OF_MONTH = new RegExp(
  `${mark('s')} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)`,
  'gu',
)
const DAY_TO = new RegExp(`${mark('n')} (?:hingga|sampai|sampai dengan) ${mark('d')}`, 'u')

/** A length of time against the two moments that it lies between: years, dates, times of day. */
export function durationsIn(line: Line): Miscount[] {
  const lengths = marksOf(line, 't')
  const [length, ...others] = lengths
  if (length === undefined || others.length > 0 || length.isRough || NOT_BETWEEN.test(line.text)) return []
  if (!LASTS_BEFORE.test(before(line, length)) && !LASTS_BEHIND.test(behind(line, length))) return []
  const terms = [...line.text.matchAll(TERM)].map(([, from, to]) => ({
    from: markNamed(line, from),
    to: markNamed(line, to),
  }))
  if (terms.length > 1 && terms.length * 2 === marksOf(line, 'ydh').length)
    return overTerms(line, length, terms)
  const span = spanIn(line)
  return span === null ? [] : judge(line, length, span)
}

const TERM = new RegExp(`${mark('y')} [–-] ${mark('y')}`, 'gu')

/** "2008–2014 dan 2014–2020, seluruhnya dua belas tahun". */
function overTerms(
  line: Line,
  length: Mark,
  terms: readonly { from: Mark | null; to: Mark | null }[],
): Miscount[] {
  if (
    !/(?:seluruhnya|total|totalnya|jumlahnya|semuanya|jadi)(?: [\p{L}-]+){0,2} $/u.test(before(line, length))
  )
    return []
  const years = terms.reduce((sum, { from, to }) => sum + (to?.value ?? 0) - (from?.value ?? 0), 0)
  // Where one term ends as the next begins, no year is told twice.
  const inclusive = terms.some(({ from }, index) => from?.value === terms[index - 1]?.to?.value)
    ? 0
    : terms.length
  if (length.unit !== 'tahun' || years < 1) return []
  if ([0, inclusive].some((more) => length.value === (years + more) * 12)) return []
  const evidence = terms.map(({ from, to }) => `${from?.value}–${to?.value}`).join(' + ')
  return [miscountAt(line, length, { kind: 'duration', evidence, rights: [years * 12] })]
}

function spanIn(line: Line): Span | null {
  const [within, ...others] = [...line.text.matchAll(DAYS_OF_MONTH)].map(([, name]) => markNamed(line, name))
  if (within !== undefined && within !== null && others.length === 0 && marksOf(line, 'ydh').length === 0) {
    const [from, to] = within.parts.map((day) => ({ ...within, kind: 'date' as const, parts: [0, 1, day] }))
    return from === undefined || to === undefined ? null : { from, to }
  }
  const days = DAY_TO.exec(line.text)
  const [opens, closes] = [markNamed(line, days?.[1]), markNamed(line, days?.[2])]
  if (opens !== null && closes !== null)
    return opens.value <= 31 && marksOf(line, 'ydh').length === 1
      ? { from: { ...closes, parts: [closes.parts[0] ?? 0, closes.parts[1] ?? 0, opens.value] }, to: closes }
      : null
  if (marksOf(line, 'ydh').length !== 2) return null
  for (const pattern of SPANS)
    for (const [, one, other] of line.text.matchAll(pattern)) {
      const [from, to] = [markNamed(line, one), markNamed(line, other)]
      if (from !== null && to !== null && from.kind === to.kind) return { from, to }
    }
  return null
}

/** Lengths that fit, in the measure of the stated one, the likeliest first; empty where it cannot be reckoned. */
function fitting({ from, to }: Span, base: 'month' | 'day' | 'minute', isFromTo: boolean): number[] {
  if (from.kind === 'clock') {
    if (base !== 'minute') return []
    const between = (to.value - from.value + DAY) % DAY
    const apart = from.unit === '' || to.unit === '' ? 0 : (ZONES[from.unit] ?? 0) - (ZONES[to.unit] ?? 0)
    // Of two zones the writer may have reckoned with the clocks as they stand.
    return between === 0 ? [] : [(between + apart + DAY) % DAY, between]
  }
  if (from.kind === 'year') {
    const years = to.value - from.value
    // "Dari 2015 sampai 2020" may be five years or, both told, six; with months unsaid also one less.
    return base !== 'month' || years < 1 ? [] : [years * 12, (years + 1) * 12, (years - 1) * 12]
  }
  return betweenDates(from.parts, to.parts, base, isFromTo)
}

function betweenDates(
  from: readonly number[],
  to: readonly number[],
  base: string,
  isFromTo: boolean,
): number[] {
  const [year = 0, month = 0, day = 0] = from
  const [later = 0, month2 = 0, day2 = 0] = to
  if (base === 'month') {
    if (year === 0 || later === 0) return []
    const months = (later - year) * 12 + month2 - month
    if (months < 1) return []
    return day > 0 && day2 > 0 ? [months + Math.round((day2 - day) / 30)] : [months, months + 1, months - 1]
  }
  if (base !== 'day' || day === 0 || day2 === 0) return []
  const either = year || later || COMMON_YEAR
  const days =
    serialOf({ year: later || either, month: month2, day: day2 }) -
    serialOf({ year: year || either, month, day })
  if (days < 1) return []
  return isFromTo ? [days + 1, days] : [days, days + 1]
}
/** Minutes of a day, and how many a zone is ahead of Jakarta. */
const DAY = 1440
const ZONES: Readonly<Record<string, number>> = { WITA: 60, WIT: 120 }
const COMMON_YEAR = 2023

function judge(line: Line, length: Mark, span: Span): Miscount[] {
  const base = TIME_UNITS.get(length.unit)?.base
  const isFromTo = /(?:hingga|sampai|–|-) <[dn]|<s/.test(line.text)
  const readings = base === undefined ? [] : fitting(span, base, isFromTo)
  // "3–7 Maret" are five days and no four.
  const fits =
    span.from.kind === 'date' && span.from.first === span.to.first ? readings.slice(0, 1) : readings
  const [right] = fits
  const size = TIME_UNITS.get(length.unit)?.size ?? 1
  // Told in whole months or weeks, what is less than one is left out.
  const slack =
    base === 'minute'
      ? length.value % size === 0 && size === 60
        ? SLACK_OF_HOUR
        : 1
      : base === 'day' && size === 7
        ? 3
        : 0
  if (right === undefined || fits.some((fit) => Math.abs(fit - length.value) <= slack)) return []
  if (base === 'month' && size === 12 && Math.abs(right - length.value) < 6) return []
  if (length.value > right * 4 || length.value < right / 4) return []
  const evidence = `${writtenOf(line, span.from)} → ${writtenOf(line, span.to)}`
  return [miscountAt(line, length, { kind: 'duration', evidence, rights: [right] })]
}

/** "Tiga jam" of three hours and ten minutes. */
const SLACK_OF_HOUR = 20
