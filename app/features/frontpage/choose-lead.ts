import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { leadWith, leadWithNewest } from './queries.ts'

/** Chooses the story that leads the front page; null lets the newest lead. Throws `story_not_live`. */
export function chooseLead(db: Database, shortId: string | null, actor: string | null): Promise<void> {
  return db.transaction().execute(async (tx) => {
    if (shortId === null) await leadWithNewest(tx)
    else if (!(await leadWith(tx, shortId))) throw new Problem('story_not_live', 409)
    const payload = { storyId: shortId }
    await record(tx, { actor, subject: 'front', kind: 'front.lead_chosen', tags: ['front'], payload })
  })
}
