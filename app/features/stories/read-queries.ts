import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { RevisionContent } from './revision.ts'
import type { PublishingAct } from './story.ts'

type Person = { id: string; name: string }

/** What the desk shows of a story besides its own row: names, what an import left, order, live state. */
export type StoryDetail = {
  headline: string
  updatedAt: Date
  publishedAt: Date | null
  republishedAt: Date | null
  holder: Person | null
  createdBy: Person | null
  images: ImageRecord[]
  importLines: { line: string; became: string }[] | null
  order: { act: PublishingAct; by: string; goesLiveAt: string; fault: string | null } | null
  live: { revision: number; headline: string; section: string; sectionName: string } | null
}

type ImageRecord = {
  caption: string | null
  credit: string | null
  creator: string | null
  agency: string | null
  place: string | null
  date: string | null
  keywords: string[]
  archive: boolean
}

const person = (id: ReturnType<typeof sql.ref>) => sql`
  (select jsonb_build_object('id', u.id, 'name', u.name) from staff_users u where u.id = ${id})`

const ORDER = sql`
  (select jsonb_build_object('act', o.act->>'act', 'by', o.by_name, 'goesLiveAt', o.goes_live_at,
    'fault', case when o.parked_at is not null then o.fault end)
  from publish_orders o where o.story_id = s.id)`

const LIVE = sql`
  (select jsonb_build_object('revision', r.number, 'headline', r.header->>'headline',
    'section', l.slug, 'sectionName', l.name)
  from revisions r, sections l where r.id = s.live_revision_id and l.id = s.section_id)`

/** The rest of what the desk shows of a story. */
export async function detailOf(db: Database, number: number): Promise<StoryDetail> {
  const { rows } = await sql<StoryDetail>`
    select s.headline, s.updated_at as "updatedAt", s.published_at as "publishedAt",
      s.republished_at as "republishedAt", ${person(sql.ref('s.holder_id'))} as holder,
      ${person(sql.ref('s.created_by'))} as "createdBy", d.images,
      d.import_report->'lines' as "importLines", ${ORDER} as order, ${LIVE} as live
    from stories s join drafts d on d.story_id = s.id where s.id = ${number}`.execute(db)
  const detail = rows[0]
  if (!detail) throw new Error('a story without its draft')
  return detail
}

/** The content of the live revision; null for a story that was never live. */
export async function liveContent(db: Database, number: number): Promise<RevisionContent | null> {
  const { rows } = await sql<RevisionContent>`
    select r.header, r.body from stories s join revisions r on r.id = s.live_revision_id
    where s.id = ${number}`.execute(db)
  return rows[0] ?? null
}
