import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Link } from './person.ts'

/** Bytes: too many to guess, so that a plain hash of the token keeps it safe. */
const TOKEN_LENGTH = 32

export const hashOf = (secretText: string): string => createHash('sha256').update(secretText).digest('hex')

export type NewLink = { staffId: string | null; minutes: number }

/** Makes a link and ends the older ones of its kind and person; a link without a person is for the first account. */
export async function insertLink(tx: Tx, { staffId, minutes }: NewLink): Promise<Link> {
  const token = randomBytes(TOKEN_LENGTH).toString('base64url')
  await tx
    .deleteFrom('staff_links')
    .where((where) =>
      where.or([
        where('staff_id', 'is not distinct from', staffId),
        where('expires_at', '<', sql<Date>`now()`),
      ]),
    )
    .execute()
  const { expires_at } = await tx
    .insertInto('staff_links')
    .values({
      token_hash: hashOf(token),
      kind: staffId === null ? 'first_account' : 'password',
      staff_id: staffId,
      expires_at: sql`now() + make_interval(mins => ${minutes})`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return { token, expiresAt: expires_at }
}

function livingLinks(db: Database | Tx, token: string) {
  return db
    .selectFrom('staff_links')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', sql<Date>`now()`)
}

/** Whom a password link is for, without using it up; null where there is no such link any more. */
export async function personOfLink(
  db: Database,
  token: string,
): Promise<{ id: string; name: string; email: string } | null> {
  const row = await livingLinks(db, token)
    .innerJoin('staff_users', 'staff_users.id', 'staff_links.staff_id')
    .select(['staff_users.id', 'name', 'email'])
    .where('suspended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Whether this is the link of the first account, without using it up. */
export async function isFirstAccountLink(db: Database, token: string): Promise<boolean> {
  const row = await livingLinks(db, token)
    .select('token_hash')
    .where('kind', '=', 'first_account')
    .executeTakeFirst()
  return row !== undefined
}

/** Uses a link up; false where another was faster or it has run out. */
export async function consumeLink(tx: Tx, token: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('staff_links')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('token_hash')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends every link of a person; they would outlive a suspension. */
export async function deleteLinks(tx: Tx, staffId: string): Promise<void> {
  await tx.deleteFrom('staff_links').where('staff_id', '=', staffId).execute()
}
