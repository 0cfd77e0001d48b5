import { cutOf, type Line, marksOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { FATE, isPartOf } from './kinds.ts'
import { areExclusive, hasUncounted, isRest, judgeParts, OPEN } from './lists.ts'
import { type Miscount, sumOf } from './miscount.ts'

/** Words that take up the count of the sentence before: "Korban tewas terdiri atas", "Rinciannya". */
const TAKEN_UP =
  /^(?:korban|mereka|rinciannya|perinciannya|jumlah itu|jumlah tersebut|angka itu|semuanya|seluruhnya|para korban)(?: (?!lain|yang)[\p{L}-]+){0,4}? ?(?:yakni|yaitu|:|,|terdiri atas|terdiri dari|adalah|meliputi)(?= )|^rinciannya(?= )/u
/** "Di antara 24 ekor itu, 15 sembuh", "Dari jumlah itu, 35 kios terbakar". */
const OF_WHOLE =
  /^(?:dari|di antara) (?:(?:jumlah|angka|total)? ?(?:itu|tersebut|mereka)|<n\d+> [\p{L}-]+ (?:itu|tersebut))(?: ,)?(?= )/u

/** "Sampai penutupan tahap pertama, 31.640 orang sudah melunasi." */
const UP_TO = /^(?:sampai|hingga)[^<]{0,60} , /
/** "Sembilan di antaranya laki-laki dan empat perempuan" parts them all. */
const AMONG = / di antaranya(?= (?:laki-laki|pria|perempuan|wanita)(?![\p{L}-]))/u
/** The last of the states of which everybody is in one. */
const CLOSES =
  /(?<![\p{L}-])(?:belum|tidak|mati|perempuan|wanita|swasta|absen|gagal|gugur|sakit|lagi|lain|lainnya|sisanya)(?![\p{L}-])/u

/** The parts in one sentence against the total that the sentence before it tells of, and of nothing else alike. */
export function partsInNext(earlier: Line, next: Line): Miscount[] {
  const opened = TAKEN_UP.exec(next.text) ?? OF_WHOLE.exec(next.text)
  const cut = cutOf(next, (opened ?? UP_TO.exec(next.text))?.[0].length ?? 0)
  const list = { ...cut, text: cut.text.replace(AMONG, '') }
  const parts = marksOf(list, 'nm')
  if (parts.length < 2 || OPEN.test(list.text) || /<[xspk]\d+>/.test(list.text)) return []
  const total = wholeOf(earlier, parts)
  if (total === null) return []
  if (opened === null)
    return areAll(earlier, list, total, parts) ? judgeParts(list, total, parts.map(bare)) : []
  if (hasUncounted(list, parts)) return []
  // "15 sembuh, enam mati": what is counted has been said.
  return judgeParts(
    list,
    total,
    parts.map((part) => (FATE.test(part.unit) || part.unit === 'masih' ? bare(part) : part)),
  )
}

const bare = (part: Mark): Mark => ({ ...part, unit: '' })

/** The one number of a sentence that can be the whole of parts in the next. */
function wholeOf(earlier: Line, parts: readonly Mark[]): Mark | null {
  const numbers = marksOf(earlier, 'nm')
  const alike = numbers.filter((mark) => parts.every((part) => isPartOf(part, mark)))
  const [only, ...others] = alike.length > 0 ? alike : numbers
  return only === undefined || others.length > 0 ? null : only
}

/** Whether parts that nothing opens can only be those of the whole: each shuts the others out, and they lie near it. */
function areAll(earlier: Line, list: Line, total: Mark, parts: readonly Mark[]): boolean {
  const last = parts.at(-1)
  if (last === undefined || !parts.every((part) => isPartOf(part, total))) return false
  if (FATE.test(earlier.text) && FATE.test(list.text)) return false
  const isShared = isRest(list, last) || areExclusive(list, parts)
  const off = sumOf(parts) - total.value
  return (
    isShared &&
    (off > 0 ? off <= total.value * MOST_OVER : -off <= total.value * MOST_UNDER && CLOSES.test(list.text))
  )
}

/** How far over or under the whole such parts may lie before they are of something else. */
const MOST_OVER = 0.3
const MOST_UNDER = 0.05
