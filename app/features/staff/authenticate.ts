import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-call'
import type { Database } from '../../platform/database/database.ts'
import { challengeCookie, sessionCookie } from './auth.ts'
import type { Caller } from './roles.ts'
import { callerByToken, challengedBy } from './session-queries.ts'

type Deps = { db: Database; secret: string; publicUrl: URL | null }

/**
 * Who sends these headers; null for a reader. The database is asked each time, so that a sign-in that ended, a
 * suspension or a changed role holds from the next request on, on every node.
 */
export function authenticator({ db, secret, publicUrl }: Deps): (headers: Headers) => Promise<Caller | null> {
  const cookie = sessionCookie(publicUrl)
  return async (headers) => {
    const signed = parseCookies(headers.get('cookie') ?? '').get(cookie)
    const token = signed === undefined ? null : signedValue(signed, secret)
    return token === null ? null : callerByToken(db, token)
  }
}

/** Whose second step these headers are: a staff id; null where no sign-in waits for a code. */
export async function challengedOf(
  { db, secret, publicUrl }: Deps,
  headers: Headers,
): Promise<string | null> {
  const signed = parseCookies(headers.get('cookie') ?? '').get(challengeCookie(publicUrl))
  const identifier = signed === undefined ? null : signedValue(signed, secret)
  return identifier === null ? null : challengedBy(db, identifier)
}

/**
 * The value of a signed cookie; null where the signature is not ours. Tokens stand in the database as they are:
 * without the signature, reading the database would be as good as signing in.
 */
function signedValue(signed: string, secret: string): string | null {
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return null
  const value = signed.slice(0, dot)
  const expected = createHmac('sha256', secret).update(value).digest()
  const found = Buffer.from(signed.slice(dot + 1), 'base64')
  return found.length === expected.length && timingSafeEqual(found, expected) ? value : null
}
