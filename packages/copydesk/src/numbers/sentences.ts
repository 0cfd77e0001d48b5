import type { TextDocument } from '../text/document.ts'
import { spanOf } from '../text/place.ts'
import type { Range } from '../text/sentences.ts'
import type { Day } from '../time/calendar.ts'
import { ageAfterBirth, agesIn } from './ages.ts'
import { balanceOf } from './balances.ts'
import { changeOf, changesIn } from './changes.ts'
import { durationsIn } from './durations.ts'
import type { Miscount } from './miscount.ts'
import { differenceOf, multipleOf } from './multiples.ts'
import { pairIn } from './pairs.ts'
import { pairOver } from './pairs-told.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { answersIn, partsIn, sharesIn } from './shares.ts'
import { fractionOver, shareTaken } from './shares-of-amount.ts'
import { partsAfterTotal } from './totals.ts'
import { partsInNextSentence, restOfWhole, totalAfterParts } from './totals-told.ts'

/** A sentence beyond this many letters is a table or no sentence. */
const LONGEST = 2_000

/**
 * What does not come out in a text, sentence by sentence and over two neighbours of one paragraph; of one reckoning one
 * figure is told. `published` is the day that ages are reckoned at. Linear in the length of the text.
 */
export function miscountsIn(document: TextDocument, published: Day | null): Miscount[] {
  const ends = new Set(document.paragraphs.map(({ to }) => to))
  return document.sentences.flatMap((range, index) => {
    if (!isReadable(document, range)) return []
    const before = document.sentences[index - 1]
    const alone = inSentence(document, range, published)
    const isFirst = before === undefined || ends.has(before.to)
    if (alone.length > 0 || isFirst || !isReadable(document, before)) return alone
    return inNeighbours(document, { before, range }, published)
  })
}

const offsetsOf = (document: TextDocument, { from, to }: Range) => spanOf(document, from, to - 1)

const textOf = (document: TextDocument, range: Range): string =>
  document.text.slice(...offsetsOf(document, range))

function isReadable(document: TextDocument, range: Range): boolean {
  const [start, end] = offsetsOf(document, range)
  return end - start <= LONGEST
}

/** The first reckoning of a sentence that does not come out. */
function inSentence(document: TextDocument, range: Range, published: Day | null): Miscount[] {
  const quantities = quantitiesIn(document, range) ?? []
  const counted = quantities.length < FEWEST ? [] : inCounts(document, range, quantities)
  if (counted.length > 0) return counted
  const sentence = textOf(document, range)
  if (!/\d/.test(sentence)) return []
  const told = SHARES.test(sentence)
    ? firstOf([changesIn, partsIn, sharesIn, answersIn, shareTaken], sentence)
    : []
  const found = told.length > 0 ? told : firstOf([durationsIn, againstPair], sentence)
  const [start] = offsetsOf(document, range)
  return moved(found.length > 0 ? found : agesIn(sentence, published), start)
}

/** Parts and their total are three numbers, or two and a rest. */
const FEWEST = 3
const SHARES = /persen|%/

function inCounts(document: TextDocument, range: Range, quantities: readonly Quantity[]): Miscount[] {
  for (const find of [partsAfterTotal, restOfWhole, totalAfterParts]) {
    const found = find(document, range)
    if (found.length > 0) return found
  }
  return balanceOf(document, quantities)
}

function againstPair(sentence: string): Miscount[] {
  const pair = pairIn(sentence)
  return pair === null ? [] : [...multipleOf(sentence, pair), ...differenceOf(sentence, pair)]
}

/** What is told over two sentences, and is found in neither alone. */
function inNeighbours(
  document: TextDocument,
  { before, range }: { before: Range; range: Range },
  published: Day | null,
): Miscount[] {
  const [earlier, later] = [quantitiesIn(document, before) ?? [], quantitiesIn(document, range) ?? []]
  if (earlier.length > 0 && later.length > 0) {
    const counted = partsInNextSentence(document, before, range)
    const found = counted.length > 0 ? counted : balanceOf(document, [...earlier, ...later])
    if (found.length > 0) return found
  }
  const [first, sentence] = [textOf(document, before), textOf(document, range)]
  if (!/\d/.test(first) || !/\d/.test(sentence)) return []
  const [[whole], [start]] = [offsetsOf(document, before), offsetsOf(document, range)]
  const changed = changesOver(first, document.text.slice(whole, start + sentence.length), start - whole)
  if (changed.length > 0) return moved(changed, whole)
  return moved([...fractionOver(first, sentence), ...ageAfterBirth(first, sentence, published)], start)
}

/** A change told of a figure in one sentence and another in the next, by offsets of the two together. */
function changesOver(before: string, both: string, offset: number): Miscount[] {
  const pair = pairOver(before, both.slice(offset), offset)
  if (pair === null) return []
  return [...changeOf(both, pair), ...differenceOf(both, pair), ...multipleOf(both, pair)]
}

function firstOf(finders: readonly ((sentence: string) => Miscount[])[], sentence: string): Miscount[] {
  for (const find of finders) {
    const found = find(sentence)
    if (found.length > 0) return found
  }
  return []
}

const moved = (miscounts: readonly Miscount[], offset: number): Miscount[] =>
  miscounts.map((miscount) => ({ ...miscount, start: miscount.start + offset, end: miscount.end + offset }))
