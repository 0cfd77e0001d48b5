import type { TextDocument } from '../../text/document.ts'
import type { Range } from '../../text/sentences.ts'
import type { Day } from '../../time/calendar.ts'
import { joinedLines, type Line, lineOf } from '../marks/line.ts'
import { ageInNext, agesIn, anniversariesIn } from './ages.ts'
import { averagesIn } from './averages.ts'
import { beyondIn } from './beyond.ts'
import { comparedIn } from './compared.ts'
import { areasIn, conversionsIn } from './conversions.ts'
import { durationsIn, lengthInNext } from './durations.ts'
import { hundredsIn } from './hundreds.ts'
import { listedIn, listedInNext } from './listed.ts'
import { exclusiveOfWhole, exclusiveThenWhole, partsAfterTotal } from './lists.ts'
import type { Miscount } from './miscount.ts'
import { productsIn } from './rates.ts'
import { restsIn } from './rests.ts'
import { aggregatesIn, leadsIn, resultsIn, setsIn } from './scores.ts'
import { seasonsIn } from './seasons.ts'
import { partsInNext } from './shared-out.ts'
import { sharesIn } from './shares.ts'
import { shareInNext } from './shares-in-next.ts'
import { totalAfterParts, totalInNext } from './totals.ts'

/** A sentence beyond this many tokens is a table or no sentence. */
const LONGEST = 250

/**
 * What does not come out in a text, sentence by sentence and over two neighbours of one paragraph; of one reckoning one
 * figure is told. `published` is the day that ages are reckoned at. Linear in the length of the text.
 */
export function miscountsIn(document: TextDocument, published: Day | null): Miscount[] {
  const ends = new Set(document.paragraphs.map(({ to }) => to))
  const lines = document.sentences.map((range) =>
    range.to - range.from > LONGEST ? null : lineOf(document, range),
  )
  const alone = document.sentences.map((range, index) => {
    const line = lines[index] ?? null
    return line === null || line.marks.length === 0 ? [] : inSentence(line, range, published)
  })
  return document.sentences.flatMap((range, index) => {
    const [found = [], earlierFound = []] = [alone[index], alone[index - 1]]
    const [earlier, line] = [lines[index - 1], lines[index]]
    if (found.length > 0 || earlierFound.length > 0 || !earlier || !line) return found
    if (ends.has(range.from) || earlier.marks.length === 0) return []
    return overTwo(earlier, line, joinedLines(earlier, line), { published, range })
  })
}

/** The first reckoning of a sentence that does not come out. */
function inSentence(line: Line, range: Range, published: Day | null): Miscount[] {
  if (line.marks.length < 2) return firstOf([() => resultsIn(line), () => listedIn(line, range)])
  return firstOf([
    () => sharesIn(line),
    () => hundredsIn(line),
    () => seasonsIn(line),
    () => aggregatesIn(line),
    () => setsIn(line),
    () => leadsIn(line),
    () => resultsIn(line),
    () => conversionsIn(line),
    () => areasIn(line),
    () => restsIn(line),
    () => comparedIn(line),
    () => partsAfterTotal(line),
    () => exclusiveOfWhole(line),
    () => exclusiveThenWhole(line),
    () => totalAfterParts(line),
    () => averagesIn(line),
    () => productsIn(line),
    () => durationsIn(line),
    () => anniversariesIn(line, published),
    () => agesIn(line, published),
    () => beyondIn(line),
    () => listedIn(line, range),
  ])
}

/** What is told over two sentences, and is found in neither alone. */
const overTwo = (
  earlier: Line,
  next: Line,
  both: Line,
  { published, range }: { published: Day | null; range: Range },
): Miscount[] =>
  firstOf([
    () => partsInNext(earlier, next),
    () => totalInNext(earlier, next),
    () => restsIn(both),
    () => shareInNext(earlier, next),
    () => comparedIn(both),
    () => productsIn(both),
    () => lengthInNext(earlier, next, both),
    () => ageInNext(earlier, next, published),
    () => listedInNext(earlier, next, range),
  ])

function firstOf(finders: readonly (() => Miscount[])[]): Miscount[] {
  for (const find of finders) {
    const [found] = find()
    if (found !== undefined) return [found]
  }
  return []
}
