import { eachRepair, type SlipKind } from '../lexicon/slips.ts'
import { fitsIn } from '../lexicon/triples.ts'
import { wordSet } from '../text/word-set.ts'
import type { EnglishLexicon } from './english-lexicon.ts'

/** A word that may have been meant. `score`: how common it is and how likely the slip, in doublings. */
export type Suggestion = { word: string; score: number }

/** How likely each slip is in copy, in doublings: fingers leave letters out, repeat, swap and miss them by one key. */
const SLIPS: Readonly<Record<SlipKind, number>> = {
  swapped: 3,
  doubled: 3,
  missing: 2.5,
  sameRow: 2,
  neighbour: 1,
  extra: 0.5,
  other: -1,
}
/** A first letter is rarely wrong. */
const FIRST_LETTER = 3
const SHORTEST = 3
const SHORT_WORDS = wordSet('of to in is on at by be as an it he we or if no so up us my me do go')

/** Whether a string stands in copy as a word of its own: a list has letters and abbreviations too. */
export const isWhole = (word: string): boolean => word.length >= SHORTEST || SHORT_WORDS.has(word)

/** Listed words one slip from a word in lower case, the likeliest first. */
export function suggest(word: string, english: EnglishLexicon, most = 5): Suggestion[] {
  const best = new Map<string, Suggestion>()
  eachRepair(word, fitsIn(english), (candidate, slip) => {
    const band = english.band(candidate)
    if (band === null || candidate === word || !isWhole(candidate)) return
    const score = band + SLIPS[slip] - (candidate.charAt(0) === word.charAt(0) ? 0 : FIRST_LETTER)
    if (score > (best.get(candidate)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(candidate, { word: candidate, score })
  })
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, most)
}
