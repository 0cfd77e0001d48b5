import type { Context, Report, Rule } from '../rule.ts'
import type { Token } from '../text/tokens.ts'
import { EQUIVALENTS } from '../words/loan-equivalents.ts'
import { reportTokens } from './report.ts'
import { wordFaultsOf } from './word-rules.ts'

const MESSAGE = {
  id: 'Kata asing: pakai padanannya, atau cetak miring.',
  en: 'Foreign words: use the Indonesian one, or set them in italics.',
}

/** Sections whose readers know the English words of their trade. */
const AT_HOME = /\b(?:tekno|teknologi|technology|gim|game|otomotif|automotive|musik|film|hiburan|esports)\b/i

/** The foreign words of a story in one finding, at the first of them. */
export const foreignWord: Rule = {
  id: 'foreign-word',
  severity: 'style',
  languages: ['id'],
  check: (context) => (AT_HOME.test(context.story.section ?? '') ? [] : grouped(context)),
}

/** Words named in the evidence. */
const MOST_SHOWN = 20

function grouped(context: Context): Report[] {
  const [body] = wordFaultsOf(context)
  if (body === undefined) return []
  const { field, document, faults } = body
  const foreign = faults.filter(({ kind, first }) => kind === 'foreign' && !document.isQuoted(first))
  const [one] = foreign
  if (one === undefined) return []
  const tokens = foreign.flatMap(({ first }): Token[] => document.tokens.slice(first, first + 1))
  const named = [...new Set(tokens.map(({ lower }) => lower))].slice(0, MOST_SHOWN).map(withEquivalent)
  const right = EQUIVALENTS.get(tokens[0]?.lower ?? '')
  const report = reportTokens({ field, document, first: one.first, last: one.last }, MESSAGE)
  return [{ ...report, suggestions: right === undefined ? [] : [right], evidence: named.join(', ') }]
}

function withEquivalent(word: string): string {
  const right = EQUIVALENTS.get(word)
  return right === undefined ? word : `${word} (${right})`
}
