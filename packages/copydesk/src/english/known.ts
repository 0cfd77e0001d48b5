import type { EnglishLexicon } from './english-lexicon.ts'
import { OWN_WORDS } from './own-words.ts'

/** What English puts before words of all kinds; of our own choosing. */
const PREFIXES =
  'anti auto bio co counter cyber de eco electro ex extra fore geo hydro hyper inter intra macro mega micro mid mini mis mono multi neo non off out over photo poly post pre pro pseudo psycho radio re semi socio sub super tele thermo trans ultra un under up'.split(
    ' ',
  )
const SUFFIXES = [
  'like',
  'wide',
  'less',
  'ness',
  'ship',
  'goer',
  'goers',
  'maker',
  'makers',
  'holder',
  'holders',
]
/** A shorter rest is a syllable: "re" and "st". */
const SHORTEST_REST = 4
const POSSESSIVE = /'s$/

/** Whether a word is English: listed, or put together of what is. */
export function isEnglish(word: string, english: EnglishLexicon): boolean {
  if (english.isListed(word) || OWN_WORDS.has(word)) return true
  if (POSSESSIVE.test(word)) return isEnglish(word.slice(0, -2), english)
  return word.includes('-') && word.split('-').every((half) => isHalf(half, english))
}

/** Half of a hyphenated word may be a figure, a prefix or a letter: 48-hour, re-elected, t-shirt. */
const isHalf = (half: string, english: EnglishLexicon): boolean =>
  half.length < SHORTEST_REST ||
  PREFIXES.includes(half) ||
  /\d/.test(half) ||
  isEnglish(half, english) ||
  isMade(half, english)

/** Whether a word is made of a listed one by a rule that makes new words every day. */
export function isMade(word: string, english: EnglishLexicon): boolean {
  const isRest = (rest: string) => rest.length >= SHORTEST_REST && english.isListed(rest)
  return (
    PREFIXES.some((prefix) => word.startsWith(prefix) && isRest(word.slice(prefix.length))) ||
    SUFFIXES.some((suffix) => word.endsWith(suffix) && isRest(word.slice(0, -suffix.length)))
  )
}
