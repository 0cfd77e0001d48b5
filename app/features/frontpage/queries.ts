import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

/** Puts a live story at the head of the front page; false where it is not live. */
export async function leadWith(tx: Tx, shortId: string): Promise<boolean> {
  // Held, so that it cannot be retracted between the look and the write.
  const { rows } = await sql<{ id: string }>`
    select id from stories where short_id = ${shortId} and publication_state = 'live' for share`.execute(tx)
  const [story] = rows
  if (!story) return false
  await sql`update publication set lead_story_id = ${story.id}::bigint`.execute(tx)
  return true
}

/** Lets the newest story lead again. */
export async function leadWithNewest(tx: Tx): Promise<void> {
  await sql`update publication set lead_story_id = null`.execute(tx)
}
