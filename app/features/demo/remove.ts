import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { DEMO_PUBLICATION } from './people.ts'
import { deleteDemo, isDemo, type Removed } from './queries.ts'

/**
 * Ends the demo: its stories and empty sections go, the site may be indexed again. What the newsroom has made
 * itself stays. Null, and nothing changed, where there is no demo.
 */
export function removeDemo(db: Database): Promise<Removed | null> {
  return db.transaction().execute(async (tx) => {
    if (!(await isDemo(tx))) return null
    const removed = await deleteDemo(tx, DEMO_PUBLICATION)
    const payload = { ...removed }
    // Every page carries the publication's tag: all are rendered anew.
    await record(tx, {
      actor: null,
      subject: 'demo',
      kind: 'demo.removed',
      tags: ['publication', 'front', 'feed'],
      payload,
    })
    return removed
  })
}
