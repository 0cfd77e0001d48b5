import { CompiledQuery, sql } from 'kysely'
import type { RevisionContent } from '../features/stories/revision.ts'
import type { PublishingAct } from '../features/stories/story.ts'
import type { Database } from '../platform/database/database.ts'
import { LISTED, type ListedJson, type ListedStory, listed, milliseconds } from './listed-story.ts'
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

/** A story as readers see it now, live or retracted, with what stands around it on its page. */
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
  /** Bodies as they stood before a fact in them was corrected, by the number of the revision that replaced them. */
  replaced: Readonly<Record<number, RevisionContent['body']>>
  /** What to read next, newest first: the newest of its section; where that has no other, of its language. */
  others: ListedStory[]
}

/** As JSON carries it: moments are milliseconds. */
type Timed<T> = Omit<T, 'at'> & { at: number }
const timed = <T extends { at: number }>(row: T): Omit<T, 'at'> & { at: Date } => ({
  ...row,
  at: new Date(row.at),
})

type SeenJson = Pick<SeenStory, 'id' | 'slug' | 'section' | 'content' | 'replaced'> & {
  publishedAt: number
  republishedAt: number | null
  retraction: Timed<Retraction> | null
  corrections: Timed<Correction>[]
  revisions: Timed<PublicRevision>[]
  others: ListedJson[]
}

const seen = (story: SeenJson): SeenStory => ({
  ...story,
  publishedAt: new Date(story.publishedAt),
  republishedAt: story.republishedAt === null ? null : new Date(story.republishedAt),
  retraction: story.retraction && timed(story.retraction),
  corrections: story.corrections.map(timed),
  revisions: story.revisions.map(timed),
  others: story.others.map(listed),
})

/** How many of the newest stand below a story. */
const OTHERS = 4

const RETRACTION = `
  select json_build_object('reason', t.reason, 'explanation', t.explanation, 'hidesHeadline', t.hides_headline,
    'decidedBy', t.decided_by, 'at', ${milliseconds('t.at')})
  from retractions t where t.story_id = o.id`
const CORRECTIONS = `
  select json_agg(json_build_object('kind', k.kind, 'wrong', k.wrong, 'right', k.is_right, 'note', k.note,
    'at', ${milliseconds('k.at')}, 'revision', n.number) order by k.id)
  from corrections k join revisions n on n.id = k.revision_id where k.story_id = o.id`
const REVISIONS = `
  select json_agg(json_build_object('number', n.number, 'act', n.act, 'line', n.line,
    'at', ${milliseconds('n.at')}) order by n.number)
  from revisions n where n.story_id = o.id`
const REPLACED = `
  select json_object_agg(n.number, b.body)
  from revisions n join revisions b on b.story_id = n.story_id and b.number = n.number - 1
  where n.story_id = o.id
    and exists (select from corrections k where k.revision_id = n.id and k.kind = 'fact')`
const ITS_SECTION = 'e.id = o.section_id'
const ITS_LANGUAGE = 'e.language = (select g.language from sections g where g.id = o.section_id)'
/** The newest but the story itself over the sections that fit: one walk along the section's index each. */
const newestBut = (sections: string) => `
  select json_agg(${LISTED} order by s.published_at desc, s.id desc)
  from (
      select w.id from sections e cross join lateral (
        select id, published_at from stories
        where publication_state = 'live' and section_id = e.id and id <> o.id
        order by published_at desc, id desc limit ${OTHERS}
      ) w
      where ${sections} order by w.published_at desc, w.id desc limit ${OTHERS}
    ) n
    join stories s on s.id = n.id
    join sections c on c.id = s.section_id
    join revisions r on r.id = s.live_revision_id`

/** Everything that a story's page shows, as one value of a statement that each connection plans once. */
const STORY_PAGE = `/* story_page */
  select json_build_object(
    'id', o.short_id, 'slug', o.slug,
    'section', json_build_object('slug', c.slug, 'name', c.name, 'language', c.language),
    'content', json_build_object('header', r.header, 'body', r.body),
    'publishedAt', ${milliseconds('o.published_at')}, 'republishedAt', ${milliseconds('o.republished_at')},
    'retraction', (${RETRACTION}),
    'corrections', coalesce((${CORRECTIONS}), '[]'), 'revisions', coalesce((${REVISIONS}), '[]'),
    'replaced', coalesce((${REPLACED}), '{}'),
    'others', coalesce((${newestBut(ITS_SECTION)}), (${newestBut(ITS_LANGUAGE)}), '[]')) as story
  from stories o
    join sections c on c.id = o.section_id
    join revisions r on r.id = o.live_revision_id
  where o.short_id = $1
    and (o.publication_state = 'live'
      or (o.publication_state = 'retracted' and exists (select from retractions t where t.story_id = o.id)))`

/** The story of a short id with all that its page shows; null where readers may see neither it nor a retraction. */
export async function seenStory(db: Database, id: string): Promise<SeenStory | null> {
  const { rows } = await db.executeQuery<{ story: SeenJson }>(CompiledQuery.raw(STORY_PAGE, [id]))
  return rows.map(({ story }) => seen(story))[0] ?? null
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
