import { wordSet } from '../text/word-set.ts'
import type { Lexicon } from './lexicon.ts'
import { oddsOfOne } from './odds.ts'
import { eachRepair, type SlipKind } from './slips.ts'
import { fitsIn } from './triples.ts'
import { twoSlipsAway } from './two-slips.ts'

/** A word that may have been meant. `score`: its odds and the slip's, in doublings. */
export type Suggestion = { word: string; score: number; slip: SlipKind | 'two' }

/** How likely each slip is in copy, in doublings: fingers leave letters out, repeat, swap and miss them by one key. */
const SLIPS: Readonly<Record<SlipKind, number>> = {
  swapped: 3,
  doubled: 3,
  missing: 2.5,
  sameRow: 2,
  neighbour: 1,
  extra: 0,
  other: -1,
}
/** A first letter is rarely wrong. */
const FIRST_LETTER = 3
/** Below this a word that is only made of a root says nothing: "reneoable" for "renewable". */
const LEAST = -1
/** Shorter ones are letters and abbreviations, but for these. */
const SHORTEST = 3
const SHORT_WORDS = new Set(['di', 'ke', 'ia', 'ya', 'si'])
/** A long word of which one slip makes nothing likely may hold two. */
const LONG = 7
const LIKELY = 3

/** Obscene words, which a desk names and never proposes. */
const NEVER = wordSet('bangsat jembut kontol lonte memek ngentot pepek tetek')

/** Known words one slip from a word, of long ones also two, the likeliest first. The word is in lower case. */
export function suggest(word: string, lexicon: Lexicon, most = 5): Suggestion[] {
  const best = new Map<string, Suggestion>()
  eachRepair(word, fitsIn(lexicon), (candidate, slip) => {
    if (candidate === word || (candidate.length < SHORTEST && !SHORT_WORDS.has(candidate))) return
    const odds = oddsOfOne(candidate, lexicon)
    if (odds === null || NEVER.has(candidate)) return
    const score = odds + SLIPS[slip] - (candidate.charAt(0) === word.charAt(0) ? 0 : FIRST_LETTER)
    if (score >= Math.max(LEAST, best.get(candidate)?.score ?? LEAST))
      best.set(candidate, { word: candidate, score, slip })
  })
  const found = [...best.values()]
  if (word.length >= LONG && !found.some(({ score }) => score >= LIKELY)) {
    found.push(...twoSlipsAway(word, lexicon).filter((other) => !best.has(other.word)))
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most)
}
