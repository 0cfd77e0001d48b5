import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'
import type { EnglishLexicon } from './english-lexicon.ts'
import { isEnglish, isMade } from './known.ts'
import { runOnCuts } from './run-on.ts'
import { suggest } from './suggest.ts'

/** What a word is on its own; `compound` are two words of content in one, which some dictionary may well have. `score`: the odds of the best repair, in doublings. */
export type WordVerdict = {
  kind: 'sound' | 'spelling' | 'run-on' | 'compound'
  suggestions: readonly string[]
  score: number
}

/** Both languages: an English story has the country's words in it. */
export type Words = { english: EnglishLexicon; indonesian: Lexicon }

export const SOUND: WordVerdict = { kind: 'sound', suggestions: [], score: 0 }
const MOST_REMEMBERED = 20_000

/** The verdict on a word in lower case. A word of Indonesian is a slip of an English one only where that is far commoner. */
export function verdictOf(word: string, { english, indonesian }: Words): WordVerdict {
  const verdict = remembered(word, english)
  if (verdict.kind === 'sound' || !indonesian.isKnown(word)) return verdict
  return verdict.score - indonesian.band(word) >= MORE_THAN_INDONESIAN ? verdict : SOUND
}

/** In doublings. */
const MORE_THAN_INDONESIAN = 8

const remembered = remembering(
  (word, english: EnglishLexicon) => judge(word.replace(/[’ʼ]/g, "'"), english),
  MOST_REMEMBERED,
)

/** Letters that English copy is written with; a word with others is foreign. */
const PLAIN = /^[a-z'-]+$/
/** A word without a vowel is an abbreviation, and one made by rule stands, unless a slip of so common a word makes it. */
const VOWEL = /[aeiouy]/
const MEANT = { abbreviation: 13, made: 5 }
const MOST_SUGGESTIONS = 3
const NONE = Number.NEGATIVE_INFINITY
/** Longer than any word that people write. */
const MOST_LETTERS = 30

function judge(word: string, english: EnglishLexicon): WordVerdict {
  if (!PLAIN.test(word) || word.length > MOST_LETTERS || isEnglish(word, english)) return SOUND
  if (/['-]/.test(word)) return mendedHalf(word, english)
  const verdict = unknownWord(word, english)
  if (isMade(word, english))
    return verdict.kind === 'spelling' && verdict.score >= MEANT.made ? verdict : SOUND
  return VOWEL.test(word) || verdict.score >= MEANT.abbreviation ? verdict : SOUND
}

function unknownWord(word: string, english: EnglishLexicon): WordVerdict {
  const [singles, cuts] = [suggest(word, english), runOnCuts(word, english)]
  const [bestSingle, bestCut] = [singles[0], cuts[0]]
  const isCut = bestCut !== undefined && bestCut.score > (bestSingle?.score ?? NONE)
  const found = isCut ? cuts : singles
  return {
    kind: !isCut ? 'spelling' : bestCut.isCompound ? 'compound' : 'run-on',
    suggestions: found.slice(0, MOST_SUGGESTIONS).map((one) => one.word),
    score: found[0]?.score ?? NONE,
  }
}

/** Of a word with a hyphen or an apostrophe the one part that is unknown is mended. */
function mendedHalf(word: string, english: EnglishLexicon): WordVerdict {
  const parts = word.split(/([-'])/)
  const unknown = parts.filter((part) => part.length > 2 && !isEnglish(part, english))
  const [only] = unknown
  if (only === undefined || unknown.length > 1) return SOUND
  const found = suggest(only, english, MOST_SUGGESTIONS)
  const suggestions = found.map((one) => parts.map((part) => (part === only ? one.word : part)).join(''))
  return { kind: 'spelling', suggestions, score: found[0]?.score ?? NONE }
}
