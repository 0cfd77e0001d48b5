import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { phraseAt } from '../text/phrases.ts'
import { sentenceAt } from '../text/place.ts'
import { type Englishness, englishness, LOOKS_ENGLISH } from './english-shape.ts'
import { prefixedVerb } from './foreign-verbs.ts'
import { EQUIVALENTS } from './loan-equivalents.ts'

/** Foreign words side by side in small letters, with what Indonesian has for them, if it has. */
export type ForeignPlace = FieldText & { first: number; last: number; written: string; right: string | null }

/** The tokens that the reading of words calls foreign, and the words that the house takes. */
type Known = { unknown: ReadonlySet<number>; accepted: ReadonlySet<string>; lexicon: Lexicon }

/** The foreign words of a text; what somebody has said is theirs, and a term in brackets explains another. */
export function foreignPlaces({ field, document }: FieldText, known: Known): ForeignPlace[] {
  const places: ForeignPlace[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    if (document.tokens[at]?.kind !== 'word') continue
    const found = equivalentAt(document, at) ?? englishAt(document, at, known)
    if (found === null || document.isQuoted(at) || isBracketed(document, at)) continue
    const { last, right } = found
    const written = document.text.slice(document.tokens[at]?.start, document.tokens[last]?.end).toLowerCase()
    if (known.accepted.has(written)) continue
    places.push({ field, document, first: at, last, written, right })
    at = last
  }
  return places
}

type Found = { last: number; right: string | null }

/** Some English words stand in the lists of Indonesian, so often are they printed; a capital makes a name of them. */
function equivalentAt(document: TextDocument, at: number): Found | null {
  const phrase = phraseAt(document, at, EQUIVALENTS)
  if (phrase !== null && isSmall(document, at, phrase.last))
    return { last: phrase.last, right: phrase.meaning }
  const verb = prefixedVerb(document.tokens[at]?.text ?? '')
  return verb === null ? null : { last: at, right: verb }
}

/** In small letters, but for the capital of a sentence that goes on in them: "User cukup memotret". */
function isSmall(document: TextDocument, first: number, last: number): boolean {
  const { tokens, text } = document
  const written = text.slice(tokens[first]?.start, tokens[last]?.end)
  if (written === written.toLowerCase()) return true
  const next = tokens[last + 1]
  const isOpening =
    written.slice(1) === written.slice(1).toLowerCase() && sentenceAt(document, first).from === first
  return isOpening && next?.kind === 'word' && next.text === next.lower
}

const MOST_WORDS = 5

/** Words that are English by their shape or to the reading of words, with those beside them that may be. */
function englishAt(document: TextDocument, at: number, { unknown, accepted, lexicon }: Known): Found | null {
  const howEnglish = (i: number): Englishness => {
    const { kind, text, lower = '' } = document.tokens[i] ?? {}
    if (unknown.has(i)) return LOOKS_ENGLISH.has(lower) ? null : 'sure'
    if (kind !== 'word' || text !== lower) return null
    const found = englishness(lower, lexicon)
    return found === null || accepted.has(lower) || LOOKS_ENGLISH.has(lower) ? null : found
  }
  const first = howEnglish(at)
  if (first === null || first === 'particle') return null
  let [last, isSure] = [at, first === 'sure']
  for (let i = at + 1; i < at + MOST_WORDS && phraseAt(document, i, EQUIVALENTS) === null; i++) {
    const next = howEnglish(i)
    if (next === null) break
    last = i
    isSure ||= next === 'sure'
  }
  return isSure ? { last, right: null } : null
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
