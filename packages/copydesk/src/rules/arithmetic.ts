import { ageAfterBirth, agesIn } from '../numbers/ages.ts'
import { balanceOf } from '../numbers/balances.ts'
import { changeOf, changesIn } from '../numbers/changes.ts'
import { durationsIn } from '../numbers/durations.ts'
import type { Miscount } from '../numbers/miscount.ts'
import { differenceOf, multipleOf } from '../numbers/multiples.ts'
import { pairIn } from '../numbers/pairs.ts'
import { pairOver } from '../numbers/pairs-told.ts'
import { type Quantity, quantitiesIn } from '../numbers/quantities.ts'
import { answersIn, partsIn, sharesIn } from '../numbers/shares.ts'
import { fractionOver, shareTaken } from '../numbers/shares-of-amount.ts'
import { partsAfterTotal } from '../numbers/totals.ts'
import { partsInNextSentence, restOfWhole, totalAfterParts } from '../numbers/totals-told.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import type { Day } from '../time/calendar.ts'
import { ledgerOf } from '../time/ledger.ts'
import type { Wording } from '../types.ts'

/** A sentence beyond this many letters is a table or no sentence. */
const LONGEST = 2_000

const MESSAGES: Readonly<Record<Miscount['kind'], Wording>> = {
  percent: {
    id: 'Persentase ini tidak cocok dengan kedua angkanya.',
    en: 'This percentage does not fit its two figures.',
  },
  points: {
    id: 'Selisih dua persentase adalah poin persen, bukan persen.',
    en: 'The difference of two percentages is percentage points, not percent.',
  },
  direction: {
    id: 'Kata ini berlawanan dengan kedua angkanya.',
    en: 'This word says the contrary of its two figures.',
  },
  total: {
    id: 'Jumlah rinciannya tidak sama dengan totalnya.',
    en: 'The parts do not add up to their total.',
  },
  shares: { id: 'Jumlah persentasenya bukan 100.', en: 'The percentages do not add up to 100.' },
  age: { id: 'Usia ini tidak cocok dengan tahun lahirnya.', en: 'This age does not fit the year of birth.' },
  duration: {
    id: 'Lama ini tidak cocok dengan kedua tahunnya.',
    en: 'This duration does not fit its two years.',
  },
  multiple: {
    id: 'Kelipatan ini tidak cocok dengan kedua angkanya.',
    en: 'This multiple does not fit its two figures.',
  },
  difference: {
    id: 'Selisih ini tidak cocok dengan kedua angkanya.',
    en: 'This difference does not fit its two figures.',
  },
}

/**
 * Sums that a reader can do: changes in percent against points of percent, parts of a total, what is left, multiples,
 * durations, ages. Within a sentence or two neighbours of a paragraph, and beyond rounding; scores, formations,
 * articles of law and phone numbers have none of these forms. Of one reckoning one figure is told.
 */
export const arithmetic: Rule = {
  id: 'arithmetic',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { body } = context
    const { published } = ledgerOf(context)
    const ends = new Set(body.paragraphs.map(({ to }) => to))
    return body.sentences
      .flatMap((range, index) => {
        if (!isReadable(body, range)) return []
        const before = body.sentences[index - 1]
        const alone = inSentence(body, range, published)
        if (alone.length > 0 || before === undefined || ends.has(before.to) || !isReadable(body, before))
          return alone
        return inNeighbours(body, { before, range }, published)
      })
      .map(reportOf)
  },
}

const offsetsOf = ({ tokens }: TextDocument, { from, to }: Range): [start: number, end: number] => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
]

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

const reportOf = ({ start, end, suggestions, kind, evidence }: Miscount): Report => ({
  field: 'body',
  span: [start, end],
  suggestions,
  message: MESSAGES[kind],
  evidence,
})
