import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { consumeLink, insertLink, isFirstAccountLink } from './link-queries.ts'
import { checkNewPassword, hashPassword } from './password.ts'
import { FIRST_ACCOUNT_MINUTES, type Link, staffSubject } from './person.ts'
import { hasAnyAccount, insertPerson, lockStaff, replacePassword, replaceRoles } from './queries.ts'
import type { Role } from './roles.ts'

/** Whoever sets a newsroom up runs it and edits in it; both can be handed on later. */
const FIRST_ROLES: readonly Role[] = ['administrator', 'managing_editor']

/** The one-time link of the first account; older ones end. Null where an account is there already. */
export function createFirstAccountLink(db: Database): Promise<Link | null> {
  return db.transaction().execute(async (tx) => {
    await lockStaff(tx)
    if (await hasAnyAccount(tx)) return null
    return insertLink(tx, { staffId: null, minutes: FIRST_ACCOUNT_MINUTES })
  })
}

/** Whether the first account is still to be made. */
export async function isSetupOpen(db: Database): Promise<boolean> {
  return !(await hasAnyAccount(db))
}

export type FirstAccount = {
  token: string
  name: string
  email: string
  password: string
  /** Where it came from, for the log. */
  address?: string
}

/**
 * Makes the first account, once, and only while there is none. Throws staff_link_dead, staff_email_taken and what
 * is wrong with the password; the link can be used again then.
 */
export async function makeFirstAccount(db: Database, account: FirstAccount): Promise<void> {
  const { token, name, email, password, address = null } = account
  if (!(await isFirstAccountLink(db, token))) throw new Problem('staff_link_dead', 410)
  checkNewPassword(password, { name, email })
  const hash = await hashPassword(password)
  await db.transaction().execute(async (tx) => {
    await lockStaff(tx)
    const isFirst = !(await hasAnyAccount(tx))
    if (!(await consumeLink(tx, token)) || !isFirst) throw new Problem('staff_link_dead', 410)
    const id = await insertPerson(tx, { name, email })
    if (id === null) throw new Problem('staff_email_taken', 409)
    await replacePassword(tx, id, hash)
    await replaceRoles(tx, id, FIRST_ROLES)
    await record(tx, {
      actor: id,
      subject: staffSubject(id),
      kind: 'staff.first_account',
      payload: { roles: FIRST_ROLES, address },
    })
  })
}
