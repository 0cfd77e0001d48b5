import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { clearAttempts } from './attempt-queries.ts'
import { endSessions } from './end-sessions.ts'
import { existingPerson } from './existing-person.ts'
import { consumeLink, insertLink, personOfLink } from './link-queries.ts'
import { checkNewPassword, hashPassword } from './password.ts'
import { type Actor, type Link, PASSWORD_LINK_MINUTES, staffSubject } from './person.ts'
import { replacePassword } from './queries.ts'

/** A new one-time link for setting a password; older ones end. Throws not_found, staff_suspended. */
export function passwordLink(db: Database, staffId: string, actor: Actor): Promise<Link> {
  return db.transaction().execute(async (tx) => {
    const person = await existingPerson(tx, staffId)
    if (person.suspendedAt !== null) throw new Problem('staff_suspended', 409)
    const link = await insertLink(tx, { staffId, minutes: PASSWORD_LINK_MINUTES })
    await record(tx, { actor, subject: staffSubject(staffId), kind: 'staff.link' })
    return link
  })
}

/**
 * Sets a password by its link, which works once. It signs nobody in, leaves the second factor as it is and ends
 * every sign-in. `address`: where it came from, for the log. Throws staff_link_dead and what is wrong with the password; the link can be used again then.
 */
export async function setPasswordByLink(
  db: Database,
  { token, password, address = null }: { token: string; password: string; address?: string | null },
): Promise<void> {
  const person = await personOfLink(db, token)
  if (person === null) throw new Problem('staff_link_dead', 410)
  checkNewPassword(password, person)
  const hash = await hashPassword(password)
  const { id: staffId, email } = person
  await db.transaction().execute(async (tx) => {
    if (!(await consumeLink(tx, token))) throw new Problem('staff_link_dead', 410)
    await replacePassword(tx, staffId, hash)
    await clearAttempts(tx, email)
    const subject = staffSubject(staffId)
    await record(tx, { actor: staffId, subject, kind: 'staff.password', payload: { address } })
    await endSessions(tx, { staffId, actor: staffId, except: null, why: 'password' })
  })
}
