import type { Lexicon } from '../../lexicon/lexicon.ts'
import { CUE_WORDS } from '../../people/saying.ts'
import type { TextDocument } from '../../text/document.ts'
import { lowerAt } from '../../text/walk.ts'
import { wordSet } from '../../text/word-set.ts'
import { isActiveVerb, isPassiveVerb } from '../verbs.ts'
import { BREAKS, OF_PLACE } from './opening-words.ts'

/** A noun phrase behind the preposition has as many words at most. */
export const LONGEST_PHRASE = 10

/** Finds the verb whose subject the preposition at a token has swallowed; null where it has not. */
export type VerbFinder = (document: TextDocument, at: number, lexicon: Lexicon) => number | null

/** A verb that wants a subject before it: "Di kota itu mengalir sungai" has its own behind it. */
export const isObjectVerb = (word: string, lexicon: Lexicon): boolean =>
  isActiveVerb(word, lexicon) && !OF_PLACE.has(word)

/**
 * A comma behind the verb parts a clause from the main one, whose subject follows: "Bagi warga yang akan pulang, bus ...".
 * Behind ", kata" and ", sehingga" none does.
 */
export function hasMainClause(document: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) {
    if (document.tokens[i]?.text === ',') return !isNoMain(lowerAt(document, i + 1))
  }
  return false
}

const isNoMain = (word: string): boolean => CUE_WORDS.has(word) || ADDED.has(word)
const ADDED = wordSet('menurut sehingga tetapi sedangkan sementara termasuk lebih')

/** A verb that ends the phrase before it. */
export const isVerb = (word: string, lexicon: Lexicon): boolean =>
  isActiveVerb(word, lexicon) || isPassiveVerb(word, lexicon)

/** A word or figure of a simple noun phrase; null where the phrase has ended. */
export function wordOf({ tokens }: TextDocument, at: number): string | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation' || BREAKS.has(token.lower)) return null
  return token.lower
}
