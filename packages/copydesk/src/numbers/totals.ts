import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import { lowerAt } from '../text/walk.ts'
import type { Miscount } from './miscount.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { comesOut, countAlike, inGroups, isElided, isMeasure, miscountAt, sumOf } from './reckoning.ts'

/** The list is not the whole, or its parts overlap. */
const OPEN_LIST = new Set(
  `antaranya termasuk sebagian sebagiannya puluhan ratusan ribuan beberapa per tiap setiap sama kecuali selain minus naik turun
  bertambah berkurang tambahan baru kumulatif keduanya sekaligus`.split(/\s+/),
)

export const isOpenList = (document: TextDocument, { from, to }: Range): boolean =>
  document.tokens.slice(from, to).some(({ kind, lower }) => kind === 'word' && OPEN_LIST.has(lower))

/** Words between the total and the opening of its parts: "korban tewas di kapal itu". */
const REACH = 6

/**
 * "Sebelas orang, terdiri atas lima laki-laki dan tujuh perempuan": the parts against the total before them. Only where
 * every number of the list counts the same thing, or kinds of people, and the list is whole.
 */
export function partsAfterTotal(document: TextDocument, range: Range): Miscount[] {
  const quantities = quantitiesIn(document, range)
  if (quantities === null) return []
  for (const [index, total] of quantities.entries()) {
    const list = listAfter(document, total.last + 1, range)
    if (list === null) continue
    const parts = quantities.slice(index + 1).filter(({ first }) => first >= list.from && first < list.to)
    const candidates = quantities.filter((quantity) => quantity.last < list.from && !isMeasure(quantity))
    // "30 rumah di dua desa: 17 di Lompio": a number without its noun may be one of either.
    return candidates.length > 1 && parts.some(isElided) ? [] : judge(document, { total, parts, list })
  }
  return []
}

type Reckoning = { total: Quantity; parts: readonly Quantity[]; list: Range }

/** Tells a list that does not make its total at the last of its parts. */
export function judge(document: TextDocument, { total, parts, list }: Reckoning): Miscount[] {
  const closing = parts.at(-1)
  if (closing === undefined || parts.length < 2 || isOpenList(document, list)) return []
  if (tellsRest(document, list) && !isRest(document, closing)) return []
  if (!countAlike(total, parts) || comesOut(total, parts)) return []
  const right = total.value - sumOf(parts.slice(0, -1))
  const sum = parts.map(({ value, unit }) => inGroups(value, unit)).join(' + ')
  const evidence = `${sum} = ${inGroups(sumOf(parts), total.unit)}`
  return [miscountAt(document, closing, { right, kind: 'total', evidence })]
}

const RESTS = new Set('lain lainnya sisanya selebihnya belum'.split(' '))
const tellsRest = (document: TextDocument, { from, to }: Range): boolean =>
  document.tokens.slice(from, to).some(({ lower }) => RESTS.has(lower))

/** Whether a figure is told as what is left: "55 kios lainnya", "sisanya 55", "Rp500 miliar belum." */
export const isRest = (document: TextDocument, { first, last }: Quantity): boolean =>
  [first - 1, last + 1, last + 2].some((at) => RESTS.has(lowerAt(document, at)))

/** Where the parts stand: behind "terdiri atas", "dibagi", "yakni", a colon, or within brackets. */
function listAfter(document: TextDocument, from: number, { to }: Range): Range | null {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const { kind, text = '' } = document.tokens[i] ?? {}
    if (kind === 'number') return null
    if (text === '(') return withinBrackets(document, i, to)
    if (text === ':' || /^(?:yakni|yaitu|masing-masing)$/.test(lowerAt(document, i)))
      return { from: i + 1, to }
    if (text === ',' && opensPair(document, i + 1)) return { from: i + 1, to }
    const opened = openedBy(document, i)
    if (opened !== null) return { from: opened, to }
  }
  return null
}

/** Behind the words that part a whole: "terdiri atas", "dibagi menjadi". */
export function openedBy(document: TextDocument, at: number): number | null {
  const [word, next] = [lowerAt(document, at), lowerAt(document, at + 1)]
  if (word === 'terdiri' && (next === 'atas' || next === 'dari')) return at + 2
  if (!/^(?:dibagi|terbagi|dirinci)$/.test(word)) return null
  return next === 'menjadi' || next === 'atas' ? at + 2 : at + 1
}

function withinBrackets({ tokens }: TextDocument, at: number, to: number): Range | null {
  for (let close = at; close < to; close++)
    if (tokens[close]?.text === ')') return { from: at + 1, to: close }
  return null
}

/** Words that together are everybody. */
const SEXES = new Set('laki-laki perempuan pria wanita putra putri'.split(' '))

/** "..., lima laki-laki dan tujuh perempuan": the whole list without a word that opens it. */
function opensPair(document: TextDocument, at: number): boolean {
  const pair = quantitiesIn(document, { from: at, to: Math.min(document.tokens.length, at + PAIR) })
  return pair?.[0]?.first === at && pair.length >= 2 && pair.slice(0, 2).every(({ unit }) => SEXES.has(unit))
}
/** Tokens of "lima laki-laki dan dua puluh satu perempuan". */
const PAIR = 8

/** The one amount that a sentence tells of, measures of time aside; null for none, several, or one that cannot be read. */
export function onlyQuantity(document: TextDocument, range: Range): Quantity | null {
  const counted = quantitiesIn(document, range)?.filter((quantity) => !isMeasure(quantity)) ?? []
  return counted.length === 1 ? (counted[0] ?? null) : null
}
