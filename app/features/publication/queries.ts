import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Language } from '../stories/story.ts'
import type { Masthead } from './masthead.ts'

/** What the whole publication is. */
export type PublicationRow = {
  name: string
  tagline: string | null
  language: Language
  timeZone: string
  datelineTemplate: string
  masthead: Partial<Masthead>
  demo: boolean
  leadStoryId: string | null
}

/** The one row of the publication, with the short id of the story that leads the front page. */
export async function publicationRow(db: Database): Promise<PublicationRow> {
  const { rows } = await sql<PublicationRow>`
    select p.name, p.tagline, p.language, p.time_zone as "timeZone",
      p.dateline_template as "datelineTemplate", p.masthead, p.demo, s.short_id as "leadStoryId"
    from publication p left join stories s on s.id = p.lead_story_id`.execute(db)
  if (!rows[0]) throw new Error('the publication has no row')
  return rows[0]
}

/** Writes the settings and the masthead. */
export async function updatePublication(
  tx: Tx,
  settings: Omit<PublicationRow, 'demo' | 'leadStoryId'>,
): Promise<void> {
  const { name, tagline, language, timeZone, datelineTemplate, masthead } = settings
  await sql`
    update publication set name = ${name}, tagline = ${tagline}, language = ${language},
      time_zone = ${timeZone}, dateline_template = ${datelineTemplate},
      masthead = ${JSON.stringify(masthead)}`.execute(tx)
}
