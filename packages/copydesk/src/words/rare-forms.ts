import type { Lexicon } from '../lexicon/lexicon.ts'
import { oddsOf } from '../lexicon/odds.ts'
import { eachRepair, type SlipKind } from '../lexicon/slips.ts'

/** A word beside a far likelier one. `score`: the other's odds, in doublings; `isDoubtful`: the gap is wide. */
export type RareForm = { suggestions: readonly string[]; score: number; isDoubtful: boolean }

/** Slips that fingers make; any other change leads from every word to some other. */
const FINGERS: Partial<Record<SlipKind, number>> = {
  swapped: 3,
  doubled: 3,
  missing: 2.5,
  sameRow: 2.5,
  neighbour: 1,
}
/** Odds from which a word is common enough to stand for itself. */
const COMMON = 4
/**
 * By how many doublings the other word must be likelier to be named, and to make a doubt of it. A short root makes
 * words by chance (se + arang), a long one rarely. Measured on 40,000 sound words, of which fifteen are named.
 */
const GAPS = {
  listed: { named: 9, doubtful: 10 },
  shortRoot: { named: 6, doubtful: 6.5 },
  root: { named: 6.5, doubtful: 8 },
  longWord: { named: 5, doubtful: 8 },
}
const SHORT_ROOT = 3
const LONG_WORD = 10

function gapsOf(word: string, lexicon: Lexicon): (typeof GAPS)[keyof typeof GAPS] {
  if (lexicon.isListed(word)) return GAPS.listed
  if ((lexicon.analyse(word)?.root.length ?? 0) <= SHORT_ROOT) return GAPS.shortRoot
  return word.length < LONG_WORD ? GAPS.root : GAPS.longWord
}

/**
 * Whether a known word is so much rarer than one that a slip makes of it that the other was meant: `searang` is se-
 * and arang, and meant is `sekarang`. Null for a word that stands for itself.
 */
export function rareForm(word: string, lexicon: Lexicon): RareForm | null {
  const own = oddsOf(word, lexicon)
  if (own === null || own > COMMON || word.includes('-') || lexicon.foreignBand(word) !== null) return null
  const { named, doubtful } = gapsOf(word, lexicon)
  const found = new Map<string, number>()
  eachRepair(word, (candidate, slip) => {
    const likelihood = FINGERS[slip]
    if (likelihood === undefined || candidate === word || !lexicon.isListed(candidate)) return
    const score = lexicon.band(candidate) + likelihood - (candidate.charAt(0) === word.charAt(0) ? 0 : 2)
    if (score - own >= named) found.set(candidate, Math.max(score, found.get(candidate) ?? score))
  })
  const ranked = [...found].sort(([, a], [, b]) => b - a)
  const [best] = ranked
  if (best === undefined) return null
  const suggestions = ranked.slice(0, 3).map(([other]) => other)
  return { suggestions, score: best[1], isDoubtful: best[1] - own >= doubtful }
}
