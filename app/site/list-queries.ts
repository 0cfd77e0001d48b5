import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../features/stories/story.ts'
import type { Database } from '../platform/database/database.ts'
import { LISTED, type ListedJson, type ListedStory, listed } from './listed-story.ts'

type Row = { story: ListedJson }

const STORY = sql.raw(LISTED)
const LIVE = sql`
  stories s join sections c on c.id = s.section_id join revisions r on r.id = s.live_revision_id`

/** Which stories are the newest of each section that fits: one walk along the section's index each, no text read. */
const newestOfEach = (sections: RawBuilder<unknown>, limit: number) => sql`
  select n.id, n.published_at from sections o cross join lateral (
    select s.id, s.published_at from stories s
    where s.publication_state = 'live' and s.section_id = o.id
    order by s.published_at desc, s.id desc limit ${limit}
  ) n
  where ${sections}`

type Range = { limit: number; offset?: number }

/** The newest over the sections that fit; what is passed over is counted, not read. */
async function newestOf(
  db: Database,
  sections: RawBuilder<unknown>,
  { limit, offset = 0 }: Range,
): Promise<ListedStory[]> {
  const { rows } = await sql<Row>`
    select ${STORY} as story from ${LIVE}
    where s.id in (
      select id from (${newestOfEach(sections, limit + offset)}) newest
      order by published_at desc, id desc limit ${limit} offset ${offset}
    )
    order by s.published_at desc, s.id desc`.execute(db)
  return rows.map(({ story }) => listed(story))
}

/** Newest first over all sections of one language, after passing over `offset`. */
export const newestStories = (
  db: Database,
  { language, ...range }: Range & { language: Language },
): Promise<ListedStory[]> => newestOf(db, sql`o.language = ${language}`, range)

/** The newest of one section, after passing over `offset`. */
export const newestOfSection = (
  db: Database,
  { section, ...range }: Range & { section: string },
): Promise<ListedStory[]> => newestOf(db, sql`o.slug = ${section}`, range)

/** The newest `limit` of each section that has this language, in the order of the sections. */
export async function newestBySection(
  db: Database,
  { language, limit }: { language: Language; limit: number },
): Promise<ListedStory[]> {
  const { rows } = await sql<Row>`
    select ${STORY} as story from ${LIVE}
    where s.id in (select id from (${newestOfEach(sql`o.language = ${language}`, limit)}) newest)
    order by c.position, c.id, s.published_at desc, s.id desc`.execute(db)
  return rows.map(({ story }) => listed(story))
}

/** The story chosen by hand to lead the front page; null where none is, or where it is live no more. */
export async function leadStory(db: Database): Promise<ListedStory | null> {
  const { rows } = await sql<Row>`
    select ${STORY} as story from ${LIVE}
    where s.id = (select lead_story_id from publication) and s.publication_state = 'live'`.execute(db)
  return rows.map(({ story }) => listed(story))[0] ?? null
}

/** How many live stories a section has. */
export async function countOfSection(db: Database, section: string): Promise<number> {
  const { rows } = await sql<{ total: string }>`
    select count(*) as total from stories
    where publication_state = 'live' and section_id = (select id from sections where slug = ${section})`.execute(
    db,
  )
  return Number(rows[0]?.total ?? 0)
}

/** How many live stories the sections of one language have. */
export async function countOfLanguage(db: Database, language: Language): Promise<number> {
  const { rows } = await sql<{ total: string }>`
    select count(*) as total from stories
    where publication_state = 'live' and section_id in (select id from sections where language = ${language})`.execute(
    db,
  )
  return Number(rows[0]?.total ?? 0)
}

/** A day's live stories in the publication's zone, newest first. `day` is `2026-11-12`. */
export async function storiesOfDay(
  db: Database,
  { day, timeZone }: { day: string; timeZone: string },
): Promise<ListedStory[]> {
  const { rows } = await sql<Row>`
    select ${STORY} as story from ${LIVE}
    where s.publication_state = 'live'
      and s.published_at >= ${day}::date::timestamp at time zone ${timeZone}
      and s.published_at < (${day}::date + 1)::timestamp at time zone ${timeZone}
    order by s.published_at desc, s.id desc`.execute(db)
  return rows.map(({ story }) => listed(story))
}

/** The days with stories next to one, and the newest of all: `2026-11-12`, or null where there is none. */
export async function daysAround(
  db: Database,
  { day, timeZone }: { day: string | null; timeZone: string },
): Promise<{ before: string | null; after: string | null; newest: string | null }> {
  const { rows } = await sql<{ before: string | null; after: string | null; newest: string | null }>`
    with live as not materialized (
      select published_at from stories where publication_state = 'live'
    ), newest as (
      select max(published_at) as at from live
    ), bounds as (
      select
        (coalesce(${day}::date, (at at time zone ${timeZone})::date))::timestamp at time zone ${timeZone} as opens,
        (coalesce(${day}::date, (at at time zone ${timeZone})::date) + 1)::timestamp at time zone ${timeZone} as ends
      from newest
    )
    select
      to_char((select max(published_at) from live where published_at < opens) at time zone ${timeZone}, 'YYYY-MM-DD') as before,
      to_char((select min(published_at) from live where published_at >= ends) at time zone ${timeZone}, 'YYYY-MM-DD') as after,
      to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as newest
    from bounds, newest`.execute(db)
  return rows[0] ?? { before: null, after: null, newest: null }
}
