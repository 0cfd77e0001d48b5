import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { withNamedStatements } from './named-statements.ts'
import type { DB } from './schema.generated.ts'

export type Database = Kysely<DB>
export type Tx = Transaction<DB>

/**
 * All limits are in milliseconds. The default pool waits for ever on a frozen backend; with these
 * a request that needs a frozen database ends and the pool recovers by itself.
 */
const LIMITS = {
  connectionTimeoutMillis: 3_000,
  query_timeout: 5_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 15_000,
  keepAlive: true,
}

/** Opens a bounded pool. A client's error is reported, not thrown: it would end the process. */
export function openDatabase(
  target: pg.ClientConfig,
  { max, onIdleError }: { max: number; onIdleError: (error: Error) => unknown },
): Database {
  const pool = new pg.Pool({ ...target, ...LIMITS, max, application_name: 'redaksi' })
  pool.on('error', onIdleError)
  // The pool listens to a client only while it is idle. One that is lost in the middle of a transaction fails
  // its query, and without a listener the process with it.
  pool.on('connect', (client) => client.on('error', onLostClient))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) })
}

/** Whoever was using the client has the error already, as the failure of their query. */
function onLostClient(): void {}
