import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { clearAttempts, countAttempt, forgetAttempts, pauseLeft, uncountAttempt } from './attempt-queries.ts'
import { staffSubject } from './person.ts'

/** Wrong passwords in a row for one account, from wherever they come. Source: OWASP ASVS 5.0, 6.3.1. */
export const MOST_WRONG_PASSWORDS = 10
/** Minutes in which then no password is looked at, the right one neither; a new password link ends them. */
export const PAUSE_MINUTES = 15

export type TriedAccount = {
  email: string
  /** Null for an address nobody has: it is counted and paused alike, so that nothing tells the two apart. */
  staffId: string | null
}

/**
 * Lets a password be looked at if the account's row of wrong ones allows it. `look` answers whether it was right;
 * null where it was not looked at after all. Throws staff_sign_in_paused.
 */
export async function tryPassword<T extends { isRight: boolean | null }>(
  db: Database,
  account: TriedAccount,
  look: () => Promise<T>,
): Promise<T> {
  await allowAttempt(db, account)
  const looked = await look().catch(async (error: unknown) => {
    await uncountAttempt(db, account.email)
    throw error
  })
  if (looked.isRight === true) await clearAttempts(db, account.email)
  if (looked.isRight === null) await uncountAttempt(db, account.email)
  return looked
}

async function allowAttempt(db: Database, { email, staffId }: TriedAccount): Promise<void> {
  const seconds = await db.transaction().execute(async (tx) => {
    await forgetAttempts(tx, PAUSE_MINUTES)
    const failures = await countAttempt(tx, email, { most: MOST_WRONG_PASSWORDS, minutes: PAUSE_MINUTES })
    if (failures === null) return pauseLeft(tx, email, PAUSE_MINUTES)
    if (failures === MOST_WRONG_PASSWORDS && staffId !== null) {
      await record(tx, { actor: null, subject: staffSubject(staffId), kind: 'sign_in.last_attempt' })
    }
    return null
  })
  if (seconds === null) return
  const params = { seconds, minutes: Math.ceil(seconds / 60) }
  throw new Problem('staff_sign_in_paused', 429, { params })
}
