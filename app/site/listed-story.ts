import type { RevisionContent } from '../features/stories/revision.ts'

/** A live story as lists show it. */
export type ListedStory = {
  id: string
  slug: string
  section: { slug: string; name: string }
  header: RevisionContent['header']
  publishedAt: Date
  /** When a fact in it was last corrected; null where none was. */
  correctedAt: Date | null
  /** The last update with its public line; null where there was none. */
  updated: { at: Date; line: string } | null
}

/** As the database writes it: moments are milliseconds. */
export type ListedJson = Omit<ListedStory, 'publishedAt' | 'correctedAt' | 'updated'> & {
  publishedAt: number
  correctedAt: number | null
  updated: { at: number; line: string } | null
}

/** A moment of SQL in milliseconds, as `Date` counts them. */
export const milliseconds = (moment: string): string => `extract(epoch from ${moment}) * 1000`

/**
 * SQL for ListedJson over `stories s`, `sections c` and the live `revisions r`. One value a story: the driver reads
 * it in one go, where eight columns cost it as much as the database.
 */
export const LISTED = `json_build_object(
  'id', s.short_id, 'slug', s.slug, 'section', json_build_object('slug', c.slug, 'name', c.name),
  'header', r.header, 'publishedAt', ${milliseconds('s.published_at')},
  'correctedAt', (
    select ${milliseconds('max(k.at)')} from corrections k where k.story_id = s.id and k.kind = 'fact'),
  'updated', (
    select json_build_object('at', ${milliseconds('u.at')}, 'line', coalesce(u.line, ''))
    from revisions u where u.story_id = s.id and u.act = 'update' order by u.number desc limit 1))`

export const listed = ({ publishedAt, correctedAt, updated, ...story }: ListedJson): ListedStory => ({
  ...story,
  publishedAt: new Date(publishedAt),
  correctedAt: correctedAt === null ? null : new Date(correctedAt),
  updated: updated && { at: new Date(updated.at), line: updated.line },
})
