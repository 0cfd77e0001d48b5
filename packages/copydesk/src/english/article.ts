import type { TextDocument } from '../text/document.ts'
import { isApart, lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { EnglishLexicon } from './english-lexicon.ts'

/** An article before a sound that asks for the other one. `last`: the index of the word behind it. */
export type ArticleFault = { first: number; last: number; suggestion: string }

/** "a hour", "an university". Only words in lower case and peoples are judged: initials are read in either way. */
export function articleFaults(document: TextDocument, english: EnglishLexicon): ArticleFault[] {
  return document.tokens.flatMap((token, at) => {
    const article = lowerAt(document, at)
    const next = document.tokens[at + 1]
    if ((article !== 'a' && article !== 'an') || next === undefined || !isApart(document, token, next))
      return []
    if (/^(?:AN|A\.)$/.test(token.text) || LABELS.has(lowerAt(document, at - 1))) return []
    const word =
      next.kind === 'word' && (next.text === next.lower || PEOPLES.has(next.lower)) ? next.lower : ''
    const sound = soundOf(word)
    if (sound === null || sound === SOUNDS[article] || !(english.isListed(word) || PEOPLES.has(word)))
      return []
    const right = withCapitalOf(token.text, article === 'a' ? 'an' : 'a')
    return [{ first: at, last: at + 1, suggestion: `${right} ${next.text}` }]
  })
}

type Sound = 'vowel' | 'consonant'
const SOUNDS: Readonly<Record<'a' | 'an', Sound>> = { a: 'consonant', an: 'vowel' }
/** Behind these an "a" is a letter: vitamin A, in lower case. */
const LABELS = wordSet('vitamin hepatitis influenza grade group class type plan option block')
/** Words of grammar never follow an article; where one does the "a" is a letter or a slip of another kind. */
const NEVER = wordSet('and are as at if in is it of on or us up')
const PEOPLES = wordSet('european eurasian ukrainian ugandan uruguayan indonesian iranian iraqi israeli')

const SILENT_H = /^(?:hour|honest|honou?r|heir)/
/** Vowels that sound as "you" or "one", and those before which either may be. */
const LIKE_A_CONSONANT =
  /^(?:eu|ewe|one$|once$|u(?:nanim|ni(?:corn|fi|form|lat|on|que|son|t|ver)|se|su|ti|kr|ga|ru))/
const UNSURE = /^(?:h|u(?!n|p|r[bg]|l|m|g|tt)|uni(?![dmn])|o(?:ui|ne)|x|y[^aeiou])/
const SHORTEST = 4

/** How a word begins to the ear; null where that is not to be told from its letters. */
function soundOf(word: string): Sound | null {
  if (NEVER.has(word) || !/^[a-z]+$/.test(word)) return null
  if (SILENT_H.test(word)) return 'vowel'
  if (LIKE_A_CONSONANT.test(word)) return 'consonant'
  if (word.length < SHORTEST || UNSURE.test(word)) return null
  return /^[aeiou]/.test(word) ? 'vowel' : 'consonant'
}
