import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { endSessions } from './end-sessions.ts'
import { existingPerson } from './existing-person.ts'
import { type Actor, type Person, staffSubject } from './person.ts'
import { deleteSecondFactor } from './queries.ts'

/**
 * Takes the second factor from a person who lost the device and the backup codes. The password stays what it
 * was, every sign-in ends. Throws not_found.
 */
export function removeSecondFactor(db: Database, staffId: string, actor: Actor): Promise<Person> {
  return db.transaction().execute(async (tx) => {
    await existingPerson(tx, staffId)
    if (await deleteSecondFactor(tx, staffId)) {
      await record(tx, { actor, subject: staffSubject(staffId), kind: 'staff.second_factor_removed' })
      await endSessions(tx, { staffId, actor, except: null, why: 'second_factor' })
    }
    return existingPerson(tx, staffId)
  })
}
