import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { Logger } from 'pino'
import type { Database } from '../../platform/database/database.ts'
import { sessionHooks } from './auth-hooks.ts'
import * as tables from './auth-tables.ts'
import { hashPassword, PASSWORD_UNITS, SHORTEST_PASSWORD, verifyPassword } from './password.ts'

export type AuthDeps = {
  db: Database
  /** Signs cookies and keeps second factors unreadable in the database. */
  secret: string
  publicUrl: URL | null
  log: Logger
}

/** Seconds. A sign-in ends after a week even while it is used; nothing prolongs it. */
const SESSION_LENGTH = 7 * 24 * 60 * 60
/** Seconds in which the second step must follow the first. Source: OWASP ASVS 5.0, 6.5.5 (ten minutes). */
const CHALLENGE_LENGTH = 10 * 60
/** Calls from one address within a minute: a whole newsroom behind one address signs in, guessers do not. */
const ADDRESS_LIMIT = { window: 60, max: 20 }

/** A browser takes a `__Host-` cookie over TLS only, and for this host alone. */
const cookiePrefix = (publicUrl: URL | null): string =>
  publicUrl?.protocol === 'https:' ? '__Host-redaksi' : 'redaksi'

/** The cookie that carries a sign-in. */
export const sessionCookie = (publicUrl: URL | null): string => `${cookiePrefix(publicUrl)}.session_token`

/** The cookie of a sign-in that waits for the second factor. */
export const challengeCookie = (publicUrl: URL | null): string => `${cookiePrefix(publicUrl)}.two_factor`

/** What the accounts library is told; the test of our tables asks it what it would need. */
export function authOptions(deps: AuthDeps) {
  const { db, secret, publicUrl, log } = deps
  const isSecure = publicUrl?.protocol === 'https:'
  return {
    appName: publicUrl?.hostname ?? 'Redaksi',
    basePath: '/api/auth',
    ...(publicUrl !== null && { baseURL: publicUrl.origin }),
    secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    // What is no refusal of the library reaches the server, which tells a database that is away from a defect.
    onAPIError: { throw: true },
    logger: { level: 'error', log: (level, message) => log[level]({ part: 'accounts' }, message) },
    user: tables.USER_TABLE,
    session: {
      ...tables.SESSION_TABLE,
      expiresIn: SESSION_LENGTH,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: tables.ACCOUNT_TABLE,
    verification: tables.VERIFICATION_TABLE,
    rateLimit: {
      ...tables.RATE_LIMIT_TABLE,
      ...ADDRESS_LIMIT,
      enabled: true,
      storage: 'database',
      customRules: {
        '/sign-in/email': ADDRESS_LIMIT,
        '/two-factor/*': ADDRESS_LIMIT,
        '/change-password': ADDRESS_LIMIT,
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: PASSWORD_UNITS,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(password, hash) },
    },
    databaseHooks: { session: { create: sessionHooks(db, secret) } },
    plugins: [
      twoFactor({
        issuer: publicUrl?.hostname ?? 'Redaksi',
        twoFactorCookieMaxAge: CHALLENGE_LENGTH,
        schema: tables.TWO_FACTOR_TABLES,
      }),
    ],
    advanced: {
      // One query for a person and the password: a second one for known addresses alone would be told by time.
      database: { joins: true },
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(publicUrl),
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
  } satisfies BetterAuthOptions
}

/** The accounts library over our tables. Reached through its mount only, which lets a few of its paths by. */
export function auth(deps: AuthDeps) {
  return betterAuth(authOptions(deps))
}
