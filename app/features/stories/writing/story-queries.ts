import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

/** What decides who may open a story for writing, and whether its projection has fallen behind. */
export type StoryAccess = {
  storyId: number
  shortId: string
  holderId: string | null
  createdBy: string | null
  isRetracted: boolean
  draftAt: Date | null
}

/** The stories of these short ids; those that are gone are missing. */
export async function accessOf(db: Database, shortIds: readonly string[]): Promise<StoryAccess[]> {
  const found = await db
    .selectFrom('stories')
    .select(['id', 'short_id', 'holder_id', 'created_by', 'draft_at'])
    .select(sql<boolean>`publication_state = 'retracted'`.as('is_retracted'))
    .where('short_id', 'in', [...shortIds])
    .execute()
  return found.map((row) => ({
    storyId: Number(row.id),
    shortId: row.short_id,
    holderId: row.holder_id,
    createdBy: row.created_by,
    isRetracted: row.is_retracted,
    draftAt: row.draft_at,
  }))
}

/** The moment of the database's clock, some minutes back. */
export async function minutesAgo(db: Database, minutes: number): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select now() - make_interval(mins => ${minutes}) as at`.execute(db)
  return rows[0]?.at ?? new Date(0)
}
