import type { Database } from '../../platform/database/database.ts'
import { existingPerson } from './existing-person.ts'
import type { Actor, Person } from './person.ts'
import type { Role } from './roles.ts'
import { changeRoles } from './set-roles.ts'
import { changeSuspension } from './suspend.ts'

export type StaffChanges = {
  id: string
  roles?: readonly Role[] | undefined
  suspended?: boolean | undefined
}

/** Changes roles and suspension in one step. Throws not_found, staff_last_administrator; nothing is changed then. */
export function changeStaff(
  db: Database,
  { id, roles, suspended }: StaffChanges,
  actor: Actor,
): Promise<Person> {
  return db.transaction().execute(async (tx) => {
    if (roles !== undefined) await changeRoles(tx, { id, roles }, actor)
    if (suspended !== undefined) await changeSuspension(tx, { id, isSuspended: suspended }, actor)
    return existingPerson(tx, id)
  })
}
