import { agesIn } from '../numbers/ages.ts'
import { changesIn } from '../numbers/changes.ts'
import type { Miscount } from '../numbers/miscount.ts'
import { partsIn, sharesIn } from '../numbers/shares.ts'
import { totalsIn } from '../numbers/totals.ts'
import type { Report, Rule } from '../rule.ts'
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
}

/**
 * Sums that a reader can do: changes in percent against points of percent, parts of a total, ages. Within one
 * sentence and beyond rounding; scores, formations, articles of law and phone numbers have none of these forms.
 */
export const arithmetic: Rule = {
  id: 'arithmetic',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { published } = ledgerOf(context)
    return context.body.sentences.flatMap((range) => {
      const { tokens, text } = context.body
      const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0]
      if (end - start > LONGEST) return []
      const sentence = text.slice(start, end)
      return [
        ...totalsIn(context.body, range).map((miscount) => reportOf(miscount, 0)),
        ...(/\d/.test(sentence) ? inSentence(sentence, published) : []).map((miscount) =>
          reportOf(miscount, start),
        ),
      ]
    })
  },
}

function inSentence(sentence: string, published: ReturnType<typeof ledgerOf>['published']): Miscount[] {
  const shares = /persen|%/.test(sentence)
    ? [changesIn, partsIn, sharesIn].flatMap((find) => find(sentence))
    : []
  return /lahir/i.test(sentence) ? [...shares, ...agesIn(sentence, published)] : shares
}

const reportOf = ({ start, end, suggestions, kind, evidence }: Miscount, offset: number): Report => ({
  field: 'body',
  span: [start + offset, end + offset],
  suggestions,
  message: MESSAGES[kind],
  evidence,
})
