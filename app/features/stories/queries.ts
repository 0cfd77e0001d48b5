import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Role } from '../staff/roles.ts'
import type { Credit, EditorialState, Language, PublicationState, StoryKind } from './story.ts'

/** Draws the number of a story to come; a number whose transaction fails stays unused. */
export async function nextStoryNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ number: string }>`select nextval('story_numbers') as number`.execute(tx)
  return Number(rows[0]?.number)
}

export type NewStory = {
  number: number
  shortId: string
  createdBy: string | null
  demo: boolean
  kind: StoryKind
  language: Language
  sectionId: number | null
  credits: readonly Credit[]
  dateline: string | null
  source: string | null
  images: readonly unknown[]
  importReport: unknown
  firstUpdate: Uint8Array
}

/** Writes the story, its draft and the first row of its journal. Who makes a story holds it. */
export async function insertStory(tx: Tx, story: NewStory): Promise<void> {
  const { number, shortId, createdBy, demo } = story
  await tx
    .insertInto('stories')
    .values({ id: number, short_id: shortId, created_by: createdBy, holder_id: createdBy, demo })
    .execute()
  await tx
    .insertInto('drafts')
    .values({
      story_id: number,
      kind: story.kind,
      language: story.language,
      section_id: story.sectionId,
      credits: JSON.stringify(story.credits),
      dateline: story.dateline,
      source: story.source,
      images: JSON.stringify(story.images),
      import_report: story.importReport === null ? null : JSON.stringify(story.importReport),
    })
    .execute()
  await tx
    .insertInto('story_updates')
    .values({ story_id: number, author: createdBy, update: Buffer.from(story.firstUpdate) })
    .execute()
}

/** A story with the fields of its draft, as the use cases work on it. */
export type StoryRow = {
  number: number
  shortId: string
  editorialState: EditorialState
  publicationState: PublicationState
  holderId: string | null
  createdBy: string | null
  slug: string | null
  hasNewDraft: boolean
  liveDraftHash: string | null
  liveFieldsVersion: number | null
  /** Of what is live: the draft may be meant for another section. */
  liveSectionId: number | null
  version: number
  fieldVersions: Readonly<Record<string, number>>
  sectionId: number | null
  sectionSlug: string | null
  kind: StoryKind
  language: Language
  credits: Credit[]
  dateline: string | null
  source: string | null
}

/** A live story whose draft differs from what readers see, in SQL over `s` (stories) and `d` (drafts). */
export const HAS_NEW_DRAFT = sql<boolean>`(s.publication_state = 'live' and (
  s.draft_hash is distinct from s.live_draft_hash or d.version is distinct from s.live_fields_version))`

const STORY = sql`
  select s.id::float8 as number, s.short_id as "shortId", s.editorial_state as "editorialState",
    s.publication_state as "publicationState", s.holder_id as "holderId", s.created_by as "createdBy",
    s.slug, ${HAS_NEW_DRAFT} as "hasNewDraft", s.live_draft_hash as "liveDraftHash",
    s.live_fields_version as "liveFieldsVersion", s.section_id as "liveSectionId", d.version, d.field_versions as "fieldVersions",
    d.section_id as "sectionId", c.slug as "sectionSlug", d.kind, d.language, d.credits, d.dateline, d.source
  from stories s join drafts d on d.story_id = s.id left join sections c on c.id = d.section_id`

/** The story of a short id; null where there is none. */
export async function findStory(db: Database, shortId: string): Promise<StoryRow | null> {
  const { rows } = await sql<StoryRow>`${STORY} where s.short_id = ${shortId}`.execute(db)
  return rows[0] ?? null
}

/**
 * The story, held until the transaction ends, so that acts on it come one after the other. Its journal can
 * still be written: typing waits for nobody.
 */
export async function lockStory(tx: Tx, shortId: string): Promise<StoryRow | null> {
  const { rows } = await sql<StoryRow>`
    ${STORY} where s.short_id = ${shortId} for no key update of s, d`.execute(tx)
  return rows[0] ?? null
}

type Fields = Pick<StoryRow, 'sectionId' | 'kind' | 'language' | 'credits' | 'dateline' | 'source'>
export type FieldChanges = { [F in keyof Fields]?: Fields[F] | undefined }

/** Writes changed fields of a draft with their new version. */
export async function updateFields(
  tx: Tx,
  number: number,
  changes: FieldChanges,
  { version, fieldVersions }: { version: number; fieldVersions: Readonly<Record<string, number>> },
): Promise<void> {
  const { kind, language, dateline, source, sectionId, credits } = changes
  await tx
    .updateTable('drafts')
    .set({
      ...(kind !== undefined && { kind }),
      ...(language !== undefined && { language }),
      ...(dateline !== undefined && { dateline }),
      ...(source !== undefined && { source }),
      ...(sectionId !== undefined && { section_id: sectionId }),
      ...(credits !== undefined && { credits: JSON.stringify(credits) }),
      version,
      field_versions: JSON.stringify(fieldVersions),
    })
    .where('story_id', '=', String(number))
    .execute()
}

/** Moves a story: how far its copy has come, who holds it. Also says that it was changed now. */
export async function moveStory(
  tx: Tx,
  number: number,
  to: { editorialState?: EditorialState; holderId?: string | null },
): Promise<void> {
  await tx
    .updateTable('stories')
    .set({
      ...(to.editorialState !== undefined && { editorial_state: to.editorialState }),
      ...(to.holderId !== undefined && { holder_id: to.holderId }),
      updated_at: sql`clock_timestamp()`,
    })
    .where('id', '=', String(number))
    .execute()
}

/** The publication's own language, which a story has unless its section or its writer says otherwise. */
export async function defaultLanguage(db: Database, sectionId: number | null): Promise<Language> {
  const { rows } = await sql<{ language: Language }>`
    select coalesce((select language from sections where id = ${sectionId}), language) as language
    from publication`.execute(db)
  return rows[0]?.language ?? 'id'
}

/** A member of staff with their roles, who is not suspended; null where there is none of that id. */
export async function staffAtWork(db: Database, id: string): Promise<{ roles: Role[] } | null> {
  const { rows } = await sql<{ roles: Role[] }>`
    select array(select role from staff_roles where staff_id = u.id) as roles
    from staff_users u where u.id = ${id} and u.suspended_at is null`.execute(db)
  return rows[0] ?? null
}
