import type { TextDocument } from '../text/document.ts'
import { spanOf } from '../text/place.ts'
import { inFigures } from './amounts.ts'
import type { Miscount } from './miscount.ts'
import type { Quantity } from './quantities.ts'
import { wordOf } from './spelled.ts'

/** What is counted, and words for kinds of it: parts of "orang" are laki-laki and perempuan. */
const PEOPLE = new Set(
  `anak awak balita bayi dewasa guru hilang jemaah karyawan korban kru laki-laki lansia luka luka-luka mahasiswa meninggal orang
  pasien pedagang pegawai pekerja pelaku pelajar penduduk pengungsi penumpang perempuan personel peserta petugas polisi prajurit
  pria relawan remaja saksi santri selamat siswa siswi terluka tersangka tewas tentara tni warga wanita wisatawan wni wna putra
  putri dokter perawat nelayan petani pendaki murid`.split(/\s+/),
)
const GAMES = new Set('laga pertandingan kemenangan kekalahan seri menang kalah imbang'.split(' '))
/** "17 di Lompio dan 15 di Tanamea": what is counted has been said. */
const ELIDED = new Set(['', 'untuk', 'di', 'bagi', 'pada', 'lagi', 'lainnya', 'lain'])
/** "60 rumah rusak: 20 rusak berat, 40 rusak ringan". */
const STATES = new Set('rusak roboh terendam hanyut terbakar hilang terdampak'.split(' '))
const TIMES = new Set(
  'tahun bulan pekan minggu hari jam menit detik kali derajat persen % abad dekade malam'.split(' '),
)

/** Whether a number measures time or frequency, or is a share: no part of anything counted. */
export const isMeasure = ({ unit }: Quantity): boolean => TIMES.has(unit)

export const isElided = ({ unit }: Quantity): boolean => ELIDED.has(unit)

/** Whether parts count the same as their total, or kinds of it. */
export function countAlike(total: Quantity, parts: readonly Quantity[]): boolean {
  if (total.isRough || isMeasure(total) || parts.some(({ isRough }) => isRough)) return false
  if (total.unit === 'Rp') return parts.every(({ unit }) => unit === 'Rp')
  const kinds = [PEOPLE, GAMES].find((kind) => kind.has(total.unit))
  const isKind = ({ unit }: Quantity) => kinds?.has(unit) === true || unit === total.unit || ELIDED.has(unit)
  return parts.every(isKind) || parts.every(({ unit }) => STATES.has(unit) && unit === parts[0]?.unit)
}

/**
 * Whether a sum comes out, within what rounding leaves open: nothing for whole numbers of one grain, as "Rp7 miliar"
 * and "Rp6 miliar", else half of each last digit.
 */
export function comesOut(total: Quantity, parts: readonly Quantity[]): boolean {
  const all = [total, ...parts]
  const isWhole = all.every(({ grain }) => grain === total.grain && grain >= 1)
  const slack = isWhole ? 0 : all.reduce((sum, { grain }) => sum + (grain === 1 ? 0 : grain / 2), 0)
  return Math.abs(sumOf(parts) - total.value) <= slack + TINY
}

/** What floating point leaves. */
const TINY = 1e-6

export const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0)

/** A sum that does not come out, told at the figure that closes the reckoning; `right` is what would stand there. */
export function miscountAt(
  document: TextDocument,
  { first, last, unit }: Quantity,
  found: { right: number; kind: Miscount['kind']; evidence: string },
): Miscount {
  const [start, end] = spanOf(document, first, last)
  const { right, kind, evidence } = found
  const isInWords = document.tokens[first]?.kind === 'word' && unit !== 'Rp'
  const mend = (isInWords && wordOf(right)) || inGroups(right, unit)
  return { start, end, suggestions: right > 0 ? [mend] : [], kind, evidence }
}

const SCALE_NAMES: readonly (readonly [number, string])[] = [
  [1e12, ' triliun'],
  [1e9, ' miliar'],
  [1e6, ' juta'],
]

/** A number as a newsroom writes it in figures: "Rp5 miliar", "1.245". */
export function inGroups(value: number, unit: string): string {
  const [size, scale] = SCALE_NAMES.find(([least]) => value >= least) ?? [1, '']
  const figures = inFigures(value / size, 2)
  const grouped = figures.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '.'))
  return `${unit === 'Rp' ? 'Rp' : ''}${grouped}${scale}`
}
