import { sql } from 'kysely'
import type { Database, Tx } from '../../../platform/database/database.ts'

/** Who wrote the rows that one row stands for: how many, from when to when (ISO 8601). */
export type FoldedRows = { author: string | null; rows: number; from: string; to: string }

/** A row of the journal. `id` is PostgreSQL's bigint in decimal. */
export type JournalRow = {
  id: string
  author: string | null
  at: Date
  update: Buffer
  folded: readonly FoldedRows[] | null
}

export type NewUpdate = { storyId: number; author: string | null; update: Uint8Array }
export type Written = { id: string; at: Date }

/** Writes one row; null where the story takes no text any more: it was retracted or is gone. */
export async function insertUpdate(
  db: Database,
  { storyId, author, update }: NewUpdate,
): Promise<Written | null> {
  const { rows } = await sql<Written>`
    insert into story_updates (story_id, author, update)
    select id, ${author}, ${Buffer.from(update)} from stories
    where id = ${storyId} and publication_state <> 'retracted'
    returning id, at`.execute(db)
  return rows[0] ?? null
}

const COLUMNS = sql<JournalRow>`select id, author, at, update, folded from story_updates`

/** The rows of a story's journal in the order of their ids. */
export async function rowsOf(db: Database, storyId: number): Promise<JournalRow[]> {
  const { rows } = await sql<JournalRow>`${COLUMNS} where story_id = ${storyId} order by id`.execute(db)
  return rows
}

/** The rows of a story's journal, held until the transaction ends: nobody else folds them meanwhile. */
export async function rowsToFold(tx: Tx, storyId: number): Promise<JournalRow[]> {
  const { rows } = await sql<JournalRow>`
    ${COLUMNS} where story_id = ${storyId} order by id for update`.execute(tx)
  return rows
}

/** All rows of a journal by id; `update` only of those that are not among `known`. */
export async function rowsBeside(
  db: Database,
  storyId: number,
  known: readonly string[],
): Promise<{ id: string; at: Date; update: Buffer | null }[]> {
  const { rows } = await sql<{ id: string; at: Date; update: Buffer | null }>`
    select id, at, case when id = any (${known}::bigint[]) then null else update end as update
    from story_updates where story_id = ${storyId} order by id`.execute(db)
  return rows
}

/** How many rows each journal has and the sum of their ids: enough to see that something came or went. */
export async function marksOf(
  db: Database,
  storyIds: readonly number[],
): Promise<{ storyId: number; mark: string }[]> {
  const { rows } = await sql<{ story_id: string; mark: string }>`
    select story_id, count(*) || ':' || sum(id) as mark from story_updates
    where story_id = any (${storyIds}::bigint[]) group by story_id`.execute(db)
  return rows.map(({ story_id, mark }) => ({ storyId: Number(story_id), mark }))
}

/** Puts one row in the place of many. Its moment is that of the newest, so that a fold is no new text. */
export async function replaceRows(
  tx: Tx,
  ids: readonly string[],
  row: {
    storyId: number
    author: string | null
    at: Date
    update: Uint8Array
    folded: readonly FoldedRows[]
  },
): Promise<string | null> {
  await sql`delete from story_updates where id = any (${ids}::bigint[])`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    insert into story_updates (story_id, author, at, update, folded)
    values (${row.storyId}, ${row.author}, ${row.at}, ${Buffer.from(row.update)}, ${JSON.stringify(row.folded)})
    returning id`.execute(tx)
  return rows[0]?.id ?? null
}

/** Moves rows out of the journal to where they are kept for somebody to look at. */
export async function setRowsAside(db: Database, ids: readonly string[], reason: string): Promise<void> {
  await sql`
    with gone as (delete from story_updates where id = any (${ids}::bigint[]) returning *)
    insert into story_updates_refused (id, story_id, author, at, update, reason)
    select id, story_id, author, at, update, ${reason} from gone`.execute(db)
}

/** What lists and searches show of a draft; `draftAt` is the moment of the newest row that is in it. */
export type Projection = {
  headline: string
  draftText: string
  /** Words of the body. */
  draftWords: number
  draftHash: string
  draftAt: Date
}

/** Makes projections of one story wait for each other, so that an older one never comes last. */
export async function lockForProjection(tx: Tx, storyId: number): Promise<boolean> {
  const { rows } = await sql`select from stories where id = ${storyId} for no key update`.execute(tx)
  return rows.length > 0
}

/**
 * Writes the projection; `updated_at` moves only where there is newer text. The first change after a story
 * went live begins a new draft (`stateOnChange` in story.ts).
 */
export async function writeProjection(
  tx: Tx,
  storyId: number,
  { headline, draftText, draftWords, draftHash, draftAt }: Projection,
): Promise<void> {
  await sql`
    update stories set headline = ${headline}, draft_text = ${draftText},
      draft_words = ${draftWords}, draft_hash = ${draftHash}, draft_at = ${draftAt},
      updated_at = greatest(updated_at, ${draftAt}),
      editorial_state = case when publication_state = 'live' and draft_hash = live_draft_hash
        and ${draftHash} <> live_draft_hash
        and live_fields_version = (select version from drafts where story_id = stories.id)
        then 'draft' else editorial_state end
    where id = ${storyId}`.execute(tx)
}

/** Stories whose journal has rows newer than their projection, among the rows written since a moment. */
export async function storiesLeftBehind(db: Database, since: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ story_id: string }>`
    select distinct u.story_id from story_updates u join stories s on s.id = u.story_id
    where u.at > ${since} and (s.draft_at is null or date_trunc('milliseconds', u.at) > s.draft_at)
    limit ${limit}`.execute(db)
  return rows.map(({ story_id }) => Number(story_id))
}
