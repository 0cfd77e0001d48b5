import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import type { Severity } from '../types.ts'
import { brokenWord } from './broken-words.ts'
import { capitalJoin } from './capital-joins.ts'
import { meantInstead } from './confused-words.ts'
import { surroundingsOf } from './foreign-context.ts'
import { namesIn } from './openings.ts'
import { meantForRare } from './rare-beside.ts'
import { type Reading, readWords } from './reading.ts'
import { SHORTEST, severityOf } from './severity.ts'
import { verdictOf } from './single-faults.ts'

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

/** Finds the faults of a line's words. `accepts` says what another rule takes. */
export function wordFaults(
  document: TextDocument,
  lexicon: Lexicon,
  accepts: (token: Token) => boolean,
): WordFault[] {
  const reading = readWords(document, lexicon, accepts)
  const faults: WordFault[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const fault =
      capitalJoin(document, at, lexicon) ??
      confusedFault(reading, at) ??
      brokenWord(reading, at) ??
      rareFault(reading, at) ??
      singleFault(reading, at)
    if (fault === null) continue
    faults.push(fault)
    at = fault.last
  }
  return faults
}

/** A sound word that its neighbours leave no place to. */
function confusedFault(reading: Reading, at: number): WordFault | null {
  const right = reading.words[at] === null ? null : meantInstead(reading.document, at)
  return right === null
    ? null
    : { kind: 'confused', first: at, last: at, suggestions: [right], severity: 'warning' }
}

/** A rare word that stands beside nothing that print has it with. */
function rareFault(reading: Reading, at: number): WordFault | null {
  const meant = reading.words[at] === null ? null : meantForRare(reading.document, at)
  const severity = meant === null ? null : severityAt(reading, at, 'style')
  return meant === null || severity === null
    ? null
    : { kind: 'rare', first: at, last: at, suggestions: [meant], severity }
}

function singleFault(reading: Reading, at: number): WordFault | null {
  const word = reading.words[at] ?? null
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
  if (lexicon.isKnown(token.lower)) return null
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
