import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import { hashOf } from './link-queries.ts'

/**
 * Counts a try of a password before it is looked at, so that many at once cannot all pass. Returns how many
 * stand in a row with this one; null where `most` were reached and less than `minutes` have gone by since.
 */
export async function countAttempt(
  tx: Tx,
  email: string,
  { most, minutes }: { most: number; minutes: number },
): Promise<number | null> {
  const pause = sql`make_interval(mins => ${minutes})`
  const { rows } = await sql<{ failures: number }>`
    insert into staff_attempts as tried (email_hash, failures) values (${hashOf(email)}, 1)
    on conflict (email_hash) do update set
      failures = case when tried.last_at < now() - ${pause} then 1 else tried.failures + 1 end,
      last_at = now()
    where tried.failures < ${most} or tried.last_at < now() - ${pause}
    returning failures`.execute(tx)
  return rows[0]?.failures ?? null
}

/** Seconds until a paused address may be tried again. */
export async function pauseLeft(tx: Tx, email: string, minutes: number): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select ceil(extract(epoch from last_at + make_interval(mins => ${minutes}) - now()))::integer as seconds
    from staff_attempts where email_hash = ${hashOf(email)}`.execute(tx)
  return Math.max(1, rows[0]?.seconds ?? 1)
}

/** The try was never looked at, so that it does not count. */
export async function uncountAttempt(db: Database, email: string): Promise<void> {
  await db
    .updateTable('staff_attempts')
    .set({ failures: sql`greatest(failures - 1, 0)` })
    .where('email_hash', '=', hashOf(email))
    .execute()
}

/** The row of wrong passwords ends. Returns how many there were. */
export async function clearAttempts(db: Database | Tx, email: string): Promise<number> {
  const row = await db
    .deleteFrom('staff_attempts')
    .where('email_hash', '=', hashOf(email))
    .returning('failures')
    .executeTakeFirst()
  return row?.failures ?? 0
}

/** Rows whose pause is long over decide nothing any more; guessers of addresses would fill the table. */
export async function forgetAttempts(tx: Tx, minutes: number): Promise<void> {
  await tx
    .deleteFrom('staff_attempts')
    .where('last_at', '<', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .execute()
}
