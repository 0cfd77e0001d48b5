import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { endSessions } from './end-sessions.ts'
import { type Actor, type Person, staffSubject } from './person.ts'
import { lockStaff, otherAdministrators, personById, replaceRoles } from './queries.ts'
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
  const before = await existing(tx, id)
  const taken = before.roles.filter((role) => !roles.includes(role))
  if (taken.includes('administrator')) await refuseIfLast(tx, before)
  await replaceRoles(tx, id, roles)
  const payload = { before: before.roles, after: [...roles] }
  await record(tx, { actor, subject: staffSubject(id), kind: 'staff.roles', payload })
  if (taken.length > 0) await endSessions(tx, { staffId: id, actor, except: null, why: 'roles' })
  return existing(tx, id)
}

/** The person of this id. Throws not_found. */
export async function existing(db: Database | Tx, id: string): Promise<Person> {
  const person = await personById(db, id)
  if (person === null) throw new Problem('not_found', 404)
  return person
}

/** Somebody must be able to let people in; throws staff_last_administrator where this is the last who can. */
export async function refuseIfLast(tx: Tx, { id, roles, suspendedAt }: Person): Promise<void> {
  const isAdministrator = roles.includes('administrator') && suspendedAt === null
  if (isAdministrator && (await otherAdministrators(tx, id)) === 0) {
    throw new Problem('staff_last_administrator', 409)
  }
}
