import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { record } from '../database/events.ts'
import { type Consumer, type ConsumerDeps, passOf, startConsumer } from './consumer.ts'

let room: TestDatabase
let deps: ConsumerDeps
const lags: number[] = []
beforeEach(async () => {
  room = await testDatabase()
  lags.length = 0
  deps = { db: room.db, log: pino({ level: 'silent' }), onLag: (_, seconds) => lags.push(seconds) }
})
afterEach(() => room.close())

const tell = (kind: string) =>
  room.db.transaction().execute((tx) => record(tx, { actor: null, subject: 'story:1', kind }))

/** Passes until nothing waits: other tests write to the same cluster, and each of them holds the horizon. */
const passAll = (consumer: Consumer) =>
  vi.waitFor(
    async () => {
      await passOf(deps, consumer)
      expect(lags.at(-1)).toBe(0)
    },
    { timeout: 10_000 },
  )

function consuming(over: Partial<Consumer> = {}) {
  const handled: string[] = []
  const consumer: Consumer = {
    name: 'feeds',
    from: 'beginning',
    handle: async (events) => {
      handled.push(...events.map(({ kind }) => kind))
    },
    ...over,
  }
  return { consumer, handled }
}

test('the event of a transaction that began first and committed last is handled, after the others', async () => {
  const late = new pg.Client(room.target)
  await late.connect()
  await late.query('begin')
  await late.query("insert into events (subject, kind) values ('story:1', 'late')")
  await tell('early')
  const { consumer, handled } = consuming()
  await passOf(deps, consumer)
  expect(handled).toEqual([])
  expect(lags.at(-1)).toBeGreaterThan(0)
  await late.query('commit')
  await late.end()
  await passAll(consumer)
  await passOf(deps, consumer)
  expect(handled).toEqual(['late', 'early'])
})

test('transactions are ordered by their number, not by its figures, and each event is handled once', async () => {
  await sql`
    insert into events (xid, subject, kind)
    select i::text::xid8, 'story:1', 'e' || i from generate_series(1, 450) i`.execute(room.db)
  const { consumer, handled } = consuming()
  await passAll(consumer)
  while ((await passOf(deps, consumer)) > 0);
  expect(handled).toEqual(Array.from({ length: 450 }, (_, i) => `e${i + 1}`))
})

test('work that fails moves no cursor and leaves nothing behind', async () => {
  await tell('a')
  const { consumer } = consuming({
    handle: async (_, tx) => {
      await tx.insertInto('sections').values({ slug: 'sisa', name: 'Sisa' }).execute()
      throw new Error('no network')
    },
  })
  await vi.waitFor(() => expect(passOf(deps, consumer)).rejects.toThrow('no network'), { timeout: 10_000 })
  expect(await room.db.selectFrom('sections').select('id').execute()).toEqual([])
  const { consumer: healed, handled } = consuming()
  await passAll(healed)
  expect(handled).toEqual(['a'])
})

test('of many nodes one handles an event, and another goes on where it stopped', async () => {
  for (let i = 0; i < 30; i++) await tell(`e${i}`)
  const { consumer, handled } = consuming()
  await Promise.all(Array.from({ length: 4 }, () => passOf(deps, consumer)))
  await tell('last')
  await passAll(consumer)
  expect(handled).toEqual([...Array.from({ length: 30 }, (_, i) => `e${i}`), 'last'])
})

test('a consumer from the present passes over what was logged before', async () => {
  await tell('old')
  const { consumer, handled } = consuming({ from: 'present' })
  await passOf(deps, consumer)
  await tell('new')
  await passAll(consumer)
  expect(handled).toEqual(['new'])
})

test('a running consumer is woken, survives a failure and stops when told', async () => {
  let failures = 1
  const { consumer, handled } = consuming()
  const failing: Consumer = {
    ...consumer,
    handle: async (events, tx) => {
      if (failures-- > 0) throw new Error('once')
      await consumer.handle(events, tx)
    },
  }
  const running = startConsumer(deps, failing)
  await tell('a')
  await vi.waitFor(
    () => {
      running.wake()
      expect(handled).toEqual(['a'])
    },
    { timeout: 5_000 },
  )
  await running.close()
  await tell('b')
  running.wake()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(handled).toEqual(['a'])
})
