import { contradictedDates, contradictedScores } from '../headline/dates-and-scores.ts'
import { missingNames } from '../headline/name-support.ts'
import { contradictedNumbers } from '../headline/number-support.ts'
import { otherOffices } from '../headline/offices.ts'
import { contradictedUnits } from '../headline/units.ts'
import { contradictedSizes } from '../headline/vague-counts.ts'
import type { Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import type { Wording } from '../types.ts'

const MISSING: Wording = { id: 'Isi berita tidak menyebut ini.', en: 'The body does not mention this.' }
const OTHERWISE: Wording = { id: 'Isi berita menyebut angka lain.', en: 'The body has another number.' }

const NUMBERS = [
  contradictedNumbers,
  contradictedSizes,
  contradictedDates,
  contradictedScores,
  contradictedUnits,
]

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
    const report = (
      first: number,
      last: number,
      suggestions: readonly string[],
      message: Wording,
    ): Report => ({
      field: 'title',
      span: spanOf(title, first, last),
      suggestions,
      message,
      evidence: null,
    })
    return [
      ...NUMBERS.flatMap((find) => find(title, body)).map(({ first, last, suggestions }) =>
        report(first, last, suggestions, OTHERWISE),
      ),
      ...[...missingNames(context), ...otherOffices(title, body)].map(({ at, suggestions }) =>
        report(at, at, suggestions, MISSING),
      ),
    ]
  },
}
