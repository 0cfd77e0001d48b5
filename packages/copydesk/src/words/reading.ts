import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { touches } from '../text/walk.ts'
import { startsOf } from './openings.ts'
import { standingOdds } from './pair-faults.ts'

/** A text with what the finders of its words' faults look at, read once. */
export type Reading = {
  document: TextDocument
  lexicon: Lexicon
  /** What another rule takes. */
  accepts: (token: Token) => boolean
  /** Tokens that open a sentence. */
  starts: ReadonlySet<number>
  /** For each token the word as it is judged: in lower case, and accepted by nobody; null for any other. */
  words: readonly (string | null)[]
  /** How likely each of these words is where it stands; nothing for any other token. */
  odds: readonly number[]
}

export function readWords(
  document: TextDocument,
  lexicon: Lexicon,
  accepts: (token: Token) => boolean,
): Reading {
  const words = document.tokens.map((token, at) =>
    isJudged(document, at) && !accepts(token) ? token.lower : null,
  )
  const odds = words.map((word) => (word === null ? Number.NaN : standingOdds(word, lexicon)))
  return { document, lexicon, accepts, starts: startsOf(document), words, odds }
}

function isJudged({ tokens }: TextDocument, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token?.kind !== 'word' || token.text !== token.lower || /\d/.test(token.lower)) return false
  // A suffix behind a figure or a capital, and pieces of a transcription: 2010-an, bil-‘adl.
  const opener = before?.text === '‘' && before.end === token.start ? at - 1 : at
  return !joins(tokens, opener - 1) && !joins(tokens, at + 1)
}

/** Whether a hyphen stands here that touches both its neighbours. */
const joins = (tokens: TextDocument['tokens'], at: number): boolean =>
  tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])
