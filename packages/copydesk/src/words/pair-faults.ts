import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'
import { oddsOf } from '../lexicon/odds.ts'
import { tracesOf } from '../lexicon/traces.ts'
import { wordSet } from '../text/word-set.ts'

/** A blank that should stand elsewhere or nowhere. `gain`: by how many doublings the repair is likelier. */
export type PairFault = { kind: 'shifted-break' | 'split-word'; text: string; gain: number; odds: number }

/** Odds of what is no word, and of a lone letter, which stands in copy as a name of things at most. */
const NO_WORD = -10
const LONE_LETTER = -14
/** Of two letters that are no word of running copy. */
const REST = 0
/** What one word less in a sentence is worth: a word in the middle of the scale, in doublings. */
const WORD = 18
/** Measured: of 22,000 sound pairs three gain as much, of 2,000 split words all but three in a hundred. */
const LEAST_GAIN = { split: 12.5, shifted: 13 }
/** Only where a half is as unlikely as this can the blank have slipped. */
export const WEAK = 1

const MOST_REMEMBERED = 40_000

/** The odds of a word as it stands; an English word is sound where it stands. */
export const standingOdds: (word: string, lexicon: Lexicon) => number = remembering(
  oddsOfStanding,
  MOST_REMEMBERED,
)

/** The same of a second word: of two letters it is a rest that copy has for other things only: "tahuni ni". */
export function rightOdds(right: string, lexicon: Lexicon): number {
  if (SPOKEN_CLITICS.has(right)) return NO_WORD
  const odds = standingOdds(right, lexicon)
  return right.length === 2 && !SHORT_WORDS.has(right) ? Math.min(odds, REST) : odds
}

function oddsOfStanding(word: string, lexicon: Lexicon): number {
  if (word.length === 1) return LONE_LETTER
  if (NEVER_ALONE.has(word)) return NO_WORD
  if (lexicon.foreignBand(word) !== null) return 3
  return oddsOf(word, lexicon) ?? NO_WORD
}

/** Affixes and clitics: never words of their own, whatever a list says. */
export const NEVER_ALONE: ReadonlySet<string> = wordSet(
  'se me mem men meng meny be ber bel te ter pe pem pen peng peny nya',
)
/** Clitics and an ending that are heard as words of their own, and in copy end the word before: "tidak lah". */
export const SPOKEN_CLITICS: ReadonlySet<string> = new Set(['kan', 'lah'])

/** What is wrong with the blank between two neighbouring words in lower case; null where nothing is. */
export function pairFaultOf(left: string, right: string, lexicon: Lexicon): PairFault | null {
  return splitWord(left, right, lexicon) ?? shiftedBreak(left, right, lexicon)
}

/** No word that is only made is likelier than this. */
const MOST_MADE = 7

/** Two neighbouring words that would rather be one: "me lakukan", "ju ga". */
function splitWord(left: string, right: string, lexicon: Lexicon): PairFault | null {
  const whole = left + right
  const band = tracesOf(lexicon).mayBeJoined(left, right) ? lexicon.band(whole) : 0
  // What is only made of a root, or a compound that few print as one, is too easily made of two words.
  if (band < LEAST_BAND && (SPOKEN_CLITICS.has(right) || (isWord(left, lexicon) && isWord(right, lexicon))))
    return null
  if (isForeignPair(left, right, lexicon) && (band < COMMON || isForeignBoth(left, right, lexicon)))
    return null
  if (isPreposition(left) && !isCutBehind(left, right, lexicon)) return null
  const odds = oddsOf(whole, lexicon)
  if (odds === null) return null
  const standing = rightOdds(right, lexicon)
  const gain =
    odds + WORD - standingOdds(left, lexicon) - (isPreposition(left) ? Math.min(standing, MADE) : standing)
  return gain < LEAST_GAIN.split ? null : { kind: 'split-word', text: whole, gain, odds }
}

const isWord = (half: string, lexicon: Lexicon): boolean => !NEVER_ALONE.has(half) && lexicon.isKnown(half)

/** The joined word is one of print where both halves are words: not "tumpang tindih", "tata laksana". */
const LEAST_BAND = 2
/** So common a word is likelier than an English one beside the rest of it: "den gan". */
const COMMON = 5

/** What is only made of a root, and that behind ke: "ke kuatan" is no place. */
const MADE = -2

const isPreposition = (word: string): boolean => word === 'di' || word === 'ke'

/**
 * Whether di or ke is a piece of the word behind it: "ke rusakan", "di gital". Verbs with di- and numbers with ke- have a
 * rule of their own.
 */
function isCutBehind(left: string, right: string, lexicon: Lexicon): boolean {
  const isWord = lexicon.isRoot(right) || lexicon.band(right) > 0
  if (isWord || lexicon.band(left + right) < LEAST_BAND) return false
  return left === 'ke' || !lexicon.isKnown(right)
}

/** Two neighbouring words whose blank stands one or two letters off: "melakukans erangan". */
function shiftedBreak(left: string, right: string, lexicon: Lexicon): PairFault | null {
  const [a, b] = [standingOdds(left, lexicon), rightOdds(right, lexicon)]
  if (Math.min(a, b) > WEAK || isForeignPair(left, right, lexicon)) return null
  let best: PairFault | null = null
  const whole = left + right
  for (const shift of [-2, -1, 1, 2]) {
    const cut = left.length + shift
    const [first, second] = [whole.slice(0, cut), whole.slice(cut)]
    const odds = oddsOfBoth(first, second, a + b + Math.max(LEAST_GAIN.shifted, best?.gain ?? 0), lexicon)
    if (odds === null) continue
    best = { kind: 'shifted-break', text: `${first} ${second}`, gain: odds - a - b, odds }
  }
  return best
}

/** The odds of two words; null where they are less than `least`, which is mostly told without taking them apart. */
function oddsOfBoth(first: string, second: string, least: number, lexicon: Lexicon): number | null {
  const most = (lexicon.listedBand(first) ?? MOST_MADE) + (lexicon.listedBand(second) ?? MOST_MADE)
  if (most < least) return null
  const odds = wholeOdds(first, lexicon) + wholeOdds(second, lexicon)
  return odds < least ? null : odds
}

/** Whether one of two words is English and the other no rest of a word: "and a", "bench mark". */
function isForeignPair(left: string, right: string, lexicon: Lexicon): boolean {
  const isEnglish = isEnglishIn(lexicon)
  const isSound = (word: string) => word === 'a' || isEnglish(word) || lexicon.isKnown(word)
  if (right === 'a' && isSound(left)) return true
  return (isEnglish(left) && isSound(right)) || (isEnglish(right) && isSound(left))
}

const isEnglishIn =
  (lexicon: Lexicon) =>
  (word: string): boolean =>
    lexicon.foreignBand(word) !== null

const isForeignBoth = (left: string, right: string, lexicon: Lexicon): boolean =>
  [left, right].every(isEnglishIn(lexicon)) || right === 'a'

/** Words of two letters that stand in running copy; any other is a rest. */
const SHORT_WORDS = new Set(['di', 'ke', 'ia'])
const NEVER = Number.NEGATIVE_INFINITY

function wholeOdds(word: string, lexicon: Lexicon): number {
  if (word.length < 3 && !SHORT_WORDS.has(word)) return NEVER
  return oddsOf(word, lexicon) ?? NEVER
}
