import type { Analysis } from '../morphology/analyse.ts'
import type { Lexicon } from './lexicon.ts'

/** Clitics are the most productive: nearly any noun or verb takes -nya. */
const CLITIC = 1.5
/** What a clitic takes from the odds of the listed word that it leans on. */
const LEANING = 3
/** What each further layer of affixes takes from a derived word's odds. */
const LAYER = 0.75
/** A root commoner than this makes its words no likelier. */
const COMMON_ROOT = 8
/** A word that is only made, of a root that no ranked list has. */
const UNLISTED = -3
/** Short roots make words by chance: se + arang, di + krim, ber + emu. */
const SHORT_ROOT = { letters: 4, costs: 2 }

/**
 * How likely a word is in news copy, in doublings: 15 for the commonest, 0 for a listed word that no ranked list
 * has, below that for what is only made of a known root; null for no word. A derived word is the likelier, the
 * commoner its root and the fewer its affixes.
 */
export function oddsOf(word: string, lexicon: Lexicon): number | null {
  return oddsOfOne(word, lexicon) ?? (lexicon.isJoined(word) ? UNLISTED : null)
}

/** What is made of a root begins or ends so; any other string is listed, joined of two or no word. */
const MADE = /^(?:me|di|be|te|pe|ke|se|ku|kau)|(?:an|i|nya|[lkt]ah|pun|[km]u)$/

/** The same of one root's words only: not of two with a hyphen, nor of a bound form with a word behind it. */
export function oddsOfOne(word: string, lexicon: Lexicon): number | null {
  const band = lexicon.listedBand(word)
  if (band !== null) return band
  const analysis = MADE.test(word) ? lexicon.analyse(word) : null
  return analysis && Math.max(oddsOfMade(analysis, lexicon), oddsOfLeaning(word, analysis, lexicon))
}

/** A listed word with clitics, "acuannya", whatever its root makes likely. */
function oddsOfLeaning(word: string, { clitics }: Analysis, lexicon: Lexicon): number {
  const letters = clitics.join('').length
  const band = letters === 0 ? null : lexicon.listedBand(word.slice(0, -letters))
  return band === null ? UNLISTED : band - LEANING
}

function oddsOfMade({ root, prefixes, suffix, clitics }: Analysis, lexicon: Lexicon): number {
  const isPlain = prefixes.length === 0 && suffix === ''
  const layers = prefixes.length + (suffix === '' ? 0 : 1)
  const short = root.length < SHORT_ROOT.letters ? SHORT_ROOT.costs : 0
  const base = UNLISTED + Math.min(lexicon.band(root), COMMON_ROOT) - short
  return base + (isPlain && clitics.length === 1 ? CLITIC : 0) - Math.max(0, layers - 1) * LAYER
}
