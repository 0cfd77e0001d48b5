import type { Mark } from '../marks/mark.ts'
import { slackOf, WHOLE_SCALES } from '../marks/mark.ts'
import { sumOf } from './miscount.ts'

/** Nobody is in two of these: parts named so shut each other out. */
const SEXES = 'laki-laki perempuan pria wanita putra putri lelaki'
const FATES = 'tewas meninggal mati selamat sembuh hilang dirawat luka terluka luka-luka'
const ANSWERS =
  'setuju menolak abstain mendukung menentang sah hadir absen lulus gagal lolos gugur menang kalah seri imbang tumbuh hidup layu hanyut sakit sehat positif negatif negeri swasta aktif pulang dipulangkan dirujuk dibebaskan diterima ditolak'
const EXCLUSIVE = new RegExp(
  String.raw`(?<![\p{L}-])(?:${`${SEXES} ${FATES} ${ANSWERS}`.replaceAll(' ', '|')}|tidak|belum|batal|sudah|telah|masih)(?![\p{L}-])`,
  'u',
)
export const FATE = new RegExp(
  String.raw`(?<![\p{L}-])(?:${FATES.replaceAll(' ', '|')}|korban)(?![\p{L}-])`,
  'u',
)

/** Whether the words behind a part tell a state or a kind of which one has no two. */
export const isExclusive = (words: string): boolean => EXCLUSIVE.test(words)

/** What is counted has been said: "17 di Lompio dan 15 di Tanamea". */
const ELIDED = new Set([
  '',
  ...'untuk di ke dari bagi pada lagi lainnya lain dengan yang dan berada milik akan sudah belum telah rusak roboh terendam hanyut terbakar tidak oleh sebagai'.split(
    ' ',
  ),
])

export const isElided = ({ unit }: Mark): boolean => ELIDED.has(unit) || PASSIVE.test(unit)
/** "300 dibagikan pagi hari". */
const PASSIVE = /^(?:di\p{L}{3,}(?:kan|i)|terjual|terpakai|terbakar|terisi)$/u

/** Many in one: their number is no part of a number of people or things. */
const BUNDLES =
  /^(?:keluarga|kk|tim|regu|kelompok|rombongan|pasangan|grup|desa|kota|kabupaten|kecamatan|provinsi|kelurahan|negara|lokasi|titik|daerah|wilayah|tempat|kali|poin|persen|ton|kilogram|meter|kilometer|hektare|derajat|lantai|kamar|babak|set|gim|sesi|kelas|kategori|nomor|jenis|macam|tahap|gelombang|shift|putaran|dolar|ringgit|euro|yen)$/

/** People are counted by any word for them; things by their own. */
const THINGS =
  /^(?:unit|rumah|ekor|buah|kios|kendaraan|bangunan|kursi|suara|kasus|paket|dosis|medali|ton|kali)$/

/** Whether a number can count a part of another: in its own unit, people among people, or with its unit left out. */
export const isPartOf = (part: Mark, total: Mark): boolean =>
  part.kind === total.kind &&
  (total.kind === 'money' ||
    part.unit === total.unit ||
    isElided(part) ||
    isExclusive(part.unit) ||
    ((part.unit === 'orang' || total.unit === 'orang') &&
      ![part.unit, total.unit].some((unit) => BUNDLES.test(unit) || THINGS.test(unit))))

/** How parts stand to a total: told in its own unit, as kinds of it, or neither. */
export function kinship(total: Mark, parts: readonly Mark[]): 'same' | 'kinds' | null {
  if (parts.some(({ kind }) => kind !== total.kind)) return null
  if (total.kind === 'money' || parts.every((part) => part.unit === total.unit || isElided(part)))
    return 'same'
  return parts.some(({ unit }) => BUNDLES.test(unit)) || BUNDLES.test(total.unit) ? null : 'kinds'
}

/** What rounding leaves open of a sum, its total first: nothing for whole numbers of one grain, else half of the total's last digit and what each part leaves. */
export function slackOfSum(figures: readonly Mark[]): number {
  const isWhole = figures.every(({ grain }) => grain === figures[0]?.grain && WHOLE_SCALES.has(grain))
  const [total, ...parts] = figures
  return isWhole || total === undefined
    ? 0
    : parts.reduce((sum, mark) => sum + slackOf(mark), total.grain === 1 ? 0 : total.grain / 2)
}

/** Whether a sum comes out, within what rounding leaves open. */
export const comesOut = (total: Mark, parts: readonly Mark[]): boolean =>
  Math.abs(sumOf(parts) - total.value) <= slackOfSum([total, ...parts]) + TINY

/** What floating point leaves. */
const TINY = 1e-6

/** Whether a sum lies within a part of its total: further off, something else is counted. */
export const isWithin = (part: number, total: number, sum: number, least = 0): boolean =>
  Math.abs(sum - total) <= Math.max(least, total * part)
