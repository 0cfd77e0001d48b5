import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { insertLink } from './link-queries.ts'
import { type Actor, type Link, PASSWORD_LINK_MINUTES, type Person, staffSubject } from './person.ts'
import { insertPerson, personById, replaceRoles } from './queries.ts'
import type { Role } from './roles.ts'

export type NewPerson = { name: string; email: string; roles: readonly Role[] }

/**
 * Adds a person, with the one-time link by which the person sets a password. `email` is kept in small letters.
 * Throws staff_email_taken.
 */
export function addStaff(
  db: Database,
  { name, email, roles }: NewPerson,
  actor: Actor,
): Promise<{ person: Person; link: Link }> {
  return db.transaction().execute(async (tx) => {
    const id = await insertPerson(tx, { name, email: email.toLowerCase() })
    if (id === null) throw new Problem('staff_email_taken', 409)
    await replaceRoles(tx, id, roles)
    const link = await insertLink(tx, { staffId: id, minutes: PASSWORD_LINK_MINUTES })
    await record(tx, { actor, subject: staffSubject(id), kind: 'staff.added', payload: { name, roles } })
    const person = await personById(tx, id)
    if (person === null) throw new Error('a person just added is not there')
    return { person, link }
  })
}
