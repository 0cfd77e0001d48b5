import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { HAS_NEW_DRAFT } from './queries.ts'
import type { EditorialState, Language, PublicationState, StoryKind } from './story.ts'

/** What a list is narrowed to. `holder` null: nobody holds it; undefined: not asked. */
export type StoryFilter = {
  /** Only what this person holds or made; null for whoever reads every story. */
  ownOf: string | null
  editorialState?: EditorialState | undefined
  publicationState?: PublicationState | undefined
  sectionId?: number | undefined
  holder?: string | null | undefined
  words?: readonly string[] | undefined
  /** By first publication, without what was never live; else by the last change. */
  sort?: 'changed' | 'published' | undefined
}

/** Where a page of the list ended: the moment it is sorted by, to the microsecond, and number. */
export type ListPlace = { at: string; number: string }

export type ListedRow = {
  number: string
  place: string
  id: string
  headline: string
  section: { id: number; name: string; slug: string } | null
  language: Language
  kind: StoryKind
  editorialState: EditorialState
  publicationState: PublicationState
  hasNewDraft: boolean
  holder: { id: string; name: string } | null
  words: number
  updatedAt: Date
  publishedAt: Date | null
  goesLiveAt: Date | null
  fault: string | null
}

const FROM = sql`stories s join drafts d on d.story_id = s.id`

const momentOf = ({ sort }: StoryFilter) =>
  sort === 'published' ? sql.ref('s.published_at') : sql.ref('s.updated_at')

/** One page of the list, last changed or last published first. */
export async function storiesAfter(
  db: Database,
  filter: StoryFilter,
  { after, limit }: { after: ListPlace | null; limit: number },
): Promise<ListedRow[]> {
  const moment = momentOf(filter)
  const beyond = after && sql`(${moment}, s.id) < (${after.at}::timestamptz, ${after.number}::bigint)`
  const { rows } = await sql<ListedRow>`
    select s.id as number, s.short_id as id, s.headline, d.language, d.kind,
      to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
      s.editorial_state as "editorialState", s.publication_state as "publicationState",
      ${HAS_NEW_DRAFT} as "hasNewDraft", s.updated_at as "updatedAt", s.published_at as "publishedAt",
      (select jsonb_build_object('id', c.id, 'name', c.name, 'slug', c.slug)
        from sections c where c.id = d.section_id) as section,
      (select jsonb_build_object('id', u.id, 'name', u.name)
        from staff_users u where u.id = s.holder_id) as holder,
      s.draft_words as words,
      (select o.goes_live_at from publish_orders o where o.story_id = s.id and o.parked_at is null)
        as "goesLiveAt",
      (select o.fault from publish_orders o where o.story_id = s.id and o.parked_at is not null) as fault
    from ${FROM} where ${where(filter)} and ${beyond ?? sql`true`}
    order by ${moment} desc, s.id desc limit ${limit}`.execute(db)
  return rows
}

/** How many stories fit, on all pages together. */
export async function countStories(db: Database, filter: StoryFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer as total from ${FROM} where ${where(filter)}`.execute(db)
  return rows[0]?.total ?? 0
}

function where(filter: StoryFilter): RawBuilder<unknown> {
  const { ownOf, editorialState, publicationState, sectionId, holder, words, sort } = filter
  const conditions = [sql`true`]
  if (sort === 'published') conditions.push(sql`s.published_at is not null`)
  if (ownOf !== null) conditions.push(sql`(s.holder_id = ${ownOf} or s.created_by = ${ownOf})`)
  if (editorialState) conditions.push(sql`s.editorial_state = ${editorialState}`)
  if (publicationState) conditions.push(sql`s.publication_state = ${publicationState}`)
  if (sectionId !== undefined) conditions.push(sql`d.section_id = ${sectionId}`)
  if (holder === null) conditions.push(sql`s.holder_id is null`)
  else if (holder !== undefined) conditions.push(sql`s.holder_id = ${holder}`)
  if (words) {
    conditions.push(
      sql`to_tsvector('indonesian', s.headline || ' ' || s.draft_text) @@ (${searchFor(words)})`,
    )
  }
  return sql.join(conditions, sql` and `)
}

/**
 * Whole words by their stems, so that "melapor" finds "laporan"; the last one may be half typed. It is
 * looked for as typed too, since the stem of half a word may be another.
 */
function searchFor(words: readonly string[]): RawBuilder<unknown> {
  const whole = words.slice(0, -1).map((word) => sql`plainto_tsquery('indonesian', ${word})`)
  const begun = `'${words.at(-1) ?? ''}':*`
  const last = sql`(to_tsquery('indonesian', ${begun}) || to_tsquery('simple', ${begun}))`
  return sql.join([...whole, last], sql` && `)
}
