import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { phraseAt } from '../text/phrases.ts'
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

/** Foreign words side by side, with what Indonesian has for them, if it has. */
type Place = FieldText & { first: number; last: number; written: string; right: string | null }

/** Words named in the evidence. */
const MOST_SHOWN = 20

function grouped(context: Context): Report[] {
  const places = placesOf(context)
  const [one] = places
  if (one === undefined) return []
  const named = [
    ...new Set(places.map(({ written, right }) => (right === null ? written : `${written} (${right})`))),
  ]
  const report = reportTokens(one, MESSAGE, one.right === null ? [] : [one.right])
  return [{ ...report, evidence: named.slice(0, MOST_SHOWN).join(', ') }]
}

/** Body first, then headline and captions; what somebody has said is theirs, and a term in brackets explains another. */
function placesOf(context: Context): Place[] {
  const accepted = new Set(context.house.accept)
  return wordFaultsOf(context).flatMap(({ field, document, faults }) => {
    const foreign = new Set(faults.filter(({ kind }) => kind === 'foreign').map(({ first }) => first))
    const places: Place[] = []
    for (let at = 0; at < document.tokens.length; at++) {
      if (document.isQuoted(at) || isBracketed(document, at)) continue
      const place = placeAt({ field, document }, at, accepted, foreign.has(at))
      if (place === null) continue
      places.push(place)
      at = place.last
    }
    return places
  })
}

/** Some English words stand in the lists of Indonesian, so often are they printed; a capital makes a name of them. */
function placeAt(
  { field, document }: FieldText,
  at: number,
  accepted: ReadonlySet<string>,
  isForeign: boolean,
): Place | null {
  const token = document.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const phrase = phraseAt(document, at, EQUIVALENTS)
  if (phrase !== null) {
    const written = document.text.slice(token.start, document.tokens[phrase.last]?.end)
    if (written === written.toLowerCase() && !accepted.has(written)) {
      return { field, document, first: at, last: phrase.last, written, right: phrase.meaning }
    }
  }
  return isForeign ? { field, document, first: at, last: at, written: token.lower, right: null } : null
}

/** Tokens looked at for the bracket. */
const MOST_BEFORE = 6

/** "pengalihan kepemilikan (equity transfer agreement)". */
function isBracketed({ tokens }: TextDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MOST_BEFORE); i--) {
    const { text = '' } = tokens[i] ?? {}
    if (text === '(') return true
    if (/^[).,;:]$/.test(text)) return false
  }
  return false
}
