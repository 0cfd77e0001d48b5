import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { isUntouched } from './queries.ts'

/** Notes that a newsroom was begun without the demo, so that no later start makes it. */
export function beginEmpty(db: Database): Promise<void> {
  return db.transaction().execute(async (tx) => {
    if (await isUntouched(tx)) await record(tx, { actor: null, subject: 'demo', kind: 'demo.declined' })
  })
}
