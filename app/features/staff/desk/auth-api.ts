import { ApiProblem, problemOf } from '../../../desk/api/problem.ts'
import { sessionEnded } from '../../../desk/session/session-store.ts'

/** Calls one of the operations of signing in; what it refuses is thrown as an `ApiProblem`. */
async function post(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem('offline', 0, '')
  })
  if (!response.ok) {
    const problem = await problemOf(response)
    // A wrong password is refused with the same status and says nothing about who is signed in.
    if (problem.code === 'not_signed_in') sessionEnded()
    throw problem
  }
  const answer: unknown = await response.json().catch(() => null)
  return typeof answer === 'object' && answer !== null ? { ...answer } : {}
}

/** First step of a sign-in. `second_factor`: the password was right and a code is asked for. */
export async function signIn(email: string, password: string): Promise<'done' | 'second_factor'> {
  const answer = await post('/sign-in/email', { email, password })
  return answer.twoFactorRedirect === true ? 'second_factor' : 'done'
}

export const verifyCode = (code: string) => post('/two-factor/verify-totp', { code })
export const verifyBackupCode = (code: string) => post('/two-factor/verify-backup-code', { code })
export const signOut = () => post('/sign-out', {})

/** Ends every other sign-in too: whoever knew the old password is out. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true })

export type Enrolment = { uri: string; backupCodes: string[] }

/** Begins a second factor; it counts only once a code of it was shown to the server (`verifyCode`). */
export async function enrol(password: string): Promise<Enrolment> {
  const answer = await post('/two-factor/enable', { password })
  const codes = answer.backupCodes
  return {
    uri: String(answer.totpURI ?? ''),
    backupCodes: Array.isArray(codes) ? codes.map(String) : [],
  }
}

export const disableSecondFactor = (password: string) => post('/two-factor/disable', { password })
