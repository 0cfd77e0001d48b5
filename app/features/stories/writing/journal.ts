import * as Y from 'yjs'
import type { Database, Tx } from '../../../platform/database/database.ts'
import { Problem } from '../../../platform/problem.ts'
import {
  type FoldedRows,
  insertUpdate,
  type JournalRow,
  type NewUpdate,
  replaceRows,
  rowsOf,
  rowsToFold,
  setRowsAside,
  type Written,
} from './journal-queries.ts'

/** A journal as it was read: the document, the ids of the rows in it, those that could not be applied. */
export type JournalReading = {
  doc: Y.Doc
  ids: string[]
  /** When the newest row was written; null for a journal without rows. */
  newestAt: Date | null
  unreadable: string[]
}

/**
 * Writes one batch of a draft's text; it is durable when this returns. Throws `story_retracted` where the
 * story takes no text any more.
 */
export async function appendUpdate(db: Database, update: NewUpdate): Promise<Written> {
  const written = await insertUpdate(db, update)
  if (written === null) throw new Problem('story_retracted', 409)
  return written
}

/**
 * Reads a draft from its journal, also inside a transaction that publishes it. A row that cannot be applied
 * is passed over and named, so that one bad row locks nobody out.
 */
export async function readJournal(db: Database, storyId: number): Promise<JournalReading> {
  return merge(await rowsOf(db, storyId))
}

function merge(rows: readonly JournalRow[]): JournalReading {
  const unreadable: string[] = []
  let good: JournalRow[] = []
  let doc = new Y.Doc()
  for (const row of rows) {
    if (applies(doc, row.update)) {
      good.push(row)
      continue
    }
    unreadable.push(row.id)
    // What failed half-way may have left its half in the document.
    const kept = good
    doc = new Y.Doc()
    good = kept.filter((before) => applies(doc, before.update))
  }
  const newestAt = rows.reduce<Date | null>((newest, { at }) => (newest && newest > at ? newest : at), null)
  return { doc, ids: good.map(({ id }) => id), newestAt, unreadable }
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update)
    return true
  } catch {
    return false
  }
}

/** Opens a draft for writing: rows that cannot be applied are moved aside and kept. */
export async function openJournal(db: Database, storyId: number): Promise<JournalReading> {
  const reading = await readJournal(db, storyId)
  if (reading.unreadable.length > 0) await setRowsAside(db, reading.unreadable, 'cannot be applied')
  return reading
}

/** From this many rows on a fold is worth its transaction. */
const ROWS_WORTH_FOLDING = 10

/**
 * Merges exactly the rows that were read into one, which keeps who wrote them. What others write meanwhile
 * keeps its own row. Does nothing for a short journal or one with rows that cannot be applied.
 */
export function foldJournal(db: Database, storyId: number): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const rows = await rowsToFold(tx, storyId)
    if (rows.length < ROWS_WORTH_FOLDING) return
    const { doc, ids, newestAt, unreadable } = merge(rows)
    if (unreadable.length > 0 || newestAt === null) return
    const folded = authorship(rows)
    const author = folded.length === 1 ? (folded[0]?.author ?? null) : null
    await replaceRows(tx, ids, { storyId, author, at: newestAt, update: Y.encodeStateAsUpdate(doc), folded })
  })
}

function authorship(rows: readonly JournalRow[]): FoldedRows[] {
  const notes = new Map<string | null, FoldedRows>()
  const single = (row: JournalRow): FoldedRows[] => {
    const at = row.at.toISOString()
    return [{ author: row.author, rows: 1, from: at, to: at }]
  }
  for (const note of rows.flatMap((row) => row.folded ?? single(row))) {
    const known = notes.get(note.author)
    notes.set(note.author, known === undefined ? note : joined(known, note))
  }
  return [...notes.values()]
}

function joined(a: FoldedRows, b: FoldedRows): FoldedRows {
  const moments = [a.from, b.from, a.to, b.to].toSorted()
  return { author: a.author, rows: a.rows + b.rows, from: moments[0] ?? a.from, to: moments.at(-1) ?? b.to }
}

/**
 * Edits a draft on the server (an import, a revision brought back): the change goes through the journal like
 * anybody's typing, and open editors receive it from there. Throws `story_retracted`.
 */
export async function editOnServer(
  tx: Tx,
  story: { storyId: number; author: string | null },
  edit: (doc: Y.Doc) => void,
): Promise<void> {
  const { doc } = await readJournal(tx, story.storyId)
  const changes: Uint8Array[] = []
  doc.on('update', (change: Uint8Array) => changes.push(change))
  doc.transact(() => edit(doc))
  if (changes.length > 0) await appendUpdate(tx, { ...story, update: Y.mergeUpdates(changes) })
}
