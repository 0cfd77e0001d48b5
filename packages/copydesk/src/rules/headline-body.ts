import { contradictedDates, contradictedScores } from '../headline/dates-and-scores.ts'
import { othersOfGroup } from '../headline/groups.ts'
import { missingNumbers } from '../headline/missing-numbers.ts'
import { contradictedMoments } from '../headline/moments.ts'
import { missingNames } from '../headline/name-support.ts'
import { contradictedNumbers, type NumberFault } from '../headline/number-support.ts'
import { otherOffices } from '../headline/offices.ts'
import { contradictedOrdinals } from '../headline/ordinals.ts'
import { type Counted, quantitiesOf } from '../headline/quantities.ts'
import { contradictedUnits } from '../headline/units.ts'
import { contradictedSizes } from '../headline/vague-counts.ts'
import type { Context, Rule } from '../rule.ts'
import type { Wording } from '../types.ts'
import { reportTokens } from './report.ts'

const MISSING: Wording = { id: 'Isi berita tidak menyebut ini.', en: 'The body does not mention this.' }
const OTHERWISE: Wording = { id: 'Isi berita menyebut angka lain.', en: 'The body has another number.' }

const COUNTS = [contradictedNumbers, contradictedSizes, contradictedUnits]

/** What the headline has in figures and numerals over what the body has. */
function otherNumbers(context: Context, counted: Counted): NumberFault[] {
  const { title, body } = counted
  return [
    ...COUNTS.flatMap((find) => find(counted)),
    ...[contradictedDates, contradictedScores, contradictedOrdinals].flatMap((find) => find(title, body)),
    ...contradictedMoments(context),
  ]
}

/** No headline is longer; each of its words is looked for in the whole body. */
const MOST_TOKENS = 60

/** Names and places of the headline that the body does not have, and numbers that it contradicts. */
export const headlineBody: Rule = {
  id: 'headline-body',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { title, body } = context
    if (title === null || body.tokens.length === 0 || title.tokens.length > MOST_TOKENS) return []
    const report = (first: number, last: number, message: Wording, suggestions?: readonly string[]) =>
      reportTokens({ field: 'title', document: title, first, last }, message, suggestions)
    const counted = { title, body, asked: quantitiesOf(title), known: quantitiesOf(body) }
    const found = [
      ...otherNumbers(context, counted).map(({ first, last, suggestions }) =>
        report(first, last, OTHERWISE, suggestions),
      ),
      ...missingNumbers(counted).map(({ first, last }) => report(first, last, MISSING)),
      ...[...othersOfGroup(context), ...otherOffices(title, body), ...missingNames(context)].map(
        ({ at, suggestions }) => report(at, at, MISSING, suggestions),
      ),
    ]
    const starts = found.map(({ span }) => span[0])
    return found.filter((_, index) => starts.indexOf(starts[index] ?? 0) === index)
  },
}
