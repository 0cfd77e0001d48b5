import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from './platform/database/database.ts'
import type { EventListener } from './platform/events/listener.ts'
import type { Metrics } from './platform/metrics/metrics.ts'

type WatchDeps = { db: Database; log: Logger; metrics: Metrics; events: Pick<EventListener, 'silence'> }

/** Milliseconds between two looks at the log's horizon. */
const PAUSE = 15_000
/** Seconds for which one transaction may hold the log's horizon before the operator is told. */
const LONG_TRANSACTION = 60

/**
 * Whether this node's database answers, and how long the oldest running transaction has held back what durable
 * consumers may read: a long one anywhere in the cluster delays every feed and page of theirs.
 */
export function watchDatabase({ db, log, metrics, events }: WatchDeps): {
  isReady(): Promise<boolean>
  close(): void
} {
  let horizon = 0
  metrics.gauge(
    'redaksi_log_horizon_seconds',
    'Age of the oldest transaction that holds the log back.',
    () => horizon,
  )
  metrics.gauge(
    'redaksi_log_silence_seconds',
    'Time since this node last knew the whole log.',
    () => events.silence() / 1_000,
  )
  const look = async () => {
    try {
      horizon = await oldestTransaction(db)
      if (horizon > LONG_TRANSACTION) log.warn({ seconds: horizon }, 'a long transaction holds the log back')
    } catch (error) {
      log.warn({ err: error }, 'the database does not answer')
    }
  }
  void look()
  const timer = setInterval(look, PAUSE)
  timer.unref()
  return {
    isReady: async () => {
      await sql`select 1`.execute(db)
      return true
    },
    close: () => clearInterval(timer),
  }
}

/** Seconds. */
async function oldestTransaction(db: Database): Promise<number> {
  const { rows } = await sql<{ age: number }>`
    select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)::float8 as age
    from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()`.execute(db)
  return Math.max(0, rows[0]?.age ?? 0)
}
