import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Credit, Language } from './story.ts'

/** Draws the number of a story to come; a number whose transaction fails stays unused. */
export async function nextStoryNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ number: string }>`select nextval('story_numbers') as number`.execute(tx)
  return Number(rows[0]?.number)
}

/** The section of this name, in whatever capitals; null where there is none. */
export async function sectionNamed(tx: Tx, name: string): Promise<number | null> {
  const found = await tx
    .selectFrom('sections')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .executeTakeFirst()
  return found?.id ?? null
}

/** Makes a section; null where its address is already taken by another. */
export async function insertSection(
  tx: Tx,
  section: { slug: string; name: string; language: Language },
): Promise<number | null> {
  const made = await tx
    .insertInto('sections')
    .values(section)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

export type NewStory = {
  number: number
  shortId: string
  headline: string
  language: Language
  sectionId: number | null
  credits: readonly Credit[]
  dateline: string | null
  images: readonly unknown[]
  importReport: unknown
  firstUpdate: Uint8Array
}

/** Writes the story, its draft and the first row of its journal. */
export async function insertStory(tx: Tx, story: NewStory): Promise<void> {
  const { number, shortId, headline, language, sectionId, dateline } = story
  await tx.insertInto('stories').values({ id: number, short_id: shortId, headline }).execute()
  await tx
    .insertInto('drafts')
    .values({
      story_id: number,
      language,
      section_id: sectionId,
      credits: JSON.stringify(story.credits),
      dateline,
      images: JSON.stringify(story.images),
      import_report: JSON.stringify(story.importReport),
    })
    .execute()
  await tx
    .insertInto('story_updates')
    .values({ story_id: number, update: Buffer.from(story.firstUpdate) })
    .execute()
}

/** The rows of a story's journal in the order in which they were written. */
export async function journalOf(db: Tx, number: number): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('story_updates')
    .select('update')
    .where('story_id', '=', String(number))
    .orderBy('id')
    .execute()
  return rows.map(({ update }) => update)
}
