import type { Lexicon } from '../lexicon/lexicon.ts'
import { oddsOf } from '../lexicon/odds.ts'

/** Words of two letters that stand in running news copy. */
const SHORT_WORDS = new Set(['di', 'ke', 'ia'])
/** A half of three letters must be common, or it is a syllable: "karbon asi". */
const COMMON_SHORT = 6
/** Clitics, prefixes and endings are no words of their own. */
const NO_WORDS = new Set('nya lah kah pun kan ber meng meny peng peny isme isasi'.split(' '))
/** What two words in a row cost against one, less what a lost blank is likelier than a slip; in doublings. */
const PAIR = -10
/** Halves less likely than this say nothing: nearly any long word can be cut into two such. */
const LEAST_HALF = -3

export type Cut = { text: string; score: number }

/** The ways to read an unknown word as two known ones without their blank, the likeliest first. */
export function runOnCuts(word: string, lexicon: Lexicon): Cut[] {
  const cuts: Cut[] = []
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const [a, b] = [halfOdds(left, lexicon), halfOdds(right, lexicon)]
    if (a === null || b === null || a < LEAST_HALF || b < LEAST_HALF) continue
    cuts.push({ text: `${left} ${right}`, score: a + b + PAIR })
  }
  return cuts.sort((x, y) => y.score - x.score)
}

function halfOdds(half: string, lexicon: Lexicon): number | null {
  if (half.length < 3 && !SHORT_WORDS.has(half)) return null
  if (half.includes('-') || NO_WORDS.has(half)) return null
  const odds = oddsOf(half, lexicon)
  return half.length === 3 && (odds ?? 0) < COMMON_SHORT ? null : odds
}
