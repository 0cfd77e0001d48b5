import { ApiProblem, problemOf } from '../../../desk/api/problem.ts'
import type { DeskKey, Translate } from '../../../desk/i18n/i18n.ts'

/** Calls one of the accounts library's own operations; what it refuses is thrown as an `ApiProblem`. */
async function post(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem('offline', 0, '')
  })
  if (!response.ok) throw await problemOf(response)
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

const SENTENCES: Readonly<Record<string, DeskKey>> = {
  INVALID_EMAIL_OR_PASSWORD: 'signin_wrong',
  INVALID_EMAIL: 'signin_wrong',
  INVALID_PASSWORD: 'signin_password_wrong',
  PASSWORD_TOO_SHORT: 'password_too_short',
  PASSWORD_TOO_LONG: 'password_too_long',
  PASSWORD_COMPROMISED: 'password_too_common',
  INVALID_CODE: 'signin_code_wrong',
  INVALID_BACKUP_CODE: 'signin_code_wrong',
  INVALID_TWO_FACTOR_COOKIE: 'signin_code_expired',
  OTP_HAS_EXPIRED: 'signin_code_expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'signin_code_locked',
  ACCOUNT_TEMPORARILY_LOCKED: 'signin_code_locked',
}

/** The library's refusals by code; our own arrive with their sentence and pass as they are. */
export function inWords(error: unknown, t: Translate): unknown {
  if (!(error instanceof ApiProblem) || error.message !== '') return error
  const key = SENTENCES[error.code] ?? (error.status === 429 ? 'signin_too_many' : undefined)
  return key === undefined ? error : new ApiProblem(error.code, error.status, t(key))
}
