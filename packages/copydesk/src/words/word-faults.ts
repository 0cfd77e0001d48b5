import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { withCapitalOf } from '../text/walk.ts'
import type { Severity } from '../types.ts'
import { capitalJoin } from './capital-joins.ts'
import { meantInstead } from './confused-words.ts'
import { surroundingsOf } from './foreign-context.ts'
import { namesIn, startsOf } from './openings.ts'
import {
  NEVER_ALONE,
  type PairFault,
  pairFaultOf,
  rightOdds,
  SPOKEN_CLITICS,
  standingOdds,
} from './pair-faults.ts'
import { SHORTEST, severityOf } from './severity.ts'
import { verdictOf, type WordVerdict } from './single-faults.ts'

/**
 * What is wrong with the words of a text, found once for the rules that report it. `first` and `last` are indexes
 * of tokens; `suggestions` stand for the whole of them.
 */
export type WordFault = {
  kind: 'spelling' | 'rare' | 'confused' | 'run-on' | 'shifted-break' | 'split-word' | 'foreign'
  first: number
  last: number
  suggestions: readonly string[]
  severity: Severity
}

/** A capital opens names too: the first word of a sentence is judged only where its repair is as common as this. */
const SURE_OPENING = 8.5
const SURE_OPENING_PAIR = 4

type Reading = {
  document: TextDocument
  lexicon: Lexicon
  accepts: (token: Token) => boolean
  /** Tokens that open a sentence. */
  starts: ReadonlySet<number>
}

/** Finds the faults of a text's words. `accepts` says what the house, or another rule, takes for right. */
export function wordFaults(
  document: TextDocument,
  lexicon: Lexicon,
  accepts: (token: Token) => boolean,
): WordFault[] {
  const reading: Reading = { document, lexicon, accepts, starts: startsOf(document) }
  const faults: WordFault[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const fault =
      capitalJoin(document, at, lexicon) ??
      confusedFault(reading, at) ??
      pairFault(reading, at) ??
      singleFault(reading, at)
    if (fault === null) continue
    faults.push(fault)
    at = fault.last
  }
  return faults
}

/** A word in lower case that nobody has accepted, as it is judged; null for any other token. */
function lowerWord({ document, accepts }: Reading, at: number): string | null {
  const token = document.tokens[at]
  if (token?.kind !== 'word' || token.text !== token.lower || /\d/.test(token.lower)) return null
  // A suffix behind a figure or a capital: 2010-an.
  if (document.tokens[at - 1]?.text === '-' && document.tokens[at - 1]?.end === token.start) return null
  return accepts(token) ? null : token.lower
}

/** In "per o rang" the second pair is the broken one. */
function nextIsLikelier(reading: Reading, at: number, fault: PairFault): boolean {
  const [right, next] = [lowerWord(reading, at + 1), lowerWord(reading, at + 2)]
  if (right === null || next === null) return false
  return (pairFaultOf(right, next, reading.lexicon)?.gain ?? 0) > fault.gain
}

/** A sound word that its neighbours leave no place to. */
function confusedFault(reading: Reading, at: number): WordFault | null {
  const right = lowerWord(reading, at) === null ? null : meantInstead(reading.document, at)
  return right === null
    ? null
    : { kind: 'confused', first: at, last: at, suggestions: [right], severity: 'warning' }
}

function pairFault(reading: Reading, at: number): WordFault | null {
  const { document, lexicon } = reading
  const [left, right] = [document.tokens[at], document.tokens[at + 1]]
  if (left === undefined || right === undefined || right.start - left.end !== 1) return null
  if (document.text.charAt(left.end) === '\n') return null
  const [a, b] = [lowerWord(reading, at) ?? openingHalf(reading, at), lowerWord(reading, at + 1)]
  if (a === null || b === null || (SPOKEN_CLITICS.has(b) && document.isQuoted(at))) return null
  const fault = pairFaultOf(a, b, lexicon)
  if (
    fault === null ||
    nextIsLikelier(reading, at, fault) ||
    mendedApart(a, b, lexicon) > fault.odds + MENDS_BOTH[fault.kind]
  )
    return null
  const text = withCapitalOf(left.text, fault.text)
  return { kind: fault.kind, suggestions: [text], severity: 'error', first: at, last: at + 1 }
}

