import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'

/** A public record of what the newsroom got wrong: a correction of fact, or a story taken back. */
export type PublicRecord = {
  kind: 'correction' | 'retraction'
  at: Date
  story: { id: string; slug: string; section: string }
  /** What a correction says; null for a retraction. */
  wrong: string | null
  right: string | null
  /** The headline, unless it is hidden. */
  headline: string | null
}

type RecordRow = {
  kind: 'correction' | 'retraction'
  at: Date
  short_id: string
  slug: string
  section: string
  wrong: string | null
  is_right: string | null
  headline: string | null
}

/** The newest corrections of fact and retractions over the whole site. */
export async function newestRecords(db: Database, limit: number): Promise<PublicRecord[]> {
  const { rows } = await sql<RecordRow>`
    select n.kind, n.at, s.short_id, s.slug, c.slug as section, n.wrong, n.is_right,
      case when n.hidden then null else r.header->>'headline' end as headline
    from (
      (select 'correction' as kind, k.at, k.story_id, k.wrong, k.is_right, false as hidden
       from corrections k join stories o on o.id = k.story_id
       where k.kind = 'fact' and o.publication_state = 'live' order by k.id desc limit ${limit})
      union all
      (select 'retraction', t.at, t.story_id, null, null, t.hides_headline
       from retractions t join stories o on o.id = t.story_id
       where o.publication_state = 'retracted' order by t.at desc limit ${limit})
    ) n
      join stories s on s.id = n.story_id
      join sections c on c.id = s.section_id
      join revisions r on r.id = s.live_revision_id
    order by n.at desc limit ${limit}`.execute(db)
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    story: { id: row.short_id, slug: row.headline === null ? '' : row.slug, section: row.section },
    wrong: row.wrong,
    right: row.is_right,
    headline: row.headline,
  }))
}
