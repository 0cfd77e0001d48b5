import { sql } from 'kysely'
import type { RevisionContent } from '../features/stories/revision.ts'
import type { PublishingAct } from '../features/stories/story.ts'
import type { Database } from '../platform/database/database.ts'
import type { SiteSection } from './site.ts'

type RetractionReason = 'sara' | 'decency' | 'child' | 'trauma' | 'press_council'

export type Retraction = {
  reason: RetractionReason
  explanation: string
  hidesHeadline: boolean
  decidedBy: string
  at: Date
}

export type Correction = {
  kind: 'fact' | 'typo'
  wrong: string
  right: string
  note: string | null
  at: Date
  /** The number of the revision that carries it. */
  revision: number
}

/** One public act on a story. */
export type PublicRevision = { number: number; act: PublishingAct; line: string | null; at: Date }

/** A story as readers see it now, live or retracted. */
export type SeenStory = {
  id: string
  slug: string
  section: SiteSection
  content: RevisionContent
  publishedAt: Date
  republishedAt: Date | null
  retraction: Retraction | null
  /** Oldest first, both. */
  corrections: Correction[]
  revisions: PublicRevision[]
}

/** As JSON carries it: moments are milliseconds. */
type Timed<T> = Omit<T, 'at'> & { at: number }
const timed = <T extends { at: number }>(row: T): Omit<T, 'at'> & { at: Date } => ({
  ...row,
  at: new Date(row.at),
})

type StoryRow = {
  short_id: string
  slug: string
  section: SiteSection
  header: RevisionContent['header']
  body: RevisionContent['body']
  published_at: Date
  republished_at: Date | null
  reason: RetractionReason | null
  explanation: string
  hides_headline: boolean
  decided_by: string
  retracted_at: Date
  corrections: Timed<Correction>[]
  revisions: Timed<PublicRevision>[]
}

const seen = (row: StoryRow): SeenStory => ({
  id: row.short_id,
  slug: row.slug,
  section: row.section,
  content: { header: row.header, body: row.body },
  publishedAt: row.published_at,
  republishedAt: row.republished_at,
  retraction:
    row.reason === null
      ? null
      : {
          reason: row.reason,
          explanation: row.explanation,
          hidesHeadline: row.hides_headline,
          decidedBy: row.decided_by,
          at: row.retracted_at,
        },
  corrections: row.corrections.map(timed),
  revisions: row.revisions.map(timed),
})

const CORRECTIONS = sql`coalesce((
  select jsonb_agg(jsonb_build_object(
    'kind', k.kind, 'wrong', k.wrong, 'right', k.is_right, 'note', k.note,
    'at', extract(epoch from k.at) * 1000, 'revision', n.number) order by k.id)
  from corrections k join revisions n on n.id = k.revision_id where k.story_id = s.id), '[]')`
const REVISIONS = sql`coalesce((
  select jsonb_agg(jsonb_build_object(
    'number', n.number, 'act', n.act, 'line', n.line, 'at', extract(epoch from n.at) * 1000) order by n.number)
  from revisions n where n.story_id = s.id), '[]')`

/** The story of a short id with its public record, in one query; null where readers may see neither it nor a retraction. */
export async function seenStory(db: Database, id: string): Promise<SeenStory | null> {
  const { rows } = await sql<StoryRow>`
    select s.short_id, s.slug, s.published_at, s.republished_at, r.header, r.body,
      jsonb_build_object('slug', c.slug, 'name', c.name, 'language', c.language) as section,
      t.reason, t.explanation, t.hides_headline, t.decided_by, t.at as retracted_at,
      ${CORRECTIONS} as corrections, ${REVISIONS} as revisions
    from stories s
      join sections c on c.id = s.section_id
      join revisions r on r.id = s.live_revision_id
      left join retractions t on t.story_id = s.id
    where s.short_id = ${id}
      and (s.publication_state = 'live' or (s.publication_state = 'retracted' and t.reason is not null))`.execute(
    db,
  )
  return rows.map(seen)[0] ?? null
}

/** The bodies that these revisions of a story replaced, by the number of the one that replaced them. */
export async function bodiesBefore(
  db: Database,
  { id, numbers }: { id: string; numbers: readonly number[] },
): Promise<Map<number, RevisionContent['body']>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{ number: number; body: RevisionContent['body'] }>`
    select r.number + 1 as number, r.body from revisions r join stories s on s.id = r.story_id
    where s.short_id = ${id} and r.number + 1 = any(${[...numbers]}::int[])`.execute(db)
  return new Map(rows.map(({ number, body }) => [number, body]))
}

/** What two neighbouring revisions said, the older first; fewer where the story has none of that number. */
export async function revisionPair(
  db: Database,
  { id, number }: { id: string; number: number },
): Promise<(RevisionContent & { number: number })[]> {
  const { rows } = await sql<RevisionContent & { number: number }>`
    select r.number, r.header, r.body from revisions r join stories s on s.id = r.story_id
    where s.short_id = ${id} and s.publication_state = 'live' and r.number in (${number - 1}, ${number})
    order by r.number`.execute(db)
  return rows
}

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
