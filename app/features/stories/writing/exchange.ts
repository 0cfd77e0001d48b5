import type { Document, LocalTransactionOrigin } from '@hocuspocus/server'
import type { Logger } from 'pino'
import * as Y from 'yjs'
import type { Database } from '../../../platform/database/database.ts'
import { marksOf, rowsBeside } from './journal-queries.ts'
import { savedNote } from './notes.ts'
import type { OpenDraft, OpenDrafts } from './open-draft.ts'

type Deps = { db: Database; drafts: OpenDrafts; log: Logger }

/** The text came out of the journal: nothing is to be stored. */
const FROM_JOURNAL: LocalTransactionOrigin = { source: 'local', skipStoreHooks: true }

/**
 * Brings what other nodes, imports and folds wrote into the documents of this one. Compares all ids instead
 * of reading on from the newest: rows may commit out of the order of their ids.
 */
export async function takeFromJournal(
  { db, drafts, log }: Deps,
  documents: Iterable<Document>,
): Promise<void> {
  const open = new Map<number, { document: Document; draft: OpenDraft }>()
  for (const document of documents) {
    const draft = drafts.of(document)
    if (draft !== undefined) open.set(draft.storyId, { document, draft })
  }
  if (open.size === 0) return
  for (const { storyId, mark } of await marksOf(db, [...open.keys()])) {
    const found = open.get(storyId)
    if (found === undefined || mark === markOf(found.draft.rows)) continue
    await takeRows({ db, drafts, log }, found)
  }
}

/** As `marksOf` has it. */
function markOf(rows: ReadonlySet<string>): string {
  let sum = 0n
  for (const id of rows) sum += BigInt(id)
  return `${rows.size}:${sum}`
}

async function takeRows(
  { db, log }: Deps,
  { document, draft }: { document: Document; draft: OpenDraft },
): Promise<void> {
  const journal = await rowsBeside(db, draft.storyId, [...draft.rows])
  const news = journal.filter((row) => row.update !== null)
  draft.rows = new Set(journal.map(({ id }) => id))
  if (news.length === 0) return
  document.transact(() => {
    for (const { id, update } of news) {
      try {
        if (update !== null) Y.applyUpdate(document, update)
      } catch (error) {
        log.error({ err: error, story: draft.shortId, row: id }, 'a row of the journal cannot be applied')
      }
    }
  }, FROM_JOURNAL)
  for (const { at } of news) if (at > draft.savedAt) draft.savedAt = at
  document.broadcastStateless(savedNote(document, draft.savedAt))
}
