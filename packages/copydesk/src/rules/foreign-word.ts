import type { Context, Report, Rule } from '../rule.ts'
import { withCapitalOf } from '../text/walk.ts'
import { type ForeignPlace, foreignPlaces } from '../words/foreign-places.ts'
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

/** Words named in the evidence. */
const MOST_SHOWN = 20

function grouped(context: Context): Report[] {
  const places = placesOf(context)
  const [one] = places
  if (one === undefined) return []
  const named = [
    ...new Set(places.map(({ written, right }) => (right === null ? written : `${written} (${right})`))),
  ]
  const suggestion = one.right === null ? [] : [withCapitalOf(openingOf(one), one.right)]
  const report = reportTokens(one, MESSAGE, suggestion)
  return [{ ...report, evidence: named.slice(0, MOST_SHOWN).join(', ') }]
}

const openingOf = ({ document, first }: ForeignPlace): string => document.tokens[first]?.text ?? ''

/** Body first, then headline and captions. */
function placesOf(context: Context): ForeignPlace[] {
  const accepted = new Set(context.house.accept)
  return wordFaultsOf(context).flatMap(({ field, document, faults }) => {
    const unknown = new Set(faults.filter(({ kind }) => kind === 'foreign').map(({ first }) => first))
    return foreignPlaces({ field, document }, { unknown, accepted, lexicon: context.lexicon })
  })
}
