import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'

/** Who is in a story now. `writes`: may change its text. */
export type Person = { id: string; name: string; writes: boolean }

/** What the server tells an editor beside the text, as JSON in a stateless message. */
export type Note =
  /** Everything up to this state vector (base 64) is committed; `at` is the commit's moment, ISO 8601. */
  | { type: 'saved'; stateVector: string; at: string }
  /** What this connection sent was not taken; `code` names its sentence among the problems. */
  | { type: 'refused'; code: RefusalCode }
  /** Something beside the text changed: fields, steps, orders, what is live. */
  | { type: 'story_changed' }
  | { type: 'people'; people: Person[] }

export type RefusalCode = 'not_allowed' | 'story_retracted' | 'draft_malformed' | 'draft_too_large'

export const noteText = (note: Note): string => JSON.stringify(note)

/**
 * The truth behind "saved". Whatever is in a loaded document came out of the journal or went into it first,
 * so its state vector is durable; clients get the text before the note that speaks of it.
 */
export function savedNote(document: Document, at: Date): string {
  document.flush()
  const stateVector = Buffer.from(Y.encodeStateVector(document)).toString('base64')
  return noteText({ type: 'saved', stateVector, at: at.toISOString() })
}
