import type { Day } from '../../time/calendar.ts'
import { before, type Line, marksOf, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { type Miscount, miscountAt } from './miscount.ts'

const BORN =
  /(?<![\p{L}-])(?:kelahiran|lahir|dilahirkan|dibangun|didirikan|berdiri|dibentuk|diresmikan|merdeka|dibuka|beroperasi)(?: (?!lagi|kembali)[\p{L},-]+){0,5}(?: pada)?(?: tahun| tanggal)? $/u
/** What makes a length of time an age. */
const AGED = /(?<![\p{L}-])(?:usia|berusia|umur|berumur|usianya|umurnya)(?: [\p{L}-]+){0,2} $/u
/** "Kini", "masih": an age of the day of publication. */
const NOW = /(?<![\p{L}-])(?:kini|masih|sekarang|genap|saat ini|hari ini|tahun ini)(?![\p{L}-])/u
const THEN =
  /(?<![\p{L}-])(?:wafat|meninggal|berpulang|almarhum|almarhumah|mendiang|saat itu|ketika itu|kala itu|tahun lalu|ketika|saat|sejak|sewaktu|semasa|waktu|sebelum|setelah)(?![\p{L}-])/u
const YOUNG = /(?<![\p{L}-])(?:pada|di|dalam) usia $/u
const OTHERS = /(?<![\p{L}-])(?:anak|istri|suami|cucu|ayah|ibu|kakak|adik|putra|putri)(?:nya)?(?![\p{L}-])/u
const HE =
  /^(?:kini|sekarang|saat ini|ia|dia|beliau|(?:bangunan|gedung|rumah|masjid|gereja|jembatan|sekolah|surau|pria|perempuan|lelaki|wanita|tokoh|organisasi|lembaga|klub|perusahaan) (?:yang|itu|tersebut))(?![\p{L}-])/u

/** An age against a year of birth or of building, at the day of publication or in the other year that is told. */
export function agesIn(line: Line, published: Day | null): Miscount[] {
  const age = ageIn(line)
  const years = marksOf(line, 'yd').filter((mark) => yearOf(mark) > 0)
  const born = years.find((mark) => BORN.test(before(line, mark)))
  if (age === null || born === undefined || years.length > 2) return []
  if (isAnothers(line, born, age)) return []
  const other = years.find((mark) => mark !== born)
  if (other !== undefined)
    return yearOf(other) > yearOf(born) && !NOW.test(line.text)
      ? judge(line, { age, born, at: yearOf(other) })
      : []
  const isThen = THEN.test(line.text) || YOUNG.test(before(line, age))
  if (published === null || (isThen && !NOW.test(line.text) && !isOfWinner(line, age))) return []
  return judge(line, { age, born, at: published.year })
}

/** "Kelahiran 2009, menjuarai turnamen pada usia 15 tahun" tells of the news itself. */
const isOfWinner = (line: Line, age: Mark): boolean =>
  /(?<![p{L}-])kelahiran(?![p{L}-])/.test(line.text) &&
  /(?<![p{L}-])(?:menjuarai|memenangi|meraih|merebut|memecahkan)(?![p{L}-])/.test(line.text) &&
  !THEN.test(line.text) &&
  YOUNG.test(before(line, age))

/** "Ia lahir pada 1960. Kini ia berusia 45 tahun." */
export function ageInNext(earlier: Line, next: Line, published: Day | null): Miscount[] {
  const born = marksOf(earlier, 'yd').filter((mark) => yearOf(mark) > 0)
  const [first, ...more] = born
  const age = ageIn(next)
  if (published === null || first === undefined || age === null || more.length > 0 || ageIn(earlier) !== null)
    return []
  if (!BORN.test(before(earlier, first)) || OTHERS.test(earlier.text) || OTHERS.test(next.text)) return []
  const [year, ...years] = marksOf(next, 'yd')
  const isHis = HE.test(next.text) || /(?<![\p{L}-])(?:usianya|umurnya) /u.test(before(next, age))
  if (!NOW.test(next.text) || !isHis || years.length > 0) return []
  if (year !== undefined && yearOf(year) !== published.year) return []
  return judge(next, { age, born: first, at: published.year, bornIn: earlier })
}

function ageIn(line: Line): Mark | null {
  const ages = [
    ...marksOf(line, 't').filter((mark) => mark.unit === 'tahun' && AGED.test(before(line, mark))),
    ...marksOf(line, 'a'),
  ]
  const [age, ...others] = ages
  return age === undefined || others.length > 0 || age.isRough ? null : age
}

const yearOf = ({ kind, value, parts }: Mark): number => (kind === 'year' ? value : (parts[0] ?? 0))

/** "Kelahiran 1975, menggantikan ketua lama yang berusia 70 tahun": somebody else stands between. */
function isAnothers(line: Line, born: Mark, age: Mark): boolean {
  const [one, other] = [placeOf(line, born), placeOf(line, age)]
  const between = line.text.slice(Math.min(one, other), Math.max(one, other))
  return OTHERS.test(between) || (one < other && / yang (?:ber)?u(?:sia|mur) /.test(between))
}

type Age = { age: Mark; born: Mark; at: number; bornIn?: Line }

function judge(line: Line, { age, born, at, bornIn = line }: Age): Miscount[] {
  const size = age.kind === 'duration' ? 12 : 1
  const oldest = at - yearOf(born)
  const stated = age.value / size
  if (oldest < 1 || stated === oldest || stated === oldest - 1) return []
  const evidence = `${at} − ${yearOf(born)} = ${oldest}`
  const rights = isOldest(bornIn, born) ? [oldest, oldest - 1] : [oldest - 1, oldest]
  return [miscountAt(line, age, { kind: 'age', evidence, rights: rights.map((right) => right * size) })]
}

/** A person is a year younger before the birthday; of a building, or of one who turns that age, only the year counts. */
const isOldest = (line: Line, born: Mark): boolean =>
  !/lahir/.test(before(line, born)) || /(?<![\p{L}-])genap(?![\p{L}-])/u.test(line.text)

/** "Didirikan pada 1922, ulang tahun ke-100 pada 2022." */
export function anniversariesIn(line: Line, published: Day | null): Miscount[] {
  const years = marksOf(line, 'yd').filter((mark) => yearOf(mark) > 0)
  const born = years.find((mark) => BORN.test(before(line, mark)))
  const turns = marksOf(line, 'r').filter((mark) =>
    /(?<![\p{L}-])(?:ulang tahun(?:nya)?|hut|hari jadi(?:nya)?|dirgahayu|milad|dies natalis)(?: [\p{L}-]+){0,2} $/u.test(
      before(line, mark),
    ),
  )
  const [turn, ...others] = turns
  if (
    born === undefined ||
    turn === undefined ||
    others.length > 0 ||
    years.length > 2 ||
    placeOf(line, born) < 0
  )
    return []
  const other = years.find((mark) => mark !== born)
  const then = other === undefined ? (NOW.test(line.text) ? published?.year : undefined) : yearOf(other)
  const right = (then ?? 0) - yearOf(born)
  if (then === undefined || right < 1 || turn.value === right) return []
  return [
    miscountAt(line, turn, {
      kind: 'age',
      evidence: `${then} − ${yearOf(born)} = ${right}`,
      rights: [right],
    }),
  ]
}
