import type { z } from 'zod'
import * as api from './api.ts'

/** One operation of the accounts library that may be reached, and what it takes. */
type AuthCall = {
  body: z.ZodType<Record<string, unknown>>
  /** Whether only somebody signed in may ask. */
  isSignedIn: boolean
}

/** Everything of the library that can be reached, by path below `/api/auth`. The rest answers 404. */
export const AUTH_CALLS = {
  '/sign-in/email': { body: api.signIn, isSignedIn: false },
  '/sign-out': { body: api.nothing, isSignedIn: false },
  '/two-factor/verify-totp': { body: api.secondFactorCode, isSignedIn: false },
  '/two-factor/verify-backup-code': { body: api.backupCode, isSignedIn: false },
  '/two-factor/enable': { body: api.passwordAlone, isSignedIn: true },
  '/two-factor/disable': { body: api.passwordAlone, isSignedIn: true },
  '/two-factor/generate-backup-codes': { body: api.passwordAlone, isSignedIn: true },
  '/change-password': { body: api.passwordChange, isSignedIn: true },
} as const satisfies Record<string, AuthCall>

export type AuthPath = keyof typeof AUTH_CALLS

export function isAuthPath(path: string): path is AuthPath {
  return Object.hasOwn(AUTH_CALLS, path)
}
