import type { Context, Rule } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import type { Wording } from '../types.ts'
import { acceptedIn } from './accepted.ts'
import { type EnglishFault, englishFaults } from './faults.ts'
import { englishUsage } from './usage.ts'

type FieldFaults = FieldText & { faults: readonly EnglishFault[] }
const found = new WeakMap<Context, readonly FieldFaults[]>()

/** The faults of an English story's words, found once a check for the rules that report them. */
function faultsOf(context: Context): readonly FieldFaults[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const { english, lexicon } = context
  if (english === null) return []
  const words = { english, indonesian: lexicon }
  const accepts = acceptedIn(context)
  const faults = fieldsOf(context).map(({ field, document }) => ({
    field,
    document,
    faults: englishFaults(document, words, accepts),
  }))
  found.set(context, faults)
  return faults
}

function rule(id: EnglishFault['kind'], message: Wording): Rule {
  return {
    id,
    severity: 'error',
    languages: ['en'],
    check: (context) =>
      faultsOf(context).flatMap(({ field, document, faults }) =>
        faults
          .filter(({ kind }) => kind === id)
          .map(({ first, last, suggestions, severity }) => ({
            ...reportTokens({ field, document, first, last }, message, suggestions),
            severity,
          })),
      ),
  }
}

/** The rules of language for stories in English; those of words under the names that they have for Indonesian. */
export const ENGLISH_RULES: readonly Rule[] = [
  rule('spelling', {
    id: 'Kata ini tidak ada di kamus bahasa Inggris.',
    en: 'This word is in no dictionary of English.',
  }),
  rule('run-on', {
    id: 'Dua kata tersambung; kedua bagiannya ada di kamus bahasa Inggris.',
    en: 'Two words run together; both halves are in the dictionary.',
  }),
  rule('shifted-break', { id: 'Spasi bergeser.', en: 'The blank has slipped.' }),
  rule('split-word', { id: 'Satu kata terpisah oleh spasi.', en: 'One word is split by a blank.' }),
  englishUsage,
]
