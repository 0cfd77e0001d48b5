import type { Lexicon } from '../lexicon/lexicon.ts'
import { tracesOf } from '../lexicon/traces.ts'
import { withCapitalOf } from '../text/walk.ts'
import { namesIn } from './openings.ts'
import {
  NEVER_ALONE,
  type PairFault,
  pairFaultOf,
  rightOdds,
  SPOKEN_CLITICS,
  standingOdds,
  WEAK,
} from './pair-faults.ts'
import type { Reading } from './reading.ts'
import { SHORTEST } from './severity.ts'
import { verdictOf, type WordVerdict } from './single-faults.ts'
import type { WordFault } from './word-faults.ts'

/** In "per o rang" the second pair is the broken one. */
function nextIsLikelier(reading: Reading, at: number, fault: PairFault): boolean {
  const [right, next] = [reading.words[at + 1] ?? null, reading.words[at + 2] ?? null]
  if (right === null || next === null) return false
  return (pairFaultOf(right, next, reading.lexicon)?.gain ?? 0) > fault.gain
}

/** The fault of a word and the one behind it: one word broken, or a blank that slipped. */
export function brokenWord(reading: Reading, at: number): WordFault | null {
  const { document, lexicon } = reading
  if (isFirmPair(reading, at)) return null
  const [left, right] = [document.tokens[at], document.tokens[at + 1]]
  if (left === undefined || right === undefined || right.start - left.end !== 1) return null
  if (document.text.charAt(left.end) === '\n') return null
  const a = reading.words[at] ?? openingHalf(reading, at)
  // What another rule would mend is no word of speech behind a lone prefix: "me milih".
  const b =
    reading.words[at + 1] ?? (NEVER_ALONE.has(a ?? '') && right.text === right.lower ? right.lower : null)
  if (a === null || b === null || (SPOKEN_CLITICS.has(b) && document.isQuoted(at))) return null
  const fault = pairFaultOf(a, b, lexicon)
  if (
    fault === null ||
    nextIsLikelier(reading, at, fault) ||
    mendedApart(a, b, lexicon) > fault.odds + MENDS_BOTH[fault.kind]
  )
    return null
  const text = withCapitalOf(left.text, fault.text)
  return { kind: fault.kind, suggestions: [text], severity: 'error', first: at, last: at + 1 }
}

/** Two words of copy that together are none: most pairs of a text are told by this. */
function isFirmPair({ words, odds, lexicon }: Reading, at: number): boolean {
  const [a, b] = [words[at] ?? null, words[at + 1] ?? null]
  if (a === null || b === null || a.length <= REST || b.length <= REST) return false
  const isWeak = !((odds[at] ?? WEAK) > WEAK && (odds[at + 1] ?? WEAK) > WEAK)
  return !isWeak && !SPOKEN_CLITICS.has(b) && !tracesOf(lexicon).mayBeJoined(a, b)
}

/** So few letters may be a rest of a word, or a preposition. */
const REST = 2

/** The first half of a broken word with its capital: "Ke mudian" where a sentence opens, "Ber operasi" anywhere. */
function openingHalf({ document, lexicon, accepts, starts }: Reading, at: number): string | null {
  const token = document.tokens[at]
  if (token?.kind !== 'word' || accepts(token) || !/^\p{Lu}[a-z]*$/u.test(token.text)) return null
  const isHalf = starts.has(at) && (!lexicon.isKnown(token.lower) || token.lower === 'ke')
  return (isHalf && !namesIn(document).has(token.lower)) || NEVER_ALONE.has(token.lower) ? token.lower : null
}

/** Two words that a moved blank mends both are a stronger sign than a letter too many beside a sound word. */
const MENDS_BOTH = { 'shifted-break': 8, 'split-word': 12 }

/** How likely the two words are with each mended on its own: "pokisi mengatakan" is "polisi", not a slipped blank. */
function mendedApart(a: string, b: string, lexicon: Lexicon): number {
  const mended = (word: string, standing: number) => {
    const { kind, score } = word.length < SHORTEST ? SHORT : verdictOf(word, lexicon)
    return kind === 'spelling' || kind === 'rare' || kind === 'unusual' ? score : standing
  }
  return mended(a, standingOdds(a, lexicon)) + mended(b, rightOdds(b, lexicon))
}

const SHORT: Pick<WordVerdict, 'kind' | 'score'> = { kind: 'sound', score: 0 }
