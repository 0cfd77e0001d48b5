import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import { languageOf, rolesOfPerson } from './queries.ts'
import { type Caller, isRole } from './roles.ts'

/**
 * Who signed in with this token, with the roles of this moment. A sign-in counts while its time is not over, its
 * person not suspended, and only with the second factor where there is one.
 */
export async function callerByToken(db: Database, token: string): Promise<Caller | null> {
  const row = await db
    .selectFrom('staff_sessions')
    .innerJoin('staff_users', 'staff_users.id', 'staff_sessions.user_id')
    .select(['staff_users.id', 'staff_sessions.id as session_id', 'name', 'email', 'language'])
    .select(rolesOfPerson.as('roles'))
    .where('token', '=', token)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('suspended_at', 'is', null)
    .where(sql<boolean>`(two_factor_enabled is not true or second_factor)`)
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, session_id, name, email, language, roles } = row
  return {
    staffId: id,
    sessionId: session_id,
    name,
    email,
    language: languageOf(language),
    roles: roles.filter(isRole),
  }
}

/** Ends one sign-in; false where it had ended before. */
export async function deleteSession(tx: Tx, sessionId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('staff_sessions')
    .where('id', '=', sessionId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends the sign-in that carries this token. */
export async function deleteSessionByToken(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('staff_sessions').where('token', '=', token).execute()
}

/** Ends a person's sign-ins, all but one where one is named. Returns the ids of those that ended. */
export async function deleteSessions(tx: Tx, staffId: string, except: string | null): Promise<string[]> {
  const rows = await tx
    .deleteFrom('staff_sessions')
    .where('user_id', '=', staffId)
    .$if(except !== null, (query) => query.where('id', '!=', except ?? ''))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Ends sign-ins that wait for the second factor. */
export async function deleteChallenges(tx: Tx, staffId: string): Promise<void> {
  await tx.deleteFrom('staff_verifications').where('value', '=', staffId).execute()
}

/** The person whose sign-in waits for the second factor under this name. */
export async function challengedBy(db: Database, identifier: string): Promise<string | null> {
  const row = await db
    .selectFrom('staff_verifications')
    .innerJoin('staff_users', 'staff_users.id', 'staff_verifications.value')
    .select('staff_users.id')
    .where('identifier', '=', identifier)
    .executeTakeFirst()
  return row?.id ?? null
}

/** From here on, a sign-in that began earlier is not let in. */
export async function raiseCredentialsVersion(tx: Tx, staffId: string): Promise<void> {
  await tx
    .updateTable('staff_users')
    .set({ credentials_version: sql`credentials_version + 1` })
    .where('id', '=', staffId)
    .execute()
}

export type Credentials = { staffId: string; version: number }

/** The version of a person's credentials; null where nobody has this address. */
export async function credentialsOf(db: Database, email: string): Promise<Credentials | null> {
  const row = await db
    .selectFrom('staff_users')
    .select(['id', 'credentials_version'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row === undefined ? null : { staffId: row.id, version: row.credentials_version }
}

/** The same, waiting for a change that is under way, and keeping the next one waiting. */
export async function settledVersion(tx: Tx, staffId: string): Promise<number | null> {
  const row = await tx
    .selectFrom('staff_users')
    .select('credentials_version')
    .where('id', '=', staffId)
    .forShare()
    .executeTakeFirst()
  return row?.credentials_version ?? null
}

/** What decides whether a sign-in may become one: suspension, and whether a second factor is asked for. */
export async function standingOf(
  db: Database,
  staffId: string,
): Promise<{ isSuspended: boolean; hasSecondFactor: boolean } | null> {
  const row = await db
    .selectFrom('staff_users')
    .select(['suspended_at', 'two_factor_enabled'])
    .where('id', '=', staffId)
    .executeTakeFirst()
  if (row === undefined) return null
  return { isSuspended: row.suspended_at !== null, hasSecondFactor: row.two_factor_enabled === true }
}

/** Takes a code for used; false where it was used before. */
export async function insertUsedCode(db: Database, staffId: string, codeHash: string): Promise<boolean> {
  const row = await db
    .insertInto('staff_used_codes')
    .values({ user_id: staffId, code_hash: codeHash })
    .onConflict((conflict) => conflict.columns(['user_id', 'code_hash']).doNothing())
    .returning('user_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Clears what no longer decides anything: sign-ins that ran out, and codes older than any that still counts. */
export async function forgetOld(tx: Tx, staffId: string): Promise<void> {
  await tx
    .deleteFrom('staff_sessions')
    .where('user_id', '=', staffId)
    .where('expires_at', '<', sql<Date>`now()`)
    .execute()
  await tx
    .deleteFrom('staff_used_codes')
    .where('user_id', '=', staffId)
    .where('used_at', '<', sql<Date>`now() - interval '10 minutes'`)
    .execute()
  await tx.deleteFrom('staff_verifications').where('expires_at', '<', sql<Date>`now()`).execute()
}
