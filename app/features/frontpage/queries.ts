import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'

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

/** Who leads the front page, by short ids. */
export type Lead = {
  /** Chosen by hand; null where nobody chose. */
  chosen: string | null
  /** What leads where nobody chose: the newest of the publication's own language; null where nothing is live. */
  newest: string | null
}

/** The story chosen by hand and the one that leads without it. */
export async function leadOfFront(db: Database): Promise<Lead> {
  const { rows } = await sql<Lead>`
    select
      (select s.short_id from stories s where s.id = p.lead_story_id and s.publication_state = 'live') as chosen,
      (select s.short_id from stories s join sections c on c.id = s.section_id
        where s.publication_state = 'live' and c.language = p.language
        order by s.published_at desc, s.id desc limit 1) as newest
    from publication p`.execute(db)
  return rows[0] ?? { chosen: null, newest: null }
}
