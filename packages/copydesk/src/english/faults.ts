import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { isApart } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { Severity } from '../types.ts'
import { startsOf } from '../words/openings.ts'
import { pairFault } from './pairs.ts'
import { SOUND, verdictOf, type Words, type WordVerdict } from './verdict.ts'

/** What is wrong with the words of an English text; `first` and `last` are indexes of tokens. */
export type EnglishFault = {
  kind: 'spelling' | 'run-on' | 'shifted-break' | 'split-word'
  first: number
  last: number
  suggestions: readonly string[]
  severity: Severity
}

type Reading = {
  document: TextDocument
  words: Words
  accepts: (token: Token) => boolean
  starts: ReadonlySet<number>
}

/** Score of a repair, in doublings, from which an unknown word is an error, and from which it is a doubt. */
const SURE = { spelling: 7, 'run-on': 4, compound: Number.POSITIVE_INFINITY }
const LIKELY = { spelling: 3, 'run-on': -3, compound: -3 }
/** Words of so few letters are one slip from many others, and never more than a doubt. */
const SHORT = 4
const LIKELY_SHORT = { 3: 11, 4: 8 }
/** A capital opens names too. */
const SURE_OPENING = 9
const SHORTEST = 3
/** Two short words of content are as often written in one: goalscoring, bedframe. */
const LONG_COMPOUND = 12
/** Before these a word with a capital is somebody's name. */
const SAYING = wordSet(
  'said says told tells added adds asked argued denied insisted explained admitted claimed noted warned urged hopes hoped',
)

/** Finds the faults of an English text's words. `accepts` says what the house, or the story itself, takes for right. */
export function englishFaults(
  document: TextDocument,
  words: Words,
  accepts: Reading['accepts'],
): EnglishFault[] {
  const reading: Reading = { document, words, accepts, starts: startsOf(document) }
  const faults: EnglishFault[] = []
  const told = new Set<string>()
  for (let at = 0; at < document.tokens.length; at++) {
    const fault = pairAt(reading, at) ?? wordAt(reading, at)
    if (fault === null) continue
    if (fault.severity !== 'style' || isNew(document, fault, told)) faults.push(fault)
    at = fault.last
  }
  return faults
}

/** A matter of style is told once: a word that comes again and again is the story's own. */
function isNew({ tokens }: TextDocument, { first }: EnglishFault, told: Set<string>): boolean {
  const word = tokens[first]?.lower ?? ''
  const isFirst = !told.has(word)
  told.add(word)
  return isFirst
}

/** A word in lower case that nobody has accepted; null for any other token. */
function lowerWord({ document, accepts }: Reading, at: number): string | null {
  const token = document.tokens[at]
  return token?.kind === 'word' && token.text === token.lower && !accepts(token) ? token.lower : null
}

function pairAt(reading: Reading, at: number): EnglishFault | null {
  const { document, words } = reading
  if (!isApart(document, document.tokens[at], document.tokens[at + 1])) return null
  const [left, right, next] = [0, 1, 2].map((step) => lowerWord(reading, at + step))
  if (left == null || right == null) return null
  const fault = pairFault(left, right, words)
  if (fault === null) return null
  // In "the gov ernment" the second pair is the broken one.
  if (next != null && (pairFault(right, next, words)?.gain ?? 0) > fault.gain) return null
  return { kind: fault.kind, first: at, last: at + 1, suggestions: [fault.text], severity: 'error' }
}

function wordAt(reading: Reading, at: number): EnglishFault | null {
  const word = lowerWord(reading, at)
  if (word === null) return openingAt(reading, at)
  const verdict = word.length < SHORTEST ? SOUND : verdictOf(word, reading.words)
  const severity = severityOf(verdict, word)
  if (verdict.kind === 'sound' || severity === null) return null
  // What people say is not always in the dictionary.
  const isMild = severity === 'warning' && reading.document.isQuoted(at)
  return {
    kind: verdict.kind === 'compound' ? 'run-on' : verdict.kind,
    first: at,
    last: at,
    suggestions: verdict.suggestions,
    severity: isMild ? 'style' : severity,
  }
}

function severityOf({ kind, score }: WordVerdict, word: string): Severity | null {
  if (kind === 'sound') return null
  if (word.length <= SHORT) return score >= LIKELY_SHORT[word.length === SHORT ? 4 : 3] ? 'warning' : null
  if (score >= SURE[kind]) return 'error'
  if (score >= LIKELY[kind]) return kind === 'compound' && word.length < LONG_COMPOUND ? 'style' : 'warning'
  return kind === 'spelling' ? 'style' : null
}

/** The first word of a sentence, with its capital: "Goverment". A name that opens one is followed by a verb as well. */
function openingAt({ document, words, accepts, starts }: Reading, at: number): EnglishFault | null {
  const [token, next] = [document.tokens[at], document.tokens[at + 1]]
  if (token?.kind !== 'word' || !starts.has(at) || accepts(token) || !/^\p{Lu}[a-z]{4,}$/u.test(token.text))
    return null
  if (next?.kind !== 'word' || next.text !== next.lower || SAYING.has(next.lower)) return null
  const { kind, score, suggestions } = verdictOf(token.lower, words)
  if (kind !== 'spelling' || score < SURE_OPENING) return null
  const capital = suggestions.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return { kind, first: at, last: at, suggestions: capital, severity: 'warning' }
}
