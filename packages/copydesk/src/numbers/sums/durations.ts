import { matchesOf } from '../../text/matches.ts'
import { before, behind, type Line, mark, markNamed, marksOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { TIME_UNITS } from '../marks/units.ts'
import { type Miscount, miscountAt, writtenOf } from './miscount.ts'
import { fitting, type Span, spanIn } from './spans.ts'

/** What says that a length of time is the one between two moments. */
const LASTS_BEFORE =
  /(?<![\p{L}-])(?:selama|atau|setelah|berlangsung|memakan|waktu|dalam|hampir|tepatnya|mencapai|lamanya|lama|perjalanan|alias|berarti|yakni|yaitu|artinya|total|seluruhnya|durasi|berdurasi|genap|menghabiskan|butuh|memerlukan|hanya)(?: (?!pertama|kedua|terakhir)[\p{L}-]+){0,2}(?: ,)? $|, $/u
const LASTS_BEHIND =
  /^(?: ,| \()?(?: yakni| yaitu| dimulai| mulai)? (?:dari|sejak|antara) (?:tahun |tanggal )?<|^(?: kemudian| lamanya| berselang| setelahnya| penuh| perjalanan| lalu)/u
const NOT_BETWEEN =
  /(?<![\p{L}-])(?:terakhir|berturut-turut|istirahat|setiap|tiap|per|awal|akhir|pertengahan|sebelum|sesudah|usia|berusia|berumur|umur|penjara|hukuman|pertandingan|laga|babak|jeda|lalu|mendatang|pertama|kedua|lebih|kurang|minimal|maksimal|tunda|terlambat|keterlambatan)(?![\p{L}-])/u

/** A length of time against the two moments that it lies between: years, dates, times of day. */
export function durationsIn(line: Line): Miscount[] {
  const lengths = marksOf(line, 't')
  const [length, ...others] = lengths
  if (length === undefined || others.length > 0 || length.isRough || NOT_BETWEEN.test(line.text)) return []
  if (!LASTS_BEFORE.test(before(line, length)) && !LASTS_BEHIND.test(behind(line, length))) return []
  const terms = matchesOf(TERM, line.text).map(([, from, to]) => ({
    from: markNamed(line, from),
    to: markNamed(line, to),
  }))
  if (terms.length > 1 && terms.length * 2 === marksOf(line, 'ydh').length)
    return overTerms(line, length, terms)
  const span = spanIn(line)
  return span === null ? [] : judge(line, length, span)
}

/** A sentence that tells how long what stands before it took. */
const TOOK =
  /^(?:(?:hanya |cuma )?(?:dalam|selama)|artinya|berarti|jadi|total|lama|lamanya|waktu|durasi|durasinya|(?:\p{L}+ ){1,3}(?:memakan|berlangsung|selama|ditempuh|menghabiskan|membutuhkan|memerlukan|berjalan)) /u

/** "Dibuka pukul 09.00 dan ditutup pukul 15.00. Sidang berlangsung lima jam": the moments in one sentence, the length in the next. */
export const lengthInNext = (earlier: Line, next: Line, both: Line): Miscount[] =>
  TOOK.test(next.text) && marksOf(next, 'ydh').length === 0 && marksOf(earlier, 't').length === 0
    ? durationsIn(both)
    : []

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
