import type { Tx } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import type { Person } from './person.ts'
import { otherAdministrators } from './queries.ts'

/**
 * Somebody must be able to let people in: throws staff_last_administrator where this is the last who can. The
 * caller holds the lock on staff, else two could each count the other.
 */
export async function refuseIfLast(tx: Tx, { id, roles, suspendedAt }: Person): Promise<void> {
  const isAdministrator = roles.includes('administrator') && suspendedAt === null
  if (isAdministrator && (await otherAdministrators(tx, id)) === 0) {
    throw new Problem('staff_last_administrator', 409)
  }
}
