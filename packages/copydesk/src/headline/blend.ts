import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'

/** Words that neither a blend nor an acronym takes letters from. */
const SKIPPED = wordSet('dan di ke dari untuk yang dengan atas')
/** Words that a blend is made of at most. */
const MOST_WORDS = 6
const SHORTEST_PIECE = 2
/** A piece from inside a word is longer: "gri" of "negeri". */
const SHORTEST_INNER = 3

/**
 * Whether a short form is made of words that follow one another: "menkeu" of "menteri keuangan", "wabup" of "wakil
 * bupati", "KPK" of "Komisi Pemberantasan Korupsi". Words in lower case. Linear in the text for forms of bounded length.
 */
export function isMadeOf(form: string, tokens: readonly Token[]): boolean {
  const short = form.toLowerCase()
  if (short.length < 2 || short.length > 20) return false
  const isInitials = form === form.toUpperCase()
  const words = tokens
    .filter(({ kind, lower }) => kind === 'word' && !SKIPPED.has(lower))
    .map(({ lower }) => lower)
  return words.some(
    (word, at) =>
      (word.startsWith(short.charAt(0)) || word.includes(short.slice(0, SHORTEST_INNER))) &&
      (isInitials ? opens(short, words, at) : takes(short, words.slice(at, at + MOST_WORDS), true)),
  )
}

/** Initials of words that follow one another; "Sepak Bola" may give one letter. */
function opens(short: string, words: readonly string[], at: number): boolean {
  let next = at
  for (const letter of short) {
    if (words[next]?.startsWith(letter) !== true) next++
    if (words[next]?.startsWith(letter) !== true) return false
    next++
  }
  return true
}

/** Whether the letters of a form are the next pieces of these words, one piece a word; "tual" is none of "aktual". */
function takes(rest: string, words: readonly string[], isFirst: boolean): boolean {
  const [word, ...following] = words
  if (rest === '') return !isFirst
  if (word === undefined) return false
  for (let length = Math.min(rest.length, word.length); length >= SHORTEST_PIECE; length--) {
    const piece = rest.slice(0, length)
    const isWhole = isFirst && piece === rest
    if (word.startsWith(piece) || (length >= SHORTEST_INNER && !isWhole && word.includes(piece))) {
      if (takes(rest.slice(length), following, false)) return true
    }
  }
  return false
}
