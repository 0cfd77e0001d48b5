import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { endSessions } from './end-sessions.ts'
import { existingPerson } from './existing-person.ts'
import { refuseIfLast } from './last-administrator.ts'
import { deleteLinks } from './link-queries.ts'
import { type Actor, type Person, staffSubject } from './person.ts'
import { lockStaff, updateSuspension } from './queries.ts'

export type Suspension = { id: string; isSuspended: boolean }

/**
 * Suspends a person or ends a suspension. Sign-ins and links end at once and do not come back with the person.
 * Throws not_found, staff_last_administrator.
 */
export function suspend(db: Database, suspension: Suspension, actor: Actor): Promise<Person> {
  return db.transaction().execute((tx) => changeSuspension(tx, suspension, actor))
}

/** The same within a transaction that changes more. */
export async function changeSuspension(
  tx: Tx,
  { id, isSuspended }: Suspension,
  actor: Actor,
): Promise<Person> {
  await lockStaff(tx)
  const before = await existingPerson(tx, id)
  if ((before.suspendedAt !== null) === isSuspended) return before
  if (isSuspended) await refuseIfLast(tx, before)
  await updateSuspension(tx, id, isSuspended)
  await deleteLinks(tx, id)
  const kind = isSuspended ? 'staff.suspended' : 'staff.restored'
  await record(tx, { actor, subject: staffSubject(id), kind })
  await endSessions(tx, { staffId: id, actor, except: null, why: 'suspension' })
  return existingPerson(tx, id)
}
