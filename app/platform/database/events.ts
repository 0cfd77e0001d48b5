import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** One act that changes what somebody sees. `subject` names what it was done to, as `story:42`. */
export type Event = {
  actor: string | null
  subject: string
  kind: string
  tags?: readonly string[]
  payload?: Record<string, unknown>
}

/** Where every node listens. A notification names the transaction, whose events are then read from the log. */
export const EVENTS_CHANNEL = 'redaksi_events'

/**
 * Writes to the one log, in the transaction of the act itself, and tells every node when that commits. The
 * notification carries the transaction's number only: PostgreSQL folds equal ones, so that a transaction with
 * many events sends one.
 */
export async function record(
  tx: Tx,
  { actor, subject, kind, tags = [], payload = {} }: Event,
): Promise<void> {
  await tx
    .with('event', (db) =>
      db
        .insertInto('events')
        .values({ actor, subject, kind, tags: [...tags], payload: JSON.stringify(payload) })
        .returning('xid'),
    )
    .selectFrom('event')
    .select(sql`pg_notify(${EVENTS_CHANNEL}, xid::text)`.as('told'))
    .execute()
}
