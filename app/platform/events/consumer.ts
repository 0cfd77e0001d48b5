import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database, Tx } from '../database/database.ts'
import { type Cursor, EVENT_COLUMNS, IS_SETTLED, LOG_ORDER, type LoggedEvent } from './log.ts'

/** Works once for the whole cluster; what it does must do no harm when it is done twice. */
export type Consumer = {
  name: string
  /** `present`: what was logged before it first ran is none of its business. */
  from: 'beginning' | 'present'
  handle(events: readonly LoggedEvent[], tx: Tx): Promise<void>
}

export type ConsumerDeps = {
  db: Database
  log: Logger
  /** Told the seconds for which the oldest event has waited; 0 where none does. */
  onLag: (name: string, seconds: number) => void
}

export type RunningConsumer = { wake(): void; close(): Promise<void> }

/** Rows a pass; the pass is one transaction, and a long one would hold the log's horizon for everybody. */
const BATCH = 200
/** Milliseconds between passes where nothing wakes it. */
const PAUSE = 1_000
/** Milliseconds to which the pauses grow while its work fails. */
const LONGEST_PAUSE = 30_000

/**
 * Runs a consumer of the log: passes one after the other, on whichever node gets its row first. Its cursor moves
 * in the transaction of its work, so that neither happens without the other.
 */
export function startConsumer(deps: ConsumerDeps, consumer: Consumer): RunningConsumer {
  const { log } = deps
  let stop = new AbortController()
  let isClosed = false
  const run = async () => {
    let pause = PAUSE
    while (!isClosed) {
      try {
        const handled = await passOf(deps, consumer)
        pause = PAUSE
        if (handled === BATCH) continue
      } catch (error) {
        pause = Math.min(pause * 2, LONGEST_PAUSE)
        log.error({ err: error, consumer: consumer.name }, 'events: a consumer failed and will try again')
        await tellLag(deps, consumer.name)
      }
      await sleep(pause, null, { signal: stop.signal }).catch(() => {
        // Woken: that is what the signal is for.
        stop = new AbortController()
      })
    }
  }
  const running = run()
  return {
    wake: () => stop.abort(),
    close: async () => {
      isClosed = true
      stop.abort()
      await running
    },
  }
}

/** One pass; how many events it handled, 0 where another node is at it. */
export async function passOf(deps: ConsumerDeps, consumer: Consumer): Promise<number> {
  const { db, onLag } = deps
  await register(db, consumer)
  // Taking the cursor writes, which a log at rest is to be spared.
  const handled = (await hasWork(db, consumer.name)) ? await handleBatch(db, consumer) : 0
  onLag(consumer.name, await lagOf(db, consumer.name))
  return handled
}

function handleBatch(db: Database, consumer: Consumer): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const cursor = await takeCursor(tx, consumer.name)
    if (cursor === null) return 0
    const events = await settledAfter(tx, cursor)
    const last = events.at(-1)
    if (last === undefined) return 0
    await consumer.handle(events, tx)
    await moveCursor(tx, consumer.name, last)
    return events.length
  })
}

/** While its work fails the lag grows, and that is what an alarm looks at. */
async function tellLag({ db, log, onLag }: ConsumerDeps, name: string): Promise<void> {
  try {
    onLag(name, await lagOf(db, name))
  } catch (error) {
    log.warn({ err: error, consumer: name }, 'events: the lag of a consumer cannot be read')
  }
}

async function register(db: Database, { name, from }: Consumer): Promise<void> {
  await sql`
    insert into consumers (name, xid)
    values (${name}, case when ${from === 'present'} then pg_snapshot_xmin(pg_current_snapshot()) else '0'::xid8 end)
    on conflict do nothing`.execute(db)
}

async function takeCursor(tx: Tx, name: string): Promise<Cursor | null> {
  const { rows } = await sql<Cursor>`
    select xid::text as xid, event_id::text as id from consumers where name = ${name} for update skip locked`.execute(
    tx,
  )
  return rows[0] ?? null
}

async function settledAfter(tx: Tx, { xid, id }: Cursor): Promise<LoggedEvent[]> {
  const { rows } = await sql<LoggedEvent>`
    select ${sql.raw(EVENT_COLUMNS)} from events
    where (xid, id) > (${xid}::xid8, ${id}::bigint) and ${sql.raw(IS_SETTLED)}
    order by ${sql.raw(LOG_ORDER)} limit ${BATCH}`.execute(tx)
  return rows
}

async function moveCursor(tx: Tx, name: string, { xid, id }: Cursor): Promise<void> {
  await tx
    .updateTable('consumers')
    .set({ xid, event_id: id, at: sql`now()` })
    .where('name', '=', name)
    .execute()
}

/** Events after the cursor of a consumer. */
const waitingFor = (name: string) => sql`
  events e join consumers c on c.name = ${name} and (e.xid, e.id) > (c.xid, c.event_id)`

async function hasWork(db: Database, name: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from ${waitingFor(name)} where e.${sql.raw(IS_SETTLED)}) as found`.execute(db)
  return rows[0]?.found === true
}

/**
 * Seconds for which the first event in the log's order has waited. Those that the horizon still holds back count:
 * a long transaction anywhere is what one must see.
 */
async function lagOf(db: Database, name: string): Promise<number> {
  const { rows } = await sql<{ lag: number }>`
    select extract(epoch from clock_timestamp() - e.at)::float8 as lag
    from ${waitingFor(name)} order by e.xid, e.id limit 1`.execute(db)
  return Math.max(0, rows[0]?.lag ?? 0)
}
