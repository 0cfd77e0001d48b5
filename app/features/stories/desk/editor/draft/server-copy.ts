import * as Y from 'yjs'
import { fromBase64 } from './bytes.ts'

/** Ranges of deleted text by the client that once wrote it; sorted and merged. */
export type Deletions = ReadonlyMap<number, readonly { clock: number; len: number }[]>

/** What the server has committed: how far each client's text, and what of it is deleted. */
export type ServerCopy = { vector: ReadonlyMap<number, number>; deletions: Deletions }

/** Reads a note's two parts, in base 64. */
export const readServerCopy = (note: { stateVector: string; deletions: string }): ServerCopy => ({
  vector: Y.decodeStateVector(fromBase64(note.stateVector)),
  deletions: Y.decodeSnapshot(fromBase64(note.deletions)).ds.clients,
})

/** Whether one of the merged ranges holds each of these. */
export const hasDeleted = (all: Deletions, some: Deletions): boolean =>
  [...some].every(([client, ranges]) =>
    ranges.every(({ clock, len }) =>
      (all.get(client) ?? []).some((known) => known.clock <= clock && known.clock + known.len >= clock + len),
    ),
  )

/** Whether the server has everything of a document, its deletions too. */
export function holdsAllOf(copy: ServerCopy, doc: Y.Doc): boolean {
  const { ds, sv } = Y.snapshot(doc)
  const hasText = [...sv].every(([client, clock]) => (copy.vector.get(client) ?? 0) >= clock)
  return hasText && hasDeleted(copy.deletions, ds.clients)
}
