import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import { lowerAt } from '../text/walk.ts'
import { decimalsOf, SCALES } from './amounts.ts'
import { countsNothing, isRange, isRough } from './around.ts'
import { isNumberWord, valueAt, valueOfFigures } from './spelled.ts'

/** A counted or measured amount in running text, by indexes of tokens, `last` inclusive; the word that is counted stands behind. */
export type Quantity = {
  value: number
  /** Its last written digit, in what it counts: 100 million for "Rp1,2 miliar". */
  grain: number
  /** `Rp`, `%`, or the word behind the number in small letters; empty for none. */
  unit: string
  first: number
  last: number
  isRough: boolean
}

/** One, with what is counted in the same word. */
const ONES = new Map([
  ['seorang', 'orang'],
  ['sebuah', 'buah'],
  ['seekor', 'ekor'],
])
const read = new WeakMap<Range, readonly Quantity[] | null>()

/**
 * The quantities of a sentence in order, read once; null where a number stands among them that cannot be read: a score,
 * a range, a number half in words. Dates, clocks, years, ages in brackets and numbers of a law are none.
 */
export function quantitiesIn(document: TextDocument, sentence: Range): readonly Quantity[] | null {
  const known = read.get(sentence)
  if (known !== undefined) return known
  const quantities = readQuantities(document, sentence)
  read.set(sentence, quantities)
  return quantities
}

function readQuantities(document: TextDocument, { from, to }: Range): Quantity[] | null {
  const found: Quantity[] = []
  for (let at = from; at < to; at++) {
    if (!mayOpen(document, at)) continue
    const quantity = quantityAt(document, at)
    if (quantity === null) continue
    if (isRange(document, quantity)) return null
    const next = quantity.last + 1
    if (next < to && mayOpen(document, next) && quantityAt(document, next) !== null) return null
    found.push(quantity)
    at = quantity.last
  }
  return found
}

function mayOpen({ tokens }: TextDocument, at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'word') return isNumberWord(token.lower) || token.text === 'Rp' || ONES.has(token.lower)
  return token?.kind === 'number' || token?.text.startsWith('Rp') === true
}

function quantityAt(document: TextDocument, at: number): Quantity | null {
  const { tokens } = document
  const one = ONES.get(lowerAt(document, at))
  if (one !== undefined)
    return { ...NOTHING, value: 1, unit: unitAt(document, at + 1, one), first: at, last: at }
  const money = moneyAt(document, at)
  const number = money ?? valueAt(tokens, at)
  if (number === null || countsNothing(document, at)) return null
  const scale = SCALES.get(lowerAt(document, number.last + 1))
  const last = scale === undefined ? number.last : number.last + 1
  const written = tokens[number.last]?.text ?? ''
  const unit = money === null ? unitAt(document, last + 1, '') : 'Rp'
  if (isYear(written) && scale === undefined && money === null && !isCounted(unit)) return null
  return {
    value: number.value * (scale ?? 1),
    grain: (scale ?? 1) * 10 ** -decimalsOf(written),
    unit,
    first: at,
    last,
    isRough: isRough(document, { first: at, last }),
  }
}

const NOTHING = { grain: 1, isRough: false }

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

function unitAt(document: TextDocument, at: number, otherwise: string): string {
  const word = lowerAt(document, at)
  if (word === 'persen' || document.tokens[at]?.text === '%') return '%'
  return word === '' ? otherwise : word
}

const isYear = (written: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(written)
const COUNTED = new Set(
  'orang rumah warga kasus unit kepala ekor siswa peserta jiwa kilogram ton hektare meter'.split(' '),
)
const isCounted = (unit: string): boolean => COUNTED.has(unit)
