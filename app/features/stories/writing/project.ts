import type { Database, Tx } from '../../../platform/database/database.ts'
import { plainText } from '../body.ts'
import { draftHash, readDraft } from '../draft-document.ts'
import { countWords } from '../word-count.ts'
import { readJournal } from './journal.ts'
import { lockForProjection, storiesLeftBehind, writeProjection } from './journal-queries.ts'

/** More than a newsroom writes in one story; PostgreSQL's text search takes no more than a mebibyte of words. */
const MAX_TEXT = 200_000
const MAX_HEADLINE = 1_000

/**
 * Brings what lists and searches show of a draft in step with its journal: headline, kicker, dek and body as
 * text, hash and moment. It reads the journal and no node's memory, and waits for others that do the same.
 */
export async function projectDraft(tx: Tx, storyId: number): Promise<void> {
  if (!(await lockForProjection(tx, storyId))) return
  const { doc, newestAt } = await readJournal(tx, storyId)
  if (newestAt === null) return
  const text = readDraft(doc)
  const body = plainText(text.body)
  await writeProjection(tx, storyId, {
    headline: text.headline.slice(0, MAX_HEADLINE).toWellFormed(),
    draftText: [text.kicker, text.dek, body].join('\n').trim().slice(0, MAX_TEXT).toWellFormed(),
    draftWords: countWords(body),
    draftHash: draftHash(text),
    draftAt: newestAt,
  })
}

/** How many stories one round of repair takes on, so that it never holds the pool for long. */
const REPAIRS_A_ROUND = 100

/**
 * Projects what a node wrote and did not live to project, among the rows written since a moment. One draft
 * that cannot be projected is told and keeps none of the others back. Gives whether that was all.
 */
export async function repairProjections(
  db: Database,
  since: Date,
  onFault: (error: unknown, storyId: number) => void,
): Promise<boolean> {
  const behind = await storiesLeftBehind(db, since, REPAIRS_A_ROUND)
  for (const storyId of behind) {
    try {
      await db.transaction().execute((tx) => projectDraft(tx, storyId))
    } catch (error) {
      onFault(error, storyId)
    }
  }
  return behind.length < REPAIRS_A_ROUND
}
