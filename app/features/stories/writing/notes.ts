import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'

/** Who is in a story now. `writes`: may change its text. */
export type Person = { id: string; name: string; writes: boolean }

/** What the server tells an editor beside the text, as JSON in a stateless message. */
export type Note =
  /**
   * Everything up to this state vector (base 64) is committed, and everything is deleted that `deletions` names
   * (a Yjs snapshot of deletions alone, base 64): a state vector does not move where text is only taken away.
   * `at` is the commit's moment, ISO 8601.
   */
  | { type: 'saved'; stateVector: string; deletions: string; at: string }
  /** What this connection sent was not taken; `code` names its sentence among the problems. */
  | { type: 'refused'; code: RefusalCode }
  /** Something beside the text changed: fields, steps, orders, what is live. */
  | { type: 'story_changed' }
  | { type: 'people'; people: Person[] }

export type RefusalCode = 'not_allowed' | 'story_retracted' | 'draft_malformed' | 'draft_too_large'

export const noteText = (note: Note): string => JSON.stringify(note)

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/**
 * The truth behind "saved". Whatever is in a loaded document came out of the journal or went into it first,
 * so its state vector and its deletions are durable; clients get the text before the note that speaks of it.
 */
export function savedNote(document: Document, at: Date): string {
  document.flush()
  const stateVector = base64(Y.encodeStateVector(document))
  const deletions = base64(Y.encodeSnapshot(Y.createSnapshot(Y.snapshot(document).ds, new Map())))
  return noteText({ type: 'saved', stateVector, deletions, at: at.toISOString() })
}
