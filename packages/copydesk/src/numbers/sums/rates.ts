import { before, behind, type Line, marksOf } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { inScale, type Miscount, miscountAt, writtenOf } from './miscount.ts'
import { countIn, isOfUnit } from './rate-units.ts'

/** What one of something costs, gets or makes: the second group is what it is one of. */
const RATE_BEHIND =
  /^(?: (?!per|dan|atau|lebih|dari|dengan)[\p{L}-]+){0,2} (?:(?:per|tiap|setiap|untuk setiap|untuk satu|satu) ([\p{L}-]+)|se(ekor|buah|orang|hari|bulan|tahun|kilogram|kilo|liter|potong|butir|ikat|karung|lembar|jam|minggu|pekan|unit|malam|ton|meter|gram|bungkus|kotak|paket))(?![\p{L}-])/u
/** What says that the number behind is a mean. */
export const MEAN_BEFORE = /(?<![\p{L}-])rata-rata(?:nya)?(?: (?!per|setiap|tiap)[\p{L}-]+){0,3} $/u
const EACH_BEFORE = /(?<![\p{L}-])(?:masing-masing|setiap|tiap)(?: (?!hari|bulan|tahun)[\p{L}-]+){0,4} $/u
/** "Setiap anak mendapat dua buku": the group is what it is one of. */
const EACH_GETS =
  /(?<![\p{L}-])(?:(?:setiap|tiap|satu|seorang) ([\p{L}-]+)|masing-masing) (?:beranggotakan|mendapat|mendapatkan|menerima|membawa|memuat|mengangkut|berisi|membayar|menanam) $/u
const TOTAL_BEFORE =
  /(?<![\p{L}-])(?:seluruhnya|semuanya|total|totalnya|jadi|atau|sehingga|setara|senilai|yakni|yaitu|artinya|berarti|sama dengan|memperoleh|mendapat|mendapatkan|meraup|mengantongi|membayar|menerima|terkumpul|menghasilkan|menghabiskan|memerlukan|membutuhkan|butuh|(?:biaya|omzet|pendapatan|penghasilan|pengeluaran|ongkos|anggaran|nilai|harga)(?:nya)?)(?: [\p{L}-]+| <[nt]\d+>){0,6} $/u
/** Shared out alike, and told before the total is. */
const EVENLY = /(?<![\p{L}-])(?:dibagi|dibagikan)(?: sama)? rata(?![\p{L}-])/u
const TOTAL_BEHIND = /^(?: [\p{L}-]+){0,2} (?:seluruhnya|semuanya|secara keseluruhan|totalnya)(?![\p{L}-])/u
const PARTIAL =
  /(?<![\p{L}-])(?:antaranya|termasuk|sebagian|ditambah|dikurangi|diskon|potongan|pajak|belum|lalu|kemudian|mulai|naik|turun|istirahat|pertama|kedua|uang muka|di muka|dibanding|dibandingkan|padahal|tetapi|sedangkan)(?![\p{L}-])/u

/** Price by amount, pay by months, way by hours: a rate against what it makes in all. Only where all three are told once. */
export function productsIn(line: Line): Miscount[] {
  if (
    PARTIAL.test(line.text.replace('belum termasuk', '')) ||
    /(?<![\p{L}-])(?:sampai|hingga) </u.test(line.text) ||
    /<[xspkf]\d+>/.test(line.text)
  )
    return []
  const marks = marksOf(line, 'nmt').filter(
    ({ kind, unit, value }) => kind !== 'count' || (unit !== 'kali' && !(value === 1 && ONE.test(unit))),
  )
  const rates = marks.filter((mark) => mark.kind !== 'duration' && isRate(line, mark))
  const [rate] = rates
  if (rate === undefined || rates.length > 1 || marks.some(({ isRough }) => isRough)) return []
  const totals = marks.filter(
    (mark) => mark !== rate && mark.kind === rate.kind && isSameUnit(mark, rate) && isTotal(line, mark, rate),
  )
  const [total, ...others] = totals
  if (total === undefined || others.length > 0) return []
  const factors = marks.filter((mark) => mark !== rate && mark !== total)
  return judge(line, { rate, total, factors })
}

/** "Seekor sapi", "seorang peternak": told as one, and no factor. */
const ONE = /^(?:orang|ekor|buah)$/

const isRate = (line: Line, mark: Mark): boolean =>
  RATE_BEHIND.test(behind(line, mark)) ||
  MEAN_BEFORE.test(before(line, mark)) ||
  (mark.kind === 'money' ? EACH_BEFORE : EACH_GETS).test(before(line, mark))

const isSameUnit = (one: Mark, other: Mark): boolean =>
  one.kind === 'money' ||
  one.unit === other.unit ||
  [one.unit, other.unit].every((unit) =>
    /^(?:orang|peserta|anggota|siswa|warga|pemain|penumpang)$/.test(unit),
  )

function isTotal(line: Line, mark: Mark, rate: Mark): boolean {
  if (MEAN_BEFORE.test(before(line, rate))) return true
  return (
    TOTAL_BEHIND.test(behind(line, mark)) ||
    (mark.first < rate.first && EVENLY.test(behind(line, mark))) ||
    TOTAL_BEFORE.test(before(line, mark)) ||
    (/ dari $/.test(` ${before(line, mark)}`) && EVENLY.test(line.text))
  )
}

type Product = { rate: Mark; total: Mark; factors: readonly Mark[] }

function judge(line: Line, { rate, total, factors }: Product): Miscount[] {
  const unit = unitOfRate(line, rate)
  const values = factors.map((factor) => countIn(factor, unit))
  const known = values.flatMap((value) => value ?? [])
  if (known.length === 0 || known.length < values.length || known.length > 2) return []
  // Two counts are two goods; people and months are one reckoning.
  if (known.length === 2 && factors.every(({ kind }) => kind !== 'duration')) return []
  if (known.length === 1 && unit !== '' && !isOfUnit(factors[0], unit)) return []
  const product = known.reduce((all, value) => all * value, 1)
  const readings = [product, ...known]
  const slack =
    slackOf(total) +
    // A price is told exactly, a mean is rounded.
    (MEAN_BEFORE.test(before(line, rate)) ? (rate.grain / 2) * product : 0) +
    Math.abs(rate.value * product) * 0.02
  if (readings.some((times) => Math.abs(rate.value * times - total.value) <= slack)) return []
  const isMean = rate.first > total.first && (MEAN_BEFORE.test(before(line, rate)) || EVENLY.test(line.text))
  const right = isMean ? total.value / product : rate.value * product
  if (!isPlausible(isMean ? rate.value : total.value, right)) return []
  const shown = [rate, ...factors].map((mark) => writtenOf(line, mark)).join(' × ')
  const evidence = `${shown} = ${inScale(rate.value * product, total.unit)}`
  return [miscountAt(line, isMean ? rate : total, { kind: 'product', evidence, rights: [right] })]
}

/** Further off, something else is told. */
const isPlausible = (stated: number, right: number): boolean => stated < right * 11 && stated > right / 11

const unitOfRate = (line: Line, rate: Mark): string => {
  const found = RATE_BEHIND.exec(behind(line, rate))
  return found?.[1] ?? found?.[2] ?? EACH_GETS.exec(before(line, rate))?.[1] ?? ''
}
