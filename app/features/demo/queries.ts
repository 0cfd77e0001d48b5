import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Masthead } from '../publication/masthead.ts'
import type { Language } from '../stories/story.ts'

/** Whether anything ever happened in this newsroom; holds the publication, so that two nodes do not both ask first. */
export async function isUntouched(tx: Tx): Promise<boolean> {
  await tx.selectFrom('publication').select('id').forUpdate().execute()
  const { rows } = await sql<{ untouched: boolean }>`
    select not exists (select from events) and not exists (select from stories) as untouched`.execute(tx)
  return rows[0]?.untouched ?? false
}

export type DemoPublication = { name: string; tagline: string; language: Language; timeZone: string }

export async function nameDemo(
  tx: Tx,
  { name, tagline, language, timeZone }: DemoPublication,
  masthead: Masthead,
): Promise<void> {
  await tx
    .updateTable('publication')
    .set({ name, tagline, language, time_zone: timeZone, masthead: JSON.stringify(masthead), demo: true })
    .execute()
}

/** Makes the demo's sections in their order; gives their ids by slug. */
export async function insertDemoSections(
  tx: Tx,
  sections: readonly { slug: string; name: string; language: Language }[],
): Promise<ReadonlyMap<string, number>> {
  const made = await tx
    .insertInto('sections')
    .values(sections.map((section, position) => ({ ...section, position, demo: true })))
    .returning(['id', 'slug'])
    .execute()
  return new Map(made.map(({ id, slug }) => [slug, id]))
}

/** Puts a story where an editor finds it: how far it has come, and, for the lead, at the top of the front page. */
export async function markSubmitted(tx: Tx, storyNumber: number): Promise<void> {
  await tx
    .updateTable('stories')
    .set({ editorial_state: 'submitted' })
    .where('id', '=', String(storyNumber))
    .execute()
}

export async function leadWith(tx: Tx, storyNumber: number): Promise<void> {
  await tx
    .updateTable('publication')
    .set({ lead_story_id: String(storyNumber) })
    .execute()
}

export type Removed = { stories: number; sections: number }

export async function isDemo(db: Database): Promise<boolean> {
  const { demo } = await db.selectFrom('publication').select('demo').executeTakeFirstOrThrow()
  return demo
}

/**
 * Takes the demo's stories away, its sections where no other story uses them, and its name and masthead where
 * nobody has written others meanwhile.
 */
export async function deleteDemo(tx: Tx, demo: DemoPublication): Promise<Removed> {
  const stories = await tx.deleteFrom('stories').where('demo', '=', true).executeTakeFirst()
  const sections = await tx
    .deleteFrom('sections')
    .where('demo', '=', true)
    .where(({ not, exists, selectFrom, or }) =>
      not(
        or([
          exists(
            selectFrom('stories').select('stories.id').whereRef('stories.section_id', '=', 'sections.id'),
          ),
          exists(
            selectFrom('drafts').select('drafts.story_id').whereRef('drafts.section_id', '=', 'sections.id'),
          ),
        ]),
      ),
    )
    .executeTakeFirst()
  await tx.updateTable('sections').set({ demo: false }).where('demo', '=', true).execute()
  await tx.updateTable('publication').set({ demo: false }).execute()
  await tx
    .updateTable('publication')
    .set({ name: sql`default`, tagline: null, masthead: sql`default` })
    .where('name', '=', demo.name)
    .execute()
  return { stories: Number(stories.numDeletedRows), sections: Number(sections.numDeletedRows) }
}
