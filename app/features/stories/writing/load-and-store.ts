import type { Document, onLoadDocumentPayload } from '@hocuspocus/server'
import type { Logger } from 'pino'
import * as Y from 'yjs'
import type { Database } from '../../../platform/database/database.ts'
import { Denied } from './entrance.ts'
import { foldJournal, openJournal } from './journal.ts'
import type { Carried, OpenDrafts } from './open-draft.ts'
import { projectDraft } from './project.ts'
import { CLOSINGS } from './seat.ts'

type Deps = { db: Database; drafts: OpenDrafts; log: Logger }

/** While a story is open its journal is folded from this many rows on. */
const ROWS_IN_USE = 100

/**
 * Fills a document from the journal. Where the journal cannot be read nothing opens: the document is in no
 * list yet, so that no blank takes the draft's place.
 */
export async function loadDraft(
  { db, drafts, log }: Deps,
  { document, context }: onLoadDocumentPayload<Carried>,
): Promise<void> {
  const { seat, grant } = context
  if (grant === undefined) throw new Error('a document is loaded for a story')
  const { storyId, shortId } = grant
  try {
    const { doc, ids, newestAt, unreadable } = await openJournal(db, storyId)
    if (unreadable.length > 0)
      log.error({ story: shortId, rows: unreadable }, 'rows of the journal cannot be applied; set aside')
    Y.applyUpdate(document, Y.encodeStateAsUpdate(doc))
    drafts.remember(document, { storyId, shortId, rows: ids, savedAt: newestAt ?? new Date(0) })
  } catch (error) {
    log.warn({ err: error, story: shortId }, 'a draft could not be read')
    seat.close(CLOSINGS.databaseAway)
    throw new Denied('database_away')
  }
}

/**
 * After typing has paused, at most once a second: what lists and searches show, and a shorter journal. The
 * text itself is long durable; where this fails the repair of projections makes up for it.
 */
export async function storeDraft({ db, drafts, log }: Deps, document: Document): Promise<void> {
  const draft = drafts.of(document)
  if (draft === undefined) return
  try {
    await db.transaction().execute((tx) => projectDraft(tx, draft.storyId))
    if (draft.rows.size >= ROWS_IN_USE || document.getConnectionsCount() === 0)
      await foldJournal(db, draft.storyId)
  } catch (error) {
    log.warn({ err: error, story: draft.shortId }, 'a draft could not be projected')
  }
}
