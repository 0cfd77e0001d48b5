import type { Lexicon } from '../lexicon/lexicon.ts'

/**
 * Whether a word is English, or is known from print alone: neither a root nor made of one, as English words that
 * Indonesian copy has every day are.
 */
export function isForeignForm(word: string, lexicon: Lexicon): boolean {
  if (word === '') return false
  if (lexicon.foreignBand(word) !== null) return true
  return lexicon.isListed(word) && !lexicon.isRoot(word) && lexicon.analyse(word) === null
}
