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
  const places = new Set(faults.filter(({ kind }) => kind === 'foreign').map(({ first }) => first))
  const foreign = [...document.tokens.entries()].filter(
    ([at, token]) => !document.isQuoted(at) && (places.has(at) || hasEquivalent(token, context)),
  )
  const [one] = foreign
  if (one === undefined) return []
  const words = [...new Set(foreign.map(([, { lower }]) => lower))]
  const right = EQUIVALENTS.get(one[1].lower)
  const report = reportTokens({ field, document, first: one[0], last: one[0] }, MESSAGE)
  return [
    {
      ...report,
      suggestions: right === undefined ? [] : [right],
      evidence: words.slice(0, MOST_SHOWN).map(withEquivalent).join(', '),
    },
  ]
}

/** Some English words stand in the lists of Indonesian, so often are they printed. */
function hasEquivalent({ kind, text, lower }: Token, { house }: Context): boolean {
  return kind === 'word' && text === lower && EQUIVALENTS.has(lower) && !house.accept.includes(lower)
}

function withEquivalent(word: string): string {
  const right = EQUIVALENTS.get(word)
  return right === undefined ? word : `${word} (${right})`
}
