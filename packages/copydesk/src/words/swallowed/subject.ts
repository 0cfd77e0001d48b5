import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { TextDocument } from '../../text/document.ts'
import { lowerAt } from '../../text/walk.ts'
import { afterCause, afterDeterminer, afterResult, asSign, inTheNameOf } from './after-phrase.ts'
import { PLACES } from './opening-words.ts'
import type { VerbFinder } from './phrase.ts'
import { afterReason, afterSource, forWhom } from './through-clause.ts'

/** A sentence whose subject stands behind a preposition: from the preposition to the verb, tokens inclusive. */
export type Swallowed = { first: number; last: number }

/** What each preposition can do to a subject besides standing before "rapat itu membahas". */
const FINDERS: ReadonlyMap<string, VerbFinder> = new Map([
  ['dengan', afterCause],
  ['dari', afterResult],
  ['berdasarkan', afterResult],
  ['menurut', afterSource],
  ['atas', inTheNameOf],
  ['kepada', forWhom],
  ['bagi', forWhom],
  ['untuk', forWhom],
  ['sebagai', asSign],
  ['karena', afterReason],
  ['oleh', afterReason],
])

/** The swallowed subject of the sentence that opens at a token, if its subject is. */
export function swallowedSubject(document: TextDocument, at: number, lexicon: Lexicon): Swallowed | null {
  const preposition = lowerAt(document, at)
  const plain = PLACES.has(preposition) ? afterDeterminer(document, at, lexicon) : null
  const last = plain ?? FINDERS.get(preposition)?.(document, at, lexicon) ?? null
  return last === null ? null : { first: at, last }
}
