import { createHmac } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { endSessions } from './end-sessions.ts'
import { staffSubject } from './person.ts'
import { forgetOld, insertUsedCode, standingOf } from './session-queries.ts'

type SessionHooks = NonNullable<
  NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']
>
type NewSession = Parameters<NonNullable<SessionHooks['before']>>[0]
type Call = Parameters<NonNullable<SessionHooks['before']>>[1]

const FIRST_STEP = '/sign-in/email'
const SECOND_STEPS = ['/two-factor/verify-totp', '/two-factor/verify-backup-code']

/**
 * What happens at the one place through which every sign-in comes: the library is about to keep a session, or
 * has kept it. Here it is decided whether the second factor was given, so that no other path decides it again.
 */
export function sessionHooks(db: Database, secret: string): Required<SessionHooks> {
  return {
    before: async (session, call) => {
      const standing = await standingOf(db, session.userId)
      if (standing === null || standing.isSuspended) throw refusal('STAFF_SUSPENDED')
      if (call?.path === '/two-factor/verify-totp') await spendCode(db, secret, session.userId, codeOf(call))
      return { data: { ...session, secondFactor: isSecondStep(call) } }
    },
    after: async (session, call) => {
      const standing = await standingOf(db, session.userId)
      // The library makes a session at the first step and takes it back before it asks for the code.
      if (call?.path === FIRST_STEP && standing?.hasSecondFactor === true) return
      await recordSession(db, session, call)
    },
  }
}

const isSecondStep = (call: Call): boolean => SECOND_STEPS.includes(call?.path ?? '')

function codeOf(call: NonNullable<Call>): string {
  const body: unknown = call.body
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
  return typeof code === 'string' ? code : ''
}

/**
 * The library takes a code again as long as its half minute and the next last; RFC 6238, 5.2 wants it once.
 * Kept under the installation's secret: a million codes are quickly hashed.
 */
async function spendCode(db: Database, secret: string, staffId: string, code: string): Promise<void> {
  const hash = createHmac('sha256', secret).update(`used-code:${staffId}:${code}`).digest('hex')
  if (!(await insertUsedCode(db, staffId, hash))) throw refusal('INVALID_CODE')
}

function refusal(code: string): APIError {
  return new APIError('UNAUTHORIZED', { code, message: code })
}

async function recordSession(db: Database, session: NewSession, call: Call): Promise<void> {
  const staffId = session.userId
  const subject = staffSubject(staffId)
  const address = session.ipAddress ?? null
  const hadSession = Boolean(call?.context.session)
  const isEnrolled = isSecondStep(call) && hadSession
  const isRemoved = call?.path === '/two-factor/disable'
  await db.transaction().execute(async (tx) => {
    await forgetOld(tx, staffId)
    if (!hadSession) {
      const payload = { session: session.id, address }
      await record(tx, { actor: staffId, subject, kind: 'session.started', payload })
    }
    if (!isEnrolled && !isRemoved) return
    const kind = isEnrolled ? 'staff.second_factor_on' : 'staff.second_factor_off'
    await record(tx, { actor: staffId, subject, kind, payload: { address } })
    await endSessions(tx, { staffId, actor: staffId, except: session.id, why: 'second_factor' })
  })
}
