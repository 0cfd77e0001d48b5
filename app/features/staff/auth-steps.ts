import { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import type { AuthPath } from './auth-calls.ts'
import { problemOf } from './auth-problems.ts'
import { endSessions, signOut } from './end-sessions.ts'
import { checkNewPassword } from './password.ts'
import { staffSubject } from './person.ts'
import { recordRefusal } from './record-refusal.ts'
import type { Caller } from './roles.ts'
import {
  type Credentials,
  credentialsOf,
  deleteChallenges,
  deleteSessionByToken,
  settledVersion,
} from './session-queries.ts'
import { type TriedAccount, tryPassword } from './try-password.ts'

export type LibraryCall = {
  path: AuthPath
  body: Record<string, unknown>
  caller: Caller | null
  /** Whose second step this is, where the password was right and the code is asked for: a staff id. */
  challenged: string | null
  /** Where it came from, proxies taken off. */
  address: string
}
export type LibraryAnswer = { response: Response; body: unknown }
type Ask = () => Promise<LibraryAnswer>

const given = z.looseObject({ email: z.string().default(''), newPassword: z.string().default('') })
const made = z.object({ token: z.string() })

/** Asks the library, with what belongs to the same act before and after it. */
export async function authSteps(db: Database, call: LibraryCall, ask: Ask): Promise<LibraryAnswer> {
  const { path, body, caller, address } = call
  if (path === '/sign-in/email') return signIn(db, call, ask)
  if (call.challenged !== null) return secondStep(db, { staffId: call.challenged, address }, ask)
  if (caller === null || path.startsWith('/two-factor/verify-')) return ask()
  if (path === '/sign-out') {
    await signOut(db, caller)
    return ask()
  }
  if (path === '/change-password') checkNewPassword(given.parse(body).newPassword, caller)
  const answer = await withPassword(db, { email: caller.email, staffId: caller.staffId, address }, ask)
  if (answer.response.ok) await afterwards(db, path, { ...caller, address })
  return answer
}

async function withPassword(db: Database, account: TriedAccount, ask: Ask): Promise<LibraryAnswer> {
  return tryPassword(db, account, async () => {
    const answer = await ask()
    const { ok, status } = answer.response
    return { ...answer, isRight: ok ? true : status === 429 ? null : false }
  })
}

/** Records what a signed-in person changed of one's own credentials; a new password ends all other sign-ins. */
async function afterwards(
  db: Database,
  path: AuthPath,
  { staffId, sessionId, address }: Caller & Pick<LibraryCall, 'address'>,
): Promise<void> {
  const subject = staffSubject(staffId)
  await db.transaction().execute(async (tx) => {
    if (path === '/two-factor/generate-backup-codes') {
      await record(tx, { actor: staffId, subject, kind: 'staff.backup_codes', payload: { address } })
    }
    if (path === '/change-password') {
      await record(tx, { actor: staffId, subject, kind: 'staff.password', payload: { address } })
      await endSessions(tx, { staffId, actor: staffId, except: sessionId, why: 'password' })
    }
  })
}

async function signIn(db: Database, { body, address }: LibraryCall, ask: Ask): Promise<LibraryAnswer> {
  const { email } = given.parse(body)
  const before = await credentialsOf(db, email)
  const staffId = before?.staffId ?? null
  const answer = await withPassword(db, { email, staffId, address }, ask)
  if (staffId !== null && isRefusedAs('staff_suspended', answer)) {
    await recordRefusal(db, { kind: 'sign_in.suspended', staffId, address })
  }
  if (answer.response.ok && !(await isStillRight(db, before, answer.body))) {
    throw new Problem('staff_wrong_credentials', 401)
  }
  return answer
}

/** Whoever comes this far has the password; a wrong code is what its owner should hear of. */
async function secondStep(
  db: Database,
  tried: { staffId: string; address: string },
  ask: Ask,
): Promise<LibraryAnswer> {
  const answer = await ask()
  if (isRefusedAs('staff_wrong_code', answer)) {
    await recordRefusal(db, { kind: 'sign_in.code_refused', ...tried })
  }
  return answer
}

function isRefusedAs(code: string, { response, body }: LibraryAnswer): boolean {
  if (response.ok) return false
  const problem = problemOf(response, body)
  return problem instanceof Problem && problem.code === code
}

/**
 * Hashing takes so long that a password can be changed while its predecessor is looked at. Then the sign-in that
 * came of it ends here: the change could not end what was not kept yet.
 */
async function isStillRight(db: Database, before: Credentials | null, body: unknown): Promise<boolean> {
  if (before === null) return false
  const { data } = made.safeParse(body)
  return db.transaction().execute(async (tx) => {
    const version = await settledVersion(tx, before.staffId)
    if (version === before.version) return true
    if (data !== undefined) await deleteSessionByToken(tx, data.token)
    await deleteChallenges(tx, before.staffId)
    return false
  })
}
