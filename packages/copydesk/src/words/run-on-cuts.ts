import type { Lexicon } from '../lexicon/lexicon.ts'
import { oddsOf } from '../lexicon/odds.ts'
import { wordSet } from '../text/word-set.ts'
import { PLACES_AFTER_DI } from './places.ts'

/** Words of two letters that stand in running news copy. */
const SHORT_WORDS = new Set(['di', 'ke', 'ia'])
/** A half of three letters must be common, or it is a syllable: "karbon asi". */
const COMMON_SHORT = 6
/** Clitics, prefixes and endings are no words of their own. */
const NO_WORDS = wordSet('nya lah kah pun kan ber meng meny peng peny isme isasi')
/** What two words in a row cost against one, less what a lost blank is likelier than a slip; in doublings. */
const PAIR = -10
/** Halves less likely than this say nothing: nearly any long word can be cut into two such. */
const LEAST_HALF = -3

/** Shorter English words are syllables of Indonesian ones. */
const SHORTEST_FOREIGN = 4
/** di- and ke- are prefixes more often than prepositions that lost their blank: "digeladah" is a slip of digeledah. */
const PREFIX = 6

/** Beside so common a word a rarer one may stand: "ingin mengadukannya". */
const leastBeside = (other: number): number => (other >= COMMON_SHORT ? 2 * LEAST_HALF : LEAST_HALF)

export type Cut = { text: string; score: number }

/** The ways to read an unknown word as two known ones without their blank, the likeliest first. */
export function runOnCuts(word: string, lexicon: Lexicon): Cut[] {
  const cuts: Cut[] = []
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const [a, b] = [halfOdds(left, lexicon), halfOdds(right, lexicon)]
    const x = a ?? foreignOdds(left, b, lexicon)
    const y = b ?? foreignOdds(right, a, lexicon)
    if (x === null || y === null || Math.min(x, y) < leastBeside(Math.max(x, y))) continue
    const isMade = SHORT_WORDS.has(left) && !PLACES_AFTER_DI.has(right)
    cuts.push({ text: `${left} ${right}`, score: x + y + PAIR - (isMade ? PREFIX : 0) })
  }
  return cuts.sort((x, y) => y.score - x.score)
}

/** An English half stands beside a common word only: "inflation yang", "ada flag". */
function foreignOdds(half: string, other: number | null, lexicon: Lexicon): number | null {
  const band = lexicon.foreignBand(half)
  return band === null || other === null || other < COMMON_SHORT || half.length < SHORTEST_FOREIGN
    ? null
    : band
}

function halfOdds(half: string, lexicon: Lexicon): number | null {
  if (half.length < 3 && !SHORT_WORDS.has(half)) return null
  if (half.includes('-') || NO_WORDS.has(half)) return null
  const odds = oddsOf(half, lexicon)
  return half.length === 3 && (odds ?? 0) < COMMON_SHORT ? null : odds
}
