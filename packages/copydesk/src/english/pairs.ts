import type { EnglishLexicon } from './english-lexicon.ts'
import { isWhole } from './suggest.ts'
import { verdictOf, type Words } from './verdict.ts'

/** A blank that should stand elsewhere or nowhere: "govern ment", "andt he". `gain`: by how many doublings the repair is likelier. */
export type PairFault = { kind: 'shifted-break' | 'split-word'; text: string; gain: number }

/** Odds of what is no word, and what one word less in a sentence is worth, in doublings. */
const NO_WORD = -10
const WORD = 18
const LEAST_GAIN = 12.5
/** Two words that a moved or lost blank mends both are a stronger sign than a slip beside a sound word. */
const MENDS_BOTH = { 'shifted-break': 8, 'split-word': 12 }

/** How the two words of a pair would rather stand, where one of them is none; null for a pair that may stand. */
export function pairFault(left: string, right: string, words: Words): PairFault | null {
  const halves = [left, right].map((half) => standing(half, words))
  if (!halves.includes(NO_WORD)) return null
  const own = halves.reduce((sum, odds) => sum + odds, 0)
  const [best] = [split(left, right, words.english), ...shifts(left, right, words.english)]
    .flatMap((found) => (found === null || found.odds - own < LEAST_GAIN ? [] : [found]))
    .sort((a, b) => b.odds - a.odds)
  if (best === undefined || apart(left, right, words) > best.odds - best.worth + MENDS_BOTH[best.kind])
    return null
  return { kind: best.kind, text: best.text, gain: best.odds - own }
}

const isSound = (word: string, words: Words): boolean =>
  word === 'a' || (isWhole(word) && verdictOf(word, words).kind === 'sound')

function standing(word: string, words: Words): number {
  return isSound(word, words) ? (words.english.band(word) ?? 3) : NO_WORD
}

/** How likely the two are with each mended on its own: "polcie said" is "police", not a slipped blank. */
const apart = (left: string, right: string, words: Words): number =>
  [left, right].reduce((sum, word) => {
    if (isSound(word, words)) return sum + standing(word, words)
    return sum + (isWhole(word) ? verdictOf(word, words).score : NO_WORD)
  }, 0)

type Repair = { kind: PairFault['kind']; text: string; odds: number; worth: number }

function split(left: string, right: string, english: EnglishLexicon): Repair | null {
  const band = english.band(left + right)
  return band === null ? null : { kind: 'split-word', text: left + right, odds: band + WORD, worth: WORD }
}

/** The blank one or two letters off. */
function shifts(left: string, right: string, english: EnglishLexicon): (Repair | null)[] {
  const whole = left + right
  return [-2, -1, 1, 2].map((shift) => {
    const [first, second] = [whole.slice(0, left.length + shift), whole.slice(left.length + shift)]
    const [a, b] = [first, second].map((word) => (isWhole(word) || word === 'a' ? english.band(word) : null))
    if (a == null || b == null) return null
    return { kind: 'shifted-break' as const, text: `${first} ${second}`, odds: a + b, worth: 0 }
  })
}
