import type { Database } from '../../platform/database/database.ts'
import { type Actor, readableBy } from './access.ts'
import { type DraftContent, draftContent } from './draft-content.ts'
import { findStory } from './queries.ts'

/** A draft as readers would see it now, for who may read it. Throws `not_found` for everybody else. */
export async function previewDraft(
  db: Database,
  shortId: string,
  actor: Actor,
): Promise<DraftContent['content']> {
  const story = readableBy(actor, await findStory(db, shortId))
  return (await draftContent(db, story)).content
}
