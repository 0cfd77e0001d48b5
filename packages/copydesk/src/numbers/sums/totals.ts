import { before, behind, cutOf, type Line, mark, markNamed, marksOf, placeOf, words } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { comesOut, isElided, isWithin, kinship } from './kinds.ts'
import { OPEN } from './lists.ts'
import { inScale, type Miscount, miscountAt, sumOf, told } from './miscount.ts'

const N = mark('nm')
const TOTALS =
  'total|totalnya|seluruhnya|semuanya|jumlahnya|jumlah keseluruhan|jumlah seluruhnya|keseluruhan|keseluruhannya|sehingga|jadi|berarti|artinya|jika dijumlahkan|bila dijumlahkan|akumulasi|berjumlah|seluruh|semua|membuat'
/** A total told behind its parts, within one sentence. */
const CLOSING: readonly RegExp[] = [
  new RegExp(String.raw` (?:${TOTALS})(?: [\p{L}-]+){0,5}? ${N}(?:[^<]*)$`, 'u'),
  new RegExp(
    String.raw` ${N}(?: [\p{L}-]+){0,4} (?:seluruhnya|semuanya|keseluruhannya|secara keseluruhan|totalnya)[^<]*$`,
    'u',
  ),
]
/** A total that a new sentence opens with. */
const TAKEN_UP = new RegExp(
  String.raw`^(?:(?:total|totalnya|seluruh|semua|jumlah|jumlahnya|seluruhnya|semuanya|jadi|dengan demikian|secara keseluruhan|selama|sepanjang|keseluruhan)${words(5)}(?: <t\d+>${words(2)})?(?: ,)?(?: ada| sudah| terdapat| mencapai)? ${N}|${mark('r')} [\p{L}-]+ (?:itu|tersebut)|(?:(?:dengan|dari|sebanyak|uang|dana|sumbangan|hasil|bantuan|hadiah) )?${N}(?: (?!lain)[\p{L}-]+){0,2} (?:itu|tersebut))`,
  'u',
)
/** The total is one of a longer time, or a new matter. */
const LONGER = /^(?: [\p{L}-]+){0,2} (?:sejak|selama|sepanjang|hingga|sampai|lebih)(?![\p{L}-])/u

/** "Tiga selamat pada pagi hari dan empat lagi pada sore hari, sehingga total delapan nelayan selamat." */
export function totalAfterParts(line: Line): Miscount[] {
  for (const pattern of CLOSING) {
    const found = pattern.exec(line.text)
    const total = markNamed(line, found?.[1])
    if (found === null || total === null) continue
    const head = cutOf(line, 0, found.index)
    return judgeTotal(line, head, total)
  }
  return []
}

/** "17 penumpang dengan perahu dan 24 penumpang dengan helikopter. Ke-43 penumpang itu": the parts in the sentence before. */
export function totalInNext(head: Line, next: Line): Miscount[] {
  const found = TAKEN_UP.exec(next.text)
  const total = [1, 2, 3].map((group) => markNamed(next, found?.[group])).find(Boolean) ?? null
  if (total === null || found === null) return []
  const named =
    total.kind === 'ordinal'
      ? { ...total, kind: 'count' as const, unit: /> ([\p{L}-]+)/u.exec(found[0])?.[1] ?? '' }
      : total
  const parts = marksOf(head, 'nm')
  if (parts.some(({ unit }) => unit === named.unit) && parts.some(({ unit }) => unit !== named.unit))
    return []
  return judgeTotal(next, head, total, named)
}

function judgeTotal(line: Line, head: Line, at: Mark, total: Mark = at): Miscount[] {
  const parts = marksOf(head, 'nm')
  if (parts.length < 2 || total.isRough || parts.some(({ isRough }) => isRough)) return []
  if (OPEN.test(head.text) || /<[xsk]\d+>/.test(head.text) || LONGER.test(behind(line, at))) return []
  const kin = kinship(total, parts)
  const isTold = kin === 'same' && !parts.slice(0, 1).every(isElided)
  if (kin === null || (!isTold && !isWithin(0.2, total.value, sumOf(parts), 2)) || comesOut(total, parts))
    return []
  if (!isWithin(0.4, sumOf(parts), total.value, 2)) return []
  const evidence = `${told(head, parts, '+')} = ${inScale(sumOf(parts), total.unit)}`
  const last = parts.at(-1)
  // "Dua kekalahan dari total sepuluh laga": there the parts have to make the whole.
  if (last !== undefined && / dari (?:total )?$/.test(before(line, at)) && placeOf(line, last) >= 0)
    return [
      miscountAt(line, last, { kind: 'total', rights: [total.value - sumOf(parts) + last.value], evidence }),
    ]
  return [miscountAt(line, at, { kind: 'total', rights: [sumOf(parts)], evidence })]
}
