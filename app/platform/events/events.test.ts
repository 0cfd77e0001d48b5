import pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { databaseProxy } from '../../testing/proxy.ts'
import { record } from '../database/events.ts'
import { type EventListener, listenToEvents } from './listener.ts'
import { nodeReader } from './reading.ts'

const log = pino({ level: 'silent' })
let room: TestDatabase
let open: { close(): Promise<void> }[] = []
beforeAll(async () => {
  room = await testDatabase()
})
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
})
afterAll(() => room.close())

async function hearing(target: pg.ClientConfig = room.target) {
  const listener: EventListener = await listenToEvents(target, log)
  const heard: string[] = []
  listener.subscribe(({ kind }) => heard.push(kind))
  open.push(listener)
  return { listener, heard }
}

const tell = (...kinds: string[]) =>
  room.db.transaction().execute(async (tx) => {
    for (const kind of kinds) await record(tx, { actor: null, subject: 'story:1', kind, tags: ['front'] })
  })

/** A connection of its own, for transactions that stay open. */
async function writer() {
  const client = new pg.Client(room.target)
  await client.connect()
  open.push({ close: () => client.end() })
  return client
}

const addSilently = (client: pg.Client, kind: string) =>
  client.query("insert into events (subject, kind) values ('story:1', $1)", [kind])

test('an event is heard on every node once, with what it says', async () => {
  const [one, other] = [await hearing(), await hearing()]
  const events: unknown[] = []
  one.listener.subscribe((event) => events.push(event))
  await room.db.transaction().execute((tx) =>
    record(tx, {
      actor: 'ren',
      subject: 'story:9',
      kind: 'a',
      tags: ['front', 'story:x'],
      payload: { n: 1 },
    }),
  )
  await vi.waitFor(() => expect([one.heard, other.heard]).toEqual([['a'], ['a']]), { interval: 5 })
  expect(events).toMatchObject([
    { actor: 'ren', subject: 'story:9', kind: 'a', tags: ['front', 'story:x'], payload: { n: 1 } },
  ])
})

test('a node that catches up reads transactions by their number, not by its figures, and passes over none', async () => {
  const client = await writer()
  // Far below every transaction of this cluster, so that other tests read none of them.
  await client.query(`
    insert into events (xid, subject, kind)
    select i::text::xid8, 'story:1', 'old' || i from generate_series(1, 600) i`)
  const read: string[] = []
  await nodeReader({ xid: '0', id: '0' }, ({ kind }) => read.push(kind)).catchUp(client)
  expect(read.slice(0, 600)).toEqual(Array.from({ length: 600 }, (_, i) => `old${i + 1}`))
})

test('a transaction with many events notifies once, and one that is taken back not at all', async () => {
  const client = await writer()
  const told: unknown[] = []
  client.on('notification', ({ payload }) => /^\d+$/.test(payload ?? '') && told.push(payload))
  await client.query('listen redaksi_events')
  await tell('a', 'b', 'c')
  await room.db
    .transaction()
    .execute(async (tx) => {
      await record(tx, { actor: null, subject: 'story:1', kind: 'never' })
      throw new Error('taken back')
    })
    .catch(() => {})
  await client.query('select 1')
  expect(told).toHaveLength(1)
})

test('an event that took its number first and is committed last is heard', async () => {
  const { heard } = await hearing()
  const late = await writer()
  await late.query('begin')
  await addSilently(late, 'late')
  await tell('early')
  await vi.waitFor(() => expect(heard).toEqual(['early']), { interval: 5 })
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  await late.query('commit')
  await vi.waitFor(() => expect(heard).toEqual(['early', 'late']), { timeout: 3_000 })
})

test('a long transaction elsewhere delays no event and doubles none', async () => {
  const { heard } = await hearing()
  const long = await writer()
  await long.query('begin')
  await addSilently(long, 'long')
  for (const kind of ['a', 'b', 'c']) await tell(kind)
  await vi.waitFor(() => expect(heard).toEqual(['a', 'b', 'c']), { interval: 5 })
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  await long.query('rollback')
  await tell('d')
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(heard).toEqual(['a', 'b', 'c', 'd'])
})

test('an event whose notification is lost is heard within five seconds', async () => {
  const { heard } = await hearing()
  await addSilently(await writer(), 'unnoticed')
  await vi.waitFor(() => expect(heard).toEqual(['unnoticed']), { timeout: 5_000 })
})

test.each(['cut', 'freeze'] as const)(
  'after a %s of its connection a node hears what it missed',
  async (fault) => {
    const proxy = await databaseProxy(room.target)
    const { listener, heard } = await hearing(proxy.target)
    proxy[fault]()
    await tell('missed')
    await vi.waitFor(() => expect(listener.silence()).toBeGreaterThan(3_000), { timeout: 6_000 })
    expect(heard).toEqual([])
    proxy.heal()
    await vi.waitFor(() => expect(heard).toEqual(['missed']), { timeout: 5_000 })
    await vi.waitFor(() => expect(listener.silence()).toBeLessThan(1_500), { timeout: 3_000 })
    await listener.close()
    await proxy.close()
  },
)

test.each([
  [
    'that the server ends',
    async (admin: pg.Client, pid: number) => {
      await admin.query('select pg_terminate_backend($1)', [pid])
    },
  ],
  ['on which no notification arrives any more', null],
] as const)('a connection %s is made anew', async (_, end) => {
  const proxy = await databaseProxy(room.target)
  const { listener, heard } = await hearing(proxy.target)
  const admin = await writer()
  const before = await listeningPid(admin)
  if (end) await end(admin, before ?? 0)
  else proxy.deafen()
  await vi.waitFor(async () => expect([undefined, before]).not.toContain(await listeningPid(admin)), {
    timeout: 6_000,
  })
  await tell('after')
  await vi.waitFor(() => expect(heard).toEqual(['after']), { timeout: 5_000 })
  expect(listener.silence()).toBeLessThan(3_000)
  await listener.close()
  await proxy.close()
})

async function listeningPid(admin: pg.Client): Promise<number | undefined> {
  const { rows } = await admin.query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'redaksi events' and datname = current_database()",
  )
  return rows[0]?.pid
}

test('one hearer that fails keeps no event from the others', async () => {
  const { listener, heard } = await hearing()
  listener.subscribe(() => {
    throw new Error('defect')
  })
  const after: string[] = []
  listener.subscribe(({ kind }) => after.push(kind))
  await tell('a')
  await vi.waitFor(() => expect([heard, after]).toEqual([['a'], ['a']]), { interval: 5 })
})
