import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { RevisionContent } from '../stories/revision.ts'

export type FeedStory = {
  id: string
  slug: string
  section: { slug: string; name: string }
  header: RevisionContent['header']
  body: RevisionContent['body']
  publishedAt: Date
  changedAt: Date
  corrections: { wrong: string; right: string; note: string | null; at: string }[]
}

/** The newest live stories with their whole text and their corrections of fact, oldest correction first. */
export async function feedStories(db: Database, limit: number): Promise<FeedStory[]> {
  const { rows } = await sql<FeedStory>`
    select s.short_id as id, s.slug, jsonb_build_object('slug', c.slug, 'name', c.name) as section,
      r.header, r.body, s.published_at as "publishedAt",
      coalesce(s.republished_at, s.published_at) as "changedAt",
      coalesce((
        select jsonb_agg(jsonb_build_object('wrong', k.wrong, 'right', k.is_right, 'note', k.note, 'at', k.at)
          order by k.id)
        from corrections k where k.story_id = s.id and k.kind = 'fact'
      ), '[]') as corrections
    from stories s join sections c on c.id = s.section_id join revisions r on r.id = s.live_revision_id
    where s.publication_state = 'live'
    order by s.published_at desc, s.id desc limit ${limit}`.execute(db)
  return rows
}

/** Months that have live stories, as `2026-11`, newest first, with when the last of them changed. */
export async function monthsWithStories(db: Database): Promise<{ month: string; changedAt: Date }[]> {
  const { rows } = await sql<{ month: string; changedAt: Date }>`
    select to_char(published_at at time zone 'UTC', 'YYYY-MM') as month,
      max(coalesce(republished_at, published_at)) as "changedAt"
    from stories where publication_state = 'live' group by 1 order by 1 desc`.execute(db)
  return rows
}

export type StoryAddress = { id: string; slug: string; section: string; changedAt: Date }

/** Addresses of the live stories of one month (UTC), newest first. */
export async function addressesOfMonth(
  db: Database,
  { month, limit }: { month: string; limit: number },
): Promise<StoryAddress[]> {
  const { rows } = await sql<StoryAddress>`
    select s.short_id as id, s.slug, c.slug as section, coalesce(s.republished_at, s.published_at) as "changedAt"
    from stories s join sections c on c.id = s.section_id
    where s.publication_state = 'live'
      and s.published_at >= ${`${month}-01`}::date::timestamp at time zone 'UTC'
      and s.published_at < (${`${month}-01`}::date + interval '1 month')::timestamp at time zone 'UTC'
    order by s.published_at desc limit ${limit}`.execute(db)
  return rows
}
