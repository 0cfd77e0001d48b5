import type { Context } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { touches } from '../text/walk.ts'
import { EITHER, isPreposition, NEVER_CAPITAL, SMALL } from './title-words.ts'

/** A word of a headline with the form that its case asks for. */
export type CaseFault = { at: number; right: string }

export const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a word is to the capitals of a headline. */
type Place = 'opening' | 'inside' | 'open'

/** The first word, and one behind a colon, a question or an opening quotation mark, opens anew; a dash leaves it open. */
function placeOf(tokens: readonly Token[], at: number): Place {
  const before = tokens[at - 1]
  if (before === undefined || /^[:?!.]$/.test(before.text)) return 'opening'
  if (/^[–—-]$/.test(before.text)) return 'open'
  const opensQuote = /^[“"‘'([]$/.test(before.text) && touches(before, tokens[at])
  return opensQuote && !touches(tokens[at - 2], before) ? 'opening' : 'inside'
}

/** Faults against title case: every word but function words takes a capital. */
export function againstTitle({ title, body, lexicon }: Context): CaseFault[] {
  if (title === null) return []
  const { tokens } = title
  const small = brandsOf(body)
  return tokens.flatMap(({ kind, text, lower }, at) => {
    const place = placeOf(tokens, at)
    if (kind !== 'word' || isExempt(tokens, at) || (place === 'open' && isFunctionWord(lower))) return []
    if (place === 'inside' && isSmall(title, at))
      return text === capitalised(lower) && text.length > 1 ? [{ at, right: lower }] : []
    if (place === 'inside' && EITHER.has(lower)) return []
    const isBrand =
      text === lower && (small.opening.has(text) || (small.words.has(text) && !lexicon.isKnown(text)))
    const right = withCapitals(text)
    return right === text || isOddlyCased(text) || isBrand ? [] : [{ at, right }]
  })
}

export const isFunctionWord = (lower: string): boolean => SMALL.has(lower) || EITHER.has(lower)

function isSmall({ tokens }: TextDocument, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (SMALL.has(lower)) return true
  const after = tokens.slice(at + 1, at + 7).map((token) => token.lower)
  return isPreposition(lower, tokens[at - 1]?.lower ?? '', after)
}

/** "16.300-an", "ke-52", "se-Jatim", "dkk", "bin". */
function isExempt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  return (
    NEVER_CAPITAL.has(token.text) || /^\p{Ll}{2,5}-[\p{Lu}\p{N}]/u.test(token.text) || isPrefix(tokens, at)
  )
}

/** A bound form before a hyphen that a figure or a quotation follows. */
const isPrefix = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' && touches(tokens[at], tokens[at + 1])

/** "Buku-Buku" repeats its capital; "Sayur-mayur" does not. Source: EYD V, I.A on full reduplication in titles. */
function withCapitals(text: string): string {
  const [first = '', ...rest] = text.split('-')
  const isRepeated = rest.length === 1 && rest[0]?.toLowerCase() === first.toLowerCase()
  return [first, ...rest]
    .map((part, index) => (index > 0 && !isRepeated ? part : capitalised(part)))
    .join('-')
}

/** iPhone, eBay: a brand's own capitals. */
const isOddlyCased = (text: string): boolean => /^\p{Ll}\p{Lu}/u.test(text)

/** Words that the body writes small, and those with which it even opens a sentence: bank bjb, bluebird. */
function brandsOf({ tokens, sentences }: TextDocument): { words: Set<string>; opening: Set<string> } {
  const words = new Set(tokens.map(({ text }) => text))
  const opening = new Set(sentences.flatMap(({ from }) => tokens[from]?.text ?? []))
  return { words, opening }
}

/** Faults against sentence case: a dictionary word in mid-headline is small, unless it is part of a name. */
export function againstSentence({ title, lexicon, house }: Context): CaseFault[] {
  const tokens = title?.tokens ?? []
  const names = new Set(house.names.flatMap(({ name }) => name.toLowerCase().split(' ')))
  const capitals = tokens.filter(({ kind, text }) => kind === 'word' && isCapital(text)).length
  return tokens.flatMap(({ kind, text, lower }, at) => {
    if (kind !== 'word' || isExempt(tokens, at)) return []
    if (placeOf(tokens, at) !== 'inside')
      return at === 0 && text === lower && !isOddlyCased(text) ? [{ at, right: capitalised(text) }] : []
    const isBigFunctionWord = SMALL.has(lower) && text !== lower && text.length > 1
    const isCommonWord = capitals > tokens.length / 2 && lexicon.isKnown(lower) && text === capitalised(lower)
    return isBigFunctionWord || (isCommonWord && !names.has(lower)) ? [{ at, right: lower }] : []
  })
}
