import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import type { publication, publicationChange } from './api.ts'
import { wholeMasthead } from './masthead.ts'
import { publicationRow, updatePublication } from './queries.ts'

export type Publication = z.output<typeof publication>

/** What the publication is called, how it writes, and who answers for it. */
export async function readPublication(db: Database): Promise<Publication> {
  const row = await publicationRow(db)
  return { ...row, masthead: wholeMasthead(row.masthead) }
}

/** Changes the settings and the masthead, which every page of the site shows. */
export function changePublication(
  db: Database,
  settings: z.output<typeof publicationChange>,
  actor: string | null,
): Promise<Publication> {
  return db.transaction().execute(async (tx) => {
    await updatePublication(tx, { ...settings, tagline: settings.tagline || null })
    const tags = ['publication', 'front', 'feed']
    await record(tx, { actor, subject: 'publication', kind: 'publication.changed', tags, payload: settings })
    return readPublication(tx)
  })
}
