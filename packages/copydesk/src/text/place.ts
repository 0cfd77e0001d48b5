import type { TextDocument } from './document.ts'

/** The offsets of a run of tokens, `last` inclusive. */
export function spanOf({ tokens }: TextDocument, first: number, last: number): [start: number, end: number] {
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
}

/** For each token the index of its sentence, so that a rule finds it without a search. */
const sentenceIndexes = new WeakMap<TextDocument, Int32Array>()

/** A sentence of more tokens on either side is a list or no sentence; looking at it whole for each word is not linear. */
const MOST_TOKENS = 150

/** The sentence that a token stands in, as a run of tokens, cut to what is near. */
export function sentenceAt(document: TextDocument, at: number): { from: number; to: number } {
  let indexes = sentenceIndexes.get(document)
  if (indexes === undefined) {
    indexes = new Int32Array(document.tokens.length)
    for (const [index, { from, to }] of document.sentences.entries()) indexes.fill(index, from, to)
    sentenceIndexes.set(document, indexes)
  }
  const { from, to } = document.sentences[indexes[at] ?? 0] ?? { from: 0, to: document.tokens.length }
  return { from: Math.max(from, at - MOST_TOKENS), to: Math.min(to, at + MOST_TOKENS) }
}
