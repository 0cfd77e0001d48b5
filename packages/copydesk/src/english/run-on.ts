import { wordSet } from '../text/word-set.ts'
import type { EnglishLexicon } from './english-lexicon.ts'
import { isWhole, type Suggestion } from './suggest.ts'

/** Words that join nothing: where one of them hangs on another word a blank is lost. Of our own choosing. */
const FUNCTION_WORDS = wordSet(
  'the a and of that with from have was were had has which this these those for not are but his her him them their they who will would been to is in on at by be as an it he she we or if its than then when where while also said after before about around into against between more most some many such only could should one two three',
)
/** What two words in a row cost against one, less what a lost blank is likelier than a slip; in doublings. */
const COSTS = { joint: -8, short: -11, compound: -9 }
/** Two words of content are as often a compound that is written in one (peatland): of a short one neither half may be rare. */
const LEAST_OF_COMPOUND = { short: 3, long: 1 }
const LONG = 12
/** A half of three letters must be common, or it is a syllable. */
const COMMON_SHORT = 6

/** A word cut in two; `isCompound` where neither half is a word of grammar. */
export type Cut = Suggestion & { isCompound: boolean }

/** The ways to read an unknown word as two listed ones without their blank, the likeliest first. */
export function runOnCuts(word: string, english: EnglishLexicon): Cut[] {
  const cuts: Cut[] = []
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const [a, b] = [halfOdds(left, english), halfOdds(right, english)]
    if (a === null || b === null) continue
    const joint = jointOf(left, right)
    const least = LEAST_OF_COMPOUND[word.length < LONG ? 'short' : 'long']
    if (joint === 'compound' && Math.min(a, b) < least) continue
    cuts.push({ word: `${left} ${right}`, score: a + b + COSTS[joint], isCompound: joint === 'compound' })
  }
  return cuts.sort((x, y) => y.score - x.score)
}

/** What hangs together: a word of grammar on another word, such a word of two letters, or two words of content. */
function jointOf(left: string, right: string): keyof typeof COSTS {
  const joints = [left, right].filter((half) => FUNCTION_WORDS.has(half))
  if (joints.length === 0) return 'compound'
  return joints.length === 2 || joints.some((half) => half.length > 2) ? 'joint' : 'short'
}

function halfOdds(half: string, english: EnglishLexicon): number | null {
  if (!isWhole(half) || half.includes("'")) return null
  const band = english.band(half)
  return half.length === 3 && (band ?? 0) < COMMON_SHORT ? null : band
}
