import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { clearAttempts, countAttempt, forgetAttempts, pauseLeft, uncountAttempt } from './attempt-queries.ts'
import { recordRefusal } from './record-refusal.ts'

/** Wrong passwords in a row for one account, from wherever they come. Source: OWASP ASVS 5.0, 6.3.1. */
export const MOST_WRONG_PASSWORDS = 10
/** Minutes in which then no password is looked at, the right one neither; a new password link ends them. */
export const PAUSE_MINUTES = 15

export type TriedAccount = {
  email: string
  /** Null for an address nobody has: it is counted and paused alike, so that nothing tells the two apart. */
  staffId: string | null
  /** Where it is tried from, proxies taken off. */
  address: string
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
  const failures = await allowAttempt(db, account)
  const looked = await look().catch(async (error: unknown) => {
    await uncountAttempt(db, account.email)
    throw error
  })
  if (looked.isRight === true) await clearAttempts(db, account.email)
  if (looked.isRight === null) await uncountAttempt(db, account.email)
  if (looked.isRight === false && failures === MOST_WRONG_PASSWORDS) await recordPause(db, account)
  return looked
}

/** How many tries stand in a row with this one. */
async function allowAttempt(db: Database, { email }: TriedAccount): Promise<number> {
  const counted = await db.transaction().execute(async (tx) => {
    await forgetAttempts(tx, PAUSE_MINUTES)
    const failures = await countAttempt(tx, email, { most: MOST_WRONG_PASSWORDS, minutes: PAUSE_MINUTES })
    return { failures, seconds: failures === null ? await pauseLeft(tx, email, PAUSE_MINUTES) : 0 }
  })
  if (counted.failures !== null) return counted.failures
  const params = { seconds: counted.seconds, minutes: Math.ceil(counted.seconds / 60) }
  throw new Problem('staff_sign_in_paused', 429, { params })
}

/** An address that nobody has is paused too, and leaves no event: strangers would write the log. */
async function recordPause(db: Database, { staffId, address }: TriedAccount): Promise<void> {
  if (staffId !== null) await recordRefusal(db, { kind: 'sign_in.paused', staffId, address })
}
