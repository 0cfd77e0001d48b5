import type { TextDocument } from '../../text/document.ts'
import { lowerAt, touches } from '../../text/walk.ts'
import { decimalsOf, SCALES } from '../amounts.ts'
import { isNumeral, valueAt, valueOfFigures } from '../spelled.ts'
import { isBracketed, isLabelled, isRough } from './around.ts'
import { isYear, withUnit } from './counted.ts'
import type { Mark } from './mark.ts'
import { momentAt } from './moments.ts'
import { fractionNamed, ordinalNamed, TIME_UNITS } from './units.ts'

/** One, with what is counted in the same word. */
const ONES = new Map([
  ['seorang', 'orang'],
  ['sebuah', 'buah'],
  ['seekor', 'ekor'],
])

/** The number that opens at a token, of whatever kind; null for none. */
export function markAt(document: TextDocument, at: number): Mark | null {
  const { kind, text = '', lower = '' } = document.tokens[at] ?? {}
  if (kind === 'punctuation' || (kind === 'word' && text === lower && !mayBeNumber(lower))) return null
  const moment = momentAt(document, at)
  if (moment !== null) return moment
  const word = lowerAt(document, at)
  const one = ONES.get(word)
  if (one !== undefined)
    return isPrice(document, at - 1) ? null : markOf(document, at, at, { unit: one, isInWords: true })
  const fraction = fractionNamed(word)
  if (fraction !== null)
    return markOf(document, at, at, { kind: 'fraction', value: fraction, isInWords: true })
  const ordinal = ordinalNamed(word)
  if (ordinal !== null)
    return markOf(document, at, at, { kind: 'ordinal', value: ordinal, isInWords: /^\p{L}+$/u.test(text) })
  return scoreAt(document, at) ?? numberAt(document, at)
}

/** Most words of a text begin no number, which a look tells: "seorang", "sepertiga", "kedua", "pukul" and numerals may. */
function mayBeNumber(word: string): boolean {
  if (word.startsWith('se')) return ONES.has(word) || fractionNamed(word) !== null || isNumeral(word)
  if (word.startsWith('ke')) return ordinalNamed(word) !== null
  return word === 'pukul' || isNumeral(word)
}

type Told = Partial<Omit<Mark, 'first' | 'last'>>

const markOf = (document: TextDocument, first: number, last: number, told: Told): Mark => ({
  kind: 'count',
  value: 1,
  grain: 1,
  unit: '',
  parts: [],
  isInWords: false,
  isRough: isRough(document, { first, last }),
  first,
  last,
  ...told,
})

/** "Rp60.000 seekor": the price of one. */
const isPrice = ({ tokens }: TextDocument, at: number): boolean =>
  [at, at - 1, at - 2].some((index) => tokens[index]?.text.startsWith('Rp') === true)

/** "3-1"; formations, phone numbers and ranges of other figures are unread. */
function scoreAt(document: TextDocument, at: number): Mark | null {
  const { tokens } = document
  if (tokens[at]?.kind !== 'number' || !/^[-–]$/.test(tokens[at + 1]?.text ?? '')) return null
  let last = at
  while (isJoined(document, last)) last += 2
  if (last === at) return null
  const figures = [tokens[at]?.text ?? '', tokens[last]?.text ?? '']
  const isScore = last === at + 2 && figures.every((figure) => /^\d{1,3}$/.test(figure))
  if (!isScore || (lowerAt(document, last + 1) !== '' && TIME_UNITS.has(lowerAt(document, last + 1))))
    return figures.every(isYear) ? null : markOf(document, at, last, { kind: 'unread' })
  return markOf(document, at, last, { kind: 'score', parts: figures.map(Number) })
}

function isJoined({ tokens }: TextDocument, at: number): boolean {
  const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    /^[-–]$/.test(dash?.text ?? '') && right?.kind === 'number' && touches(left, dash) && touches(dash, right)
  )
}

function numberAt(document: TextDocument, at: number): Mark | null {
  const { tokens } = document
  const money = moneyAt(document, at)
  const number = money ?? valueAt(tokens, at)
  if (number === null)
    return tokens[at]?.kind === 'number' ? markOf(document, at, at, { kind: 'unread' }) : null
  if (isLabelled(document, at)) return markOf(document, at, number.last, { kind: 'unread' })
  const scale = SCALES.get(lowerAt(document, number.last + 1))
  const last = scale === undefined ? number.last : number.last + 1
  const written = tokens[number.last]?.text ?? ''
  const told = {
    value: number.value * (scale ?? 1),
    grain: (scale ?? 1) * 10 ** -decimalsOf(written),
    isInWords: tokens[number.last]?.kind === 'word',
  }
  if (money !== null) return markOf(document, at, last, { ...told, kind: 'money', unit: 'Rp' })
  if (isBracketed(document, at)) return markOf(document, at, last, { ...told, kind: 'age' })
  if (scale !== undefined && valueAt(tokens, last + 1) !== null)
    return markOf(document, at, last, { kind: 'unread' })
  return withUnit(document, markOf(document, at, last, told))
}

/** "Rp48.500" in one token or in two. */
function moneyAt({ tokens }: TextDocument, at: number): { value: number; last: number } | null {
  const token = tokens[at]
  if (token?.text === 'Rp' && tokens[at + 1]?.kind === 'number') {
    const value = valueOfFigures(tokens[at + 1]?.text ?? '')
    return value === null ? null : { value, last: at + 1 }
  }
  const figures = token?.kind === 'opaque' ? /^Rp([\d.,]{1,30})$/.exec(token.text)?.[1] : undefined
  const value = figures === undefined ? null : valueOfFigures(figures)
  return value === null ? null : { value, last: at }
}
