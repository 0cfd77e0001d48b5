import type { TextDocument } from './document.ts'
import type { Range } from './sentences.ts'
import { lowerAt } from './walk.ts'

/** Phrases by their first word, so that a text is read once however many there are. */
export type PhraseBook<T> = ReadonlyMap<string, readonly { words: readonly string[]; meaning: T }[]>

/** Makes a book of phrases; the longest of those that begin alike is found first. */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseBook<T> {
  const book = new Map<string, { words: string[]; meaning: T }[]>()
  for (const [phrase, meaning] of entries) {
    const words = phrase.trim().toLowerCase().split(/\s+/)
    const [first = ''] = words
    book.set(first, [...(book.get(first) ?? []), { words, meaning }])
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return book
}

export type FoundPhrase<T> = { first: number; last: number; meaning: T }

/** The phrase of a book that stands at a token, if one does. */
export function phraseAt<T>(document: TextDocument, at: number, book: PhraseBook<T>): FoundPhrase<T> | null {
  const phrases = book.get(lowerAt(document, at))
  const fit = phrases?.find(({ words }) => words.every((word, i) => lowerAt(document, at + i) === word))
  return fit === undefined ? null : { first: at, last: at + fit.words.length - 1, meaning: fit.meaning }
}

/** Every phrase of a book in a run of tokens; phrases do not overlap. */
export function phrasesIn<T>(
  document: TextDocument,
  { from, to }: Range,
  book: PhraseBook<T>,
): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(document, at, book)
    if (phrase === null || phrase.last >= to) continue
    found.push(phrase)
    at = phrase.last
  }
  return found
}
