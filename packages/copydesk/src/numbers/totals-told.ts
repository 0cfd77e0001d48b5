import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import { lowerAt } from '../text/walk.ts'
import type { Miscount } from './miscount.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { comesOut, countAlike, inGroups, isMeasure, miscountAt, sumOf } from './reckoning.ts'
import { isOpenList, isRest, judge, onlyQuantity, openedBy } from './totals.ts'

const TOTAL = new Set('total totalnya seluruhnya'.split(' '))
/** Words between "total" and its figure: "total nilai kerugian mencapai". */
const REACH = 4
/** A total further from its parts than this is one of a longer time, or of more than was told. */
const NEAR = 1.5

/** "Tiga selamat pada pagi hari dan empat lagi pada sore hari, sehingga total delapan nelayan selamat." */
export function totalAfterParts(document: TextDocument, range: Range): Miscount[] {
  const quantities = quantitiesIn(document, range)?.filter((quantity) => !isMeasure(quantity)) ?? []
  const total = quantities.at(-1)
  if (total === undefined || !isTotal(document, total, range.from)) return []
  const parts = quantities.slice(0, -1)
  if (parts.length < 2 || isOpenList(document, { from: range.from, to: total.first })) return []
  if (SINCE.has(lowerAt(document, total.last + 2)) || !countAlike(total, parts) || comesOut(total, parts))
    return []
  const sum = sumOf(parts)
  if (total.value > sum * NEAR || total.value * NEAR < sum) return []
  const told = parts.map(({ value, unit }) => inGroups(value, unit)).join(' + ')
  const evidence = `${told} = ${inGroups(sum, total.unit)}`
  const last = parts.at(-1)
  // "Dua kekalahan dari total sepuluh laga": there the parts have to make the whole.
  return last !== undefined && isOfWhole(document, total)
    ? [miscountAt(document, last, { right: total.value - sum + last.value, kind: 'total', evidence })]
    : [miscountAt(document, total, { right: sum, kind: 'total', evidence })]
}

const isOfWhole = (document: TextDocument, { first }: Quantity): boolean =>
  lowerAt(document, first - 1) === 'total' && lowerAt(document, first - 2) === 'dari'

/** The total is one of a longer time. */
const SINCE = new Set('sejak selama sepanjang hingga sampai'.split(' '))

function isTotal(document: TextDocument, { first }: Quantity, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (document.tokens[i]?.kind !== 'word') return false
    if (TOTAL.has(lowerAt(document, i))) return true
  }
  return false
}

/** States of which nobody is in two. */
const FATES = new Set(
  'tewas meninggal mati selamat sembuh hilang dirawat luka terluka luka-luka masih'.split(' '),
)

/** "Dari 80 kios, 35 kios sudah dibangun kembali dan 55 kios lainnya menunggu": the parts and the rest make the whole. */
export function restOfWhole(document: TextDocument, range: Range): Miscount[] {
  const [total, ...parts] = quantitiesIn(document, range) ?? []
  if (total === undefined || !opensWith(document, range.from, total.first)) return []
  return judgeRest(document, { total, parts, list: { from: total.last + 1, to: range.to } })
}

function judgeRest(
  document: TextDocument,
  reckoning: { total: Quantity; parts: readonly Quantity[]; list: Range },
): Miscount[] {
  const { total, list } = reckoning
  // "15 sembuh, enam mati": what is counted has been said.
  const parts = reckoning.parts.map((part) => (isFate(part) ? { ...part, unit: '' } : part))
  const closing = parts.at(-1)
  if (closing === undefined) return []
  const areFates = reckoning.parts.every(isFate) && sumOf(parts) > total.value
  return isRest(document, closing) || areFates ? judge(document, { total, parts, list }) : []
}

const isFate = ({ unit }: Quantity): boolean => FATES.has(unit)

/** Whether a sentence opens with "Dari" or "Di antara" right before its first quantity. */
function opensWith(document: TextDocument, from: number, first: number): boolean {
  const words = document.tokens.slice(from, first).map(({ lower }) => lower.toLowerCase())
  return /^(?:dari|di antara)(?: (?:total|jumlah|dana|sebanyak|ke-))?$/.test(words.join(' '))
}

/** Words that take up the count of the sentence before: "Korban tewas terdiri atas", "Rinciannya", "Dari jumlah itu". */
const TAKEN_UP = /^(?:korban|mereka|rinciannya|jumlah itu|jumlah tersebut|angka itu|semuanya|seluruhnya)\b/
const OF_WHOLE = /^(?:dari|di antara) (?:jumlah|angka|total)? ?(?:itu|tersebut|mereka)\b/
const HEAD = 8

/** The parts in one sentence against the total that the sentence before it tells of, and of nothing else. */
export function partsInNextSentence(document: TextDocument, before: Range, range: Range): Miscount[] {
  const total = onlyQuantity(document, before)
  const parts = quantitiesIn(document, range)
  if (total === null || parts === null || parts.some(isMeasure)) return []
  const head = document.tokens.slice(range.from, Math.min(range.to, range.from + HEAD))
  const opening = head.map(({ lower }) => lower.toLowerCase()).join(' ')
  if (OF_WHOLE.test(opening)) return judgeRest(document, { total, parts, list: range })
  if (!TAKEN_UP.test(opening)) return []
  const isOpened = head.some(
    ({ text }, index) =>
      text === ':' || /^(?:yakni|yaitu)$/.test(text) || openedBy(document, range.from + index) !== null,
  )
  return isOpened || opening.startsWith('rinciannya') ? judge(document, { total, parts, list: range }) : []
}
