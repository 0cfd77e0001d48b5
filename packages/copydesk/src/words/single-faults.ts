import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'
import { type Suggestion, suggest } from '../lexicon/suggest.ts'
import { wordSet } from '../text/word-set.ts'
import { rareForm } from './rare-forms.ts'
import { runOnCuts } from './run-on-cuts.ts'
import { SOUND_WORDS } from './sound-words.ts'

/**
 * What a word is on its own. `foreign`: English, or made of it. `rare`: a word, but so much rarer than one that a
 * single slip makes of it that the other was meant; `unusual`: perhaps so. `score`: the odds of the best repair, in doublings.
 */
export type WordVerdict = {
  kind: 'sound' | 'spelling' | 'run-on' | 'foreign' | 'rare' | 'unusual'
  suggestions: readonly string[]
  score: number
}

const SOUND: WordVerdict = { kind: 'sound', suggestions: [], score: 0 }
const MOST_REMEMBERED = 40_000

/** The verdict on a word in lower case. */
export const verdictOf: (word: string, lexicon: Lexicon) => WordVerdict = remembering(judge, MOST_REMEMBERED)

/** Letters that Indonesian copy is written with; a word with others is foreign. */
const PLAIN = /^[a-z'’-]+$/
const VOWEL = /[aiueo]/

function judge(word: string, lexicon: Lexicon): WordVerdict {
  if (SOUND_WORDS.has(word) || isListedWithClitic(word, lexicon)) return SOUND
  if (lexicon.isKnown(word)) {
    const rare = rareForm(word, lexicon)
    return rare === null ? SOUND : { ...rare, kind: rare.isDoubtful ? 'rare' : 'unusual' }
  }
  if (!PLAIN.test(word)) return { kind: 'foreign', suggestions: [], score: 0 }
  const verdict = unknownWord(word, lexicon)
  // Abbreviations in lower case: kg, km, bps. A word that lost its vowel is near a very common one: yng.
  return !VOWEL.test(word) && verdict.score < MORE_THAN_SHORT ? SOUND : verdict
}

/** "inflasinya": of a word that print has, and the dictionary has not as a root. */
function isListedWithClitic(word: string, lexicon: Lexicon): boolean {
  const [, bare = ''] = /^(.{5,})nya$/.exec(word) ?? []
  return bare !== '' && !lexicon.isKnown(word) && lexicon.isListed(bare) && rareForm(bare, lexicon) === null
}

/** An abbreviation in lower case is near to nothing so common: km, dll. */
const MORE_THAN_SHORT = 7

/** From this advantage of the Indonesian repair an English word is taken for a slip: "dam" beside "dan". */
const MORE_THAN_ENGLISH = 5
const SURELY_MEANT = 11
/** So rare an English word (band) gives way sooner: "lau" beside "lalu". */
const RARE_ENGLISH = 4
const FAR_MORE = 5

function unknownWord(word: string, lexicon: Lexicon): WordVerdict {
  const single = doubted(word, word.includes('-') ? suggestHalf(word, lexicon) : suggest(word, lexicon))
  const cuts = runOnCuts(word, lexicon)
  const [bestSingle = -99, bestCut = -99] = [single[0]?.score, cuts[0]?.score]
  const score = Math.max(bestSingle, bestCut)
  const english = englishBand(word, lexicon)
  if (english !== null && (score < SURELY_MEANT || score - english < MORE_THAN_ENGLISH)) {
    const isRare = english <= RARE_ENGLISH && score - english >= FAR_MORE
    if (!isRare || bestCut > bestSingle) return { kind: 'foreign', suggestions: [], score: 0 }
    return { kind: 'unusual', suggestions: single.map((found) => found.word), score }
  }
  if (bestCut > bestSingle) {
    return { kind: 'run-on', suggestions: cuts.slice(0, 3).map(({ text }) => text), score: bestCut }
  }
  return { kind: 'spelling', suggestions: single.map((found) => found.word), score }
}

/** A short word has more others around it than slips of the fingers would make of them. */
const CHANGED = { letters: 7, costs: 8, costsLong: 2 }
const FIRST = { letters: 6, costs: 3 }

/** The suggestions anew by what a letter too many, quite another letter or a first letter that differs leaves of their odds. */
function doubted(word: string, suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions
    .map((found) => ({ ...found, score: found.score - doubtOf(word, found) }))
    .sort((a, b) => b.score - a.score)
}

function doubtOf(word: string, { word: other, slip }: Suggestion): number {
  const isChanged = slip === 'extra' || slip === 'other' || slip === 'two'
  const changed = !isChanged ? 0 : word.length <= CHANGED.letters ? CHANGED.costs : CHANGED.costsLong
  return changed + (word.length <= FIRST.letters && other.charAt(0) !== word.charAt(0) ? FIRST.costs : 0)
}

/** What a hyphen joins to capitals, figures and foreign words. */
const AFFIXES = wordSet('an nya kan i di ke se me ber ter pe per')

/** Of a hyphenated word the half that is unknown is mended; with both unknown too much is. */
function suggestHalf(word: string, lexicon: Lexicon): Suggestion[] {
  const halves = word.split('-')
  const unknown = halves.filter((half) => !AFFIXES.has(half) && !lexicon.isKnown(half))
  const [only] = unknown
  if (only === undefined || unknown.length > 1) return []
  return suggest(only, lexicon).map((found) => ({
    ...found,
    word: halves.map((half) => (half === only ? found.word : half)).join('-'),
  }))
}

/** The English word, bare or with what Indonesian joins to it: stakeholdernya, di-upload, non-listed. */
function englishBand(word: string, lexicon: Lexicon): number | null {
  const own = lexicon.foreignBand(word)
  if (own !== null) return own
  const bare = word.replace(/nya$/, '')
  if (bare !== word && lexicon.foreignBand(bare) !== null) return lexicon.foreignBand(bare)
  const halves = word.split('-')
  if (halves.length < 2) return null
  const bands = halves.map((half) => lexicon.foreignBand(half))
  const isMade = halves.every(
    (half, at) => (bands[at] ?? null) !== null || lexicon.isKnown(half) || half.length < 4,
  )
  const best = bands.find((band) => band !== null)
  return isMade && best !== undefined ? best : null
}
