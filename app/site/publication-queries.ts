import { sql } from 'kysely'
import { type Masthead, wholeMasthead } from '../features/publication/masthead.ts'
import type { Language } from '../features/stories/story.ts'
import type { Database } from '../platform/database/database.ts'
import type { Publication, SiteSection } from './site.ts'

type Row = {
  name: string
  tagline: string | null
  language: Language
  time_zone: string
  masthead: Partial<Masthead>
  demo: boolean
  sections: SiteSection[]
}

/** The publication and its sections in their order, in one query: every page needs both. */
export async function publicationWithSections(
  db: Database,
): Promise<{ publication: Publication; sections: SiteSection[] }> {
  const { rows } = await sql<Row>`
    select p.name, p.tagline, p.language, p.time_zone, p.masthead, p.demo,
      coalesce((
        select jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name, 'language', c.language)
          order by c.position, c.id)
        from sections c
      ), '[]') as sections
    from publication p`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('the publication has no row')
  return {
    publication: {
      name: row.name,
      tagline: row.tagline,
      language: row.language,
      timeZone: row.time_zone,
      masthead: wholeMasthead(row.masthead),
      demo: row.demo,
    },
    sections: row.sections,
  }
}
