import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isPersonName } from '../words/person-names.ts'

/** Between a noun and its name: "nelayan asal Barru", "cengkih di Bacan", "penyair Ranah Minang". */
const LINKS = wordSet('asal dari di ke kota kabupaten kecamatan desa provinsi ranah tanah bumi')

/** Who or what the body has where the headline has a name that the body lacks: beside the same word. */
export function insteadOf(title: TextDocument, at: number, body: TextDocument): string[] {
  const found = [...behindSame(title, at, body), ...beforeSame(title, at, body)].filter(isNoAcronym)
  return [...new Set(found)].slice(0, MOST_SUGGESTED)
}

const MOST_SUGGESTED = 3

const isNoAcronym = (name: string): boolean => name !== name.toUpperCase()

/** Whether a token is a word with a capital. */
export const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.text !== token.lower

/** What the body has behind the word that stands before the missing name. */
function behindSame(title: TextDocument, at: number, { tokens }: TextDocument): string[] {
  const before = title.tokens[beyondLinks(title.tokens, at, -1)]
  if (before?.kind !== 'word') return []
  return tokens.flatMap((token, i) => {
    if (token.lower !== before.lower) return []
    const next = tokens[beyondLinks(tokens, i, 1)]
    return isCapital(next) ? [next.text] : []
  })
}

const MOST_LINKS = 2

/** The next token that is no link, two of them at most: "penyair asal Tanah Karo". */
function beyondLinks(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let next = at + step
  while (LINKS.has(tokens[next]?.lower ?? '') && Math.abs(next - at) <= MOST_LINKS) next += step
  return next
}

/** What the body has before the name that follows the missing one: "Yance Sayuri" for "Yakob Sayuri". */
function beforeSame(title: TextDocument, at: number, { tokens }: TextDocument): string[] {
  const after = title.tokens[at + 1]
  if (!isCapital(after)) return []
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    return token.text === after.text &&
      isCapital(before) &&
      (!isCapital(tokens[i - 2]) || isPersonName(before.lower))
      ? [before.text]
      : []
  })
}

const PLACING = wordSet('di ke dari asal')

/** Places by their preposition in the first sentence of the body, the nearest guess where nothing stands beside the same word. */
export function placesAtHead({ tokens, sentences: [first] }: TextDocument): string[] {
  if (first === undefined) return []
  return tokens.slice(first.from, first.to).flatMap(({ lower }, i) => {
    const next = tokens[first.from + i + 1]
    return PLACING.has(lower) && isCapital(next) ? [next.text] : []
  })
}
