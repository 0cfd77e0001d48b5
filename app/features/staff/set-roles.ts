import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { endSessions } from './end-sessions.ts'
import { existingPerson } from './existing-person.ts'
import { refuseIfLast } from './last-administrator.ts'
import { type Actor, type Person, staffSubject } from './person.ts'
import { lockStaff, replaceRoles } from './queries.ts'
import type { Role } from './roles.ts'

export type RoleChange = { id: string; roles: readonly Role[] }

/**
 * Gives a person exactly these roles. Where one is taken away the person's sign-ins end; roles that are added
 * hold from the next request. Throws not_found, staff_last_administrator.
 */
export function setRoles(db: Database, change: RoleChange, actor: Actor): Promise<Person> {
  return db.transaction().execute((tx) => changeRoles(tx, change, actor))
}

/** The same within a transaction that changes more. */
export async function changeRoles(tx: Tx, { id, roles }: RoleChange, actor: Actor): Promise<Person> {
  await lockStaff(tx)
  const before = await existingPerson(tx, id)
  const taken = before.roles.filter((role) => !roles.includes(role))
  if (taken.includes('administrator')) await refuseIfLast(tx, before)
  await replaceRoles(tx, id, roles)
  const payload = { before: before.roles, after: [...roles] }
  await record(tx, { actor, subject: staffSubject(id), kind: 'staff.roles', payload })
  if (taken.length > 0) await endSessions(tx, { staffId: id, actor, except: null, why: 'roles' })
  return existingPerson(tx, id)
}
