import type { Connection, Document } from '@hocuspocus/server'
import type { Written } from './journal-queries.ts'
import type { Seat } from './seat.ts'
import { updateGuard } from './update-guard.ts'

/** What one connection may do with one story. Changed in place when rights change. */
export type Grant = {
  readonly storyId: number
  readonly shortId: string
  writes: boolean
  isRetracted: boolean
  /** The row of a batch, between its commit and its application to the document. */
  committed: Written | null
}

/** What the library carries along with each connection; the grant comes with the right to the story. */
export type Carried = { seat: Seat; grant?: Grant }

/** What we know of a document while it is in memory. */
export type OpenDraft = {
  readonly storyId: number
  readonly shortId: string
  /** Ids of the journal's rows that are in the document. */
  rows: Set<string>
  /** When the newest of them was written. */
  savedAt: Date
  readonly guard: ReturnType<typeof updateGuard>
  /** Whose presence each Yjs client id stands for. */
  readonly presences: Map<number, Connection>
}

const DOCUMENT_NAME = /^story:([0-9a-hjkmnp-tv-z]{6})$/

export const documentName = (shortId: string): string => `story:${shortId}`

/** The short id of the story that a document is named after; null for any other name. */
export const storyOfDocument = (name: string): string | null => DOCUMENT_NAME.exec(name)?.[1] ?? null

/** The drafts in this node's memory. Weak: what the library unloads is forgotten with it. */
export function openDrafts() {
  const drafts = new WeakMap<Document, OpenDraft>()
  return {
    of: (document: Document): OpenDraft | undefined => drafts.get(document),
    remember(document: Document, draft: { storyId: number; shortId: string; rows: string[]; savedAt: Date }) {
      drafts.set(document, {
        ...draft,
        rows: new Set(draft.rows),
        guard: updateGuard(document),
        presences: new Map(),
      })
    },
  }
}
export type OpenDrafts = ReturnType<typeof openDrafts>