/** The first half of a broken word with its capital: "Ke mudian" where a sentence opens, "Ber operasi" anywhere. */
function openingHalf({ document, lexicon, accepts, starts }: Reading, at: number): string | null {
  const token = document.tokens[at]
  if (token?.kind !== 'word' || accepts(token) || !/^\p{Lu}[a-z]*$/u.test(token.text)) return null
  const isHalf = starts.has(at) && (!lexicon.isKnown(token.lower) || token.lower === 'ke')
  return (isHalf && !namesIn(document).has(token.lower)) || NEVER_ALONE.has(token.lower) ? token.lower : null
}

/** Two words that a moved blank mends both are a stronger sign than a letter too many beside a sound word. */
const MENDS_BOTH = { 'shifted-break': 8, 'split-word': 12 }

/** How likely the two words are with each mended on its own: "pokisi mengatakan" is "polisi", not a slipped blank. */
function mendedApart(a: string, b: string, lexicon: Lexicon): number {
  const mended = (word: string, standing: number) => {
    const { kind, score } = word.length < SHORTEST ? SHORT : verdictOf(word, lexicon)
    return kind === 'spelling' || kind === 'rare' || kind === 'unusual' ? score : standing
  }
  return mended(a, standingOdds(a, lexicon)) + mended(b, rightOdds(b, lexicon))
}

const SHORT: Pick<WordVerdict, 'kind' | 'score'> = { kind: 'sound', score: 0 }

function singleFault(reading: Reading, at: number): WordFault | null {
  const word = lowerWord(reading, at)
  if (word === null) return openingFault(reading, at)
  if (word.length < SHORTEST) return null
  const verdict = verdictOf(word, reading.lexicon)
  const severity = severityOf(verdict, word)
  if (severity === null) return null
  const kind = verdict.kind === 'unusual' ? 'rare' : verdict.kind
  if (kind === 'sound') return null
  const isPlain = kind === 'foreign' || (kind === 'spelling' && verdict.score >= UNMISTAKABLE)
  const standing = isPlain ? severity : severityAt(reading, at, severity)
  return standing && { kind, first: at, last: at, suggestions: verdict.suggestions, severity: standing }
}

/** So common a word was meant that no foreign phrase beside it can be the reason: "ajan" for "akan". */
const UNMISTAKABLE = 10

/** What people say is not always in the dictionary, and nothing is wrong with a word of a foreign phrase. */
function severityAt({ document, lexicon }: Reading, at: number, severity: Severity): Severity | null {
  const surroundings = surroundingsOf(document, at, lexicon)
  if (surroundings === 'foreign') return null
  if (severity === 'error') return severity
  if (surroundings === 'mixed') return null
  if (!document.isQuoted(at)) return severity
  return severity === 'warning' ? 'style' : null
}

/** The first word of a sentence, with its capital: "Pemerintha". */
function openingFault({ document, lexicon, accepts, starts }: Reading, at: number): WordFault | null {
  const [token, next] = [document.tokens[at], document.tokens[at + 1]]
  if (token?.kind !== 'word' || !starts.has(at) || accepts(token) || !/^\p{Lu}[a-z]{3,}$/u.test(token.text))
    return null
  if (next?.kind !== 'word' || next.text !== next.lower || namesIn(document).has(token.lower)) return null
  const { kind, score, suggestions } = verdictOf(token.lower, lexicon)
  const isSure =
    (kind === 'spelling' && score >= SURE_OPENING) ||
    (kind === 'run-on' && score >= SURE_OPENING_PAIR && !/ (?:di|ke|ia)$/.test(suggestions[0] ?? ''))
  if (!isSure) return null
  return {
    kind: kind === 'run-on' ? 'run-on' : 'spelling',
    first: at,
    last: at,
    suggestions: suggestions.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    severity: 'warning',
  }
}
