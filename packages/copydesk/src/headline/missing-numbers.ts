import type { TextDocument } from '../text/document.ts'
import { measureOf } from './measures.ts'
import { isPlain, isSumOf, type NumberFault, worthOf } from './number-support.ts'
import type { Counted, Quantity } from './quantities.ts'

/** What tells of money or of a share without a number that is read. */
const WRITTEN: ReadonlyMap<string, RegExp> = new Map([
  ['rp', /\b(?:rp|us|uang)\b|rupiah|dolar|ribu|juta|miliar|triliun|[$€£]/iu],
  ['persen', /%|persen|separuh|setengah|seper|per(?:tiga|empat)/iu],
])
/** The least number of things that a body does not tell one by one. */
const LEAST = 13
const NEARLY = 0.1

/**
 * "Telan Rp8 Miliar" over a body without any money, "350 Petani" over one that has no such number nor any other of them.
 * How long something lasts a reader may work out from dates.
 */
export function missingNumbers({ body, asked, known }: Counted): NumberFault[] {
  return asked.flatMap((quantity) => {
    const { first, lastOfScale } = quantity
    const worth = worthOf(quantity)
    if (quantity.inWords || known.some((other) => Math.abs(worthOf(other) - worth) <= NEARLY * worth))
      return []
    const sort = measureOf(quantity.units)?.sort
    const isMissing =
      sort === undefined
        ? isCountMissing(quantity, known, body)
        : sort !== 'abad' &&
          !known.some((other) => measureOf(other.units)?.sort === sort) &&
          WRITTEN.get(sort)?.test(body.text) !== true
    const last = lastOfScale + (sort === undefined || sort === 'rp' ? 0 : 1)
    return isMissing ? [{ first, last, suggestions: [] }] : []
  })
}

/** A body of many paragraphs may be the list of them. */
function isCountMissing(quantity: Quantity, known: readonly Quantity[], body: TextDocument): boolean {
  const [unit = ''] = quantity.units
  return (
    worthOf(quantity) >= Math.max(LEAST, body.paragraphs.length + 1) &&
    !known.some(({ units }) => units.includes(unit)) &&
    !isPlain(quantity, body) &&
    !isSumOf(quantity, known)
  )
}
