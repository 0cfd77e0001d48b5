import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { TextDocument } from '../../text/document.ts'
import { lowerAt } from '../../text/walk.ts'
import {
  afterCause,
  afterDeterminer,
  afterMatter,
  afterResult,
  afterStudy,
  asSign,
  asWhom,
  inTheNameOf,
} from './after-phrase.ts'
import { afterDeed, afterEvent, afterPlace, afterStatute } from './of-place.ts'
import { PLACES } from './opening-words.ts'
import type { VerbFinder } from './phrase.ts'
import { afterOrigin, afterReason, afterSource, forWhom } from './through-clause.ts'

/** A sentence whose subject stands behind a preposition: from the preposition to the verb, tokens inclusive. */
export type Swallowed = { first: number; last: number }

/** What each preposition can do to a subject besides standing before "rapat itu membahas". */
const FINDERS: ReadonlyMap<string, readonly VerbFinder[]> = new Map([
  ['dengan', [afterCause]],
  ['dari', [afterResult, afterOrigin]],
  ['akibat', [afterOrigin]],
  ['berdasarkan', [afterResult, afterStatute]],
  ['sesuai', [afterStatute]],
  ['menurut', [afterSource, afterStudy, afterStatute]],
  ['atas', [inTheNameOf, afterDeed]],
  ['kepada', [forWhom]],
  ['terhadap', [forWhom]],
  ['bagi', [forWhom]],
  ['untuk', [forWhom]],
  ['sebagai', [asSign, asWhom]],
  ['karena', [afterReason]],
  ['oleh', [afterReason]],
  ['di', [afterPlace]],
  ['mengenai', [afterMatter]],
  ['tentang', [afterMatter]],
  ['usai', [afterEvent]],
  ['seusai', [afterEvent]],
])

/** The swallowed subject of the sentence that opens at a token, if its subject is. */
export function swallowedSubject(document: TextDocument, at: number, lexicon: Lexicon): Swallowed | null {
  const preposition = lowerAt(document, at)
  const plain = PLACES.has(preposition) ? afterDeterminer(document, at, lexicon) : null
  const last = plain ?? firstFound(document, at, lexicon)
  return last === null ? null : { first: at, last }
}

function firstFound(document: TextDocument, at: number, lexicon: Lexicon): number | null {
  for (const find of FINDERS.get(lowerAt(document, at)) ?? []) {
    const verb = find(document, at, lexicon)
    if (verb !== null) return verb
  }
  return null
}
