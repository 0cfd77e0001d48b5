import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { Token } from '../text/tokens.ts'
import { EQUIVALENTS } from '../words/loan-equivalents.ts'
import { reportTokens } from './report.ts'
import { wordFaultsOf } from './word-rules.ts'

const MESSAGE = {
  id: 'Kata asing: pakai padanannya, atau cetak miring.',
  en: 'Foreign words: use the Indonesian one, or set them in italics.',
}

/** The foreign words of a story in one finding, at the first of them; none in sections at home in them. */
export const foreignWord: Rule = {
  id: 'foreign-word',
  severity: 'style',
  languages: ['id'],
  check: (context) => (isAtHome(context) ? [] : grouped(context)),
}

function isAtHome({ story, house }: Context): boolean {
  const section = asWords(story.section ?? '')
  return house.foreignSections.some((name) => section.includes(asWords(name)))
}

/** Words in small letters between single blanks, so that a name is found in "Tekno & Sains" and not in "Teknologi". */
const asWords = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

type Place = Pick<FieldText, 'field' | 'document'> & { at: number; word: string }

/** Words named in the evidence. */
const MOST_SHOWN = 20

function grouped(context: Context): Report[] {
  const places = placesOf(context)
  const [one] = places
  if (one === undefined) return []
  const words = [...new Set(places.map(({ word }) => word))]
  const right = EQUIVALENTS.get(one.word)
  const { field, document, at } = one
  const report = reportTokens({ field, document, first: at, last: at }, MESSAGE)
  return [
    {
      ...report,
      suggestions: right === undefined ? [] : [right],
      evidence: words.slice(0, MOST_SHOWN).map(withEquivalent).join(', '),
    },
  ]
}

/** Body first, then headline and captions; what somebody has said is theirs. */
function placesOf(context: Context): Place[] {
  const accepted = new Set(context.house.accept)
  return wordFaultsOf(context).flatMap(({ field, document, faults }) => {
    const foreign = new Set(faults.filter(({ kind }) => kind === 'foreign').map(({ first }) => first))
    return [...document.tokens.entries()]
      .filter(([at, token]) => !document.isQuoted(at) && (foreign.has(at) || hasEquivalent(token, accepted)))
      .map(([at, { lower }]) => ({ field, document, at, word: lower }))
  })
}

/** Some English words stand in the lists of Indonesian, so often are they printed. */
const hasEquivalent = ({ kind, text, lower }: Token, accepted: ReadonlySet<string>): boolean =>
  kind === 'word' && text === lower && EQUIVALENTS.has(lower) && !accepted.has(lower)

function withEquivalent(word: string): string {
  const right = EQUIVALENTS.get(word)
  return right === undefined ? word : `${word} (${right})`
}
