import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { type Consumer, type ConsumerDeps, passOf } from '../../platform/events/consumer.ts'
import { listenToEvents } from '../../platform/events/listener.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { chain, startChain } from './chain.ts'
import { type ChainPart, verifyLog } from './verify-log.ts'

let room: TestDatabase
let deps: ConsumerDeps
const log = pino({ level: 'silent' })
beforeEach(async () => {
  room = await testDatabase()
  deps = { db: room.db, log, onLag: () => undefined }
})
afterEach(() => room.close())

const tell = (kind: string, payload = {}) =>
  room.db.transaction().execute((tx) => record(tx, { actor: 's-1', subject: 'story:1', kind, payload }))

/** Passes until nothing waits: other tests write to the same cluster, and each of them holds the horizon. */
const passAll = () =>
  vi.waitFor(
    async () => {
      await passOf(deps, chain)
      expect((await verifyLog(room.db)).waiting).toBe(0)
    },
    { timeout: 10_000 },
  )

async function chained(count: number): Promise<void> {
  for (let i = 1; i <= count; i++) await tell(`e${i}`, { address: `192.0.2.${i}` })
  await passAll()
}

/** The kinds of the chained events, in the order of the chain. */
async function order(): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    select e.kind from event_links l join events e on e.id = l.event_id order by l.position`.execute(room.db)
  return rows.map(({ kind }) => kind)
}

/** What somebody does who owns the whole server: no trigger, no foreign key holds. */
async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(room.target)
  await client.connect()
  await client.query('set session_replication_role = replica')
  await client.query(statement)
  await client.end()
}

const whole = (links: number): Partial<ChainPart> => ({
  links,
  waiting: 0,
  fault: null,
  wholeTo: expect.objectContaining({ position: links }),
})

test('an event that was committed late is chained in its place, and the chain is whole', async () => {
  const late = new pg.Client(room.target)
  await late.connect()
  await late.query('begin')
  await late.query("insert into events (subject, kind) values ('story:1', 'late')")
  await tell('early')
  await passOf(deps, chain)
  expect(await verifyLog(room.db)).toMatchObject({ links: 0, waiting: 1, fault: null })
  await late.query('commit')
  await late.end()
  await passAll()
  expect(await order()).toEqual(['late', 'early'])
  expect(await verifyLog(room.db)).toMatchObject(whole(2))
})

test('two nodes that hear of each event chain it once', async () => {
  const other = openDatabase(room.target, { max: 3, onIdleError: () => undefined })
  const events = await listenToEvents(room.target, log)
  const nodes = [startChain(deps, events), startChain({ ...deps, db: other }, events)]
  await Promise.all(Array.from({ length: 40 }, (_, i) => tell(`e${i}`)))
  await vi.waitFor(async () => expect(await order()).toHaveLength(40), { timeout: 10_000 })
  await Promise.all(nodes.map((node) => node.close()))
  await events.close()
  await other.destroy()
  expect(new Set(await order()).size).toBe(40)
  expect(await verifyLog(room.db)).toMatchObject(whole(40))
})

test('killed between its work and its commit it leaves nothing, and the next one does it once', async () => {
  for (const kind of ['a', 'b', 'c']) await tell(kind)
  const doomed = openDatabase(room.target, { max: 1, onIdleError: () => undefined })
  const dying: Consumer = {
    ...chain,
    handle: async (events, tx) => {
      await chain.handle(events, tx)
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
    },
  }
  const die = () => expect(passOf({ ...deps, db: doomed }, dying)).rejects.toThrow()
  await vi.waitFor(die, { timeout: 10_000 })
  await doomed.destroy()
  expect(await order()).toEqual([])
  await passAll()
  await passOf(deps, chain)
  expect(await order()).toEqual(['a', 'b', 'c'])
  expect(await verifyLog(room.db)).toMatchObject(whole(3))
})

test('a cursor that begins anew after a restore chains nothing twice', async () => {
  await chained(3)
  await sql`update consumers set xid = '0', event_id = 0`.execute(room.db)
  await tell('new')
  await passAll()
  expect(await order()).toEqual(['e1', 'e2', 'e3', 'new'])
  expect(await verifyLog(room.db)).toMatchObject(whole(4))
})

test.each([
  ['an actor that was changed', "update events set actor = 's-2' where kind = 'e3'", 'record', 3],
  [
    'a payload that was changed',
    `update events set payload = '{"address":"192.0.2.9"}' where kind = 'e3'`,
    'payload',
    3,
  ],
  [
    'a moment that was changed',
    "update events set at = at - interval '1 day' where kind = 'e3'",
    'record',
    3,
  ],
  ['an event that was removed', "delete from events where kind = 'e3'", 'event_missing', 3],
  [
    'an event that was removed with its link',
    `delete from event_links where position = 3; delete from events where kind = 'e3'`,
    'link_missing',
    3,
  ],
  ['a link that was cut off the end', 'delete from event_links where position = 5', 'event_unlinked', 5],
  [
    'an event that was inserted among others',
    `insert into events (xid, at, actor, subject, kind) select xid, at, actor, subject, 'forged' from events where kind = 'e3'`,
    'event_unlinked',
    4,
  ],
  [
    'an event that was inserted before all others',
    `insert into events (xid, subject, kind) values ('0', 'story:1', 'forged')`,
    'event_unlinked',
    1,
  ],
  [
    'a hash that was changed',
    `update event_links set hash = repeat('0', 64) where position = 3`,
    'record',
    3,
  ],
])(
  '%s is found where it stands, however the chain is cut into parts',
  async (_, statement, kind, position) => {
    await chained(5)
    expect(await verifyLog(room.db)).toMatchObject(whole(5))
    await asOwner(statement)
    for (const part of [1_000, 2]) {
      expect(await verifyLog(room.db, { part })).toMatchObject({
        fault: { kind, position },
        wholeTo: { position: position - 1 },
      })
    }
  },
)

test('the log takes no change, no removal, no emptying; nor does its chain', async () => {
  await chained(2)
  const refused = [
    "update events set actor = 's-2'",
    "update events set payload = '{}'",
    'delete from events',
    'truncate events cascade',
    "update event_links set hash = ''",
    'delete from event_links',
    "update event_salts set salt = ''",
  ]
  for (const statement of refused) {
    await expect(sql.raw(statement).execute(room.db), statement).rejects.toThrow('the log can only grow')
  }
  expect(await verifyLog(room.db)).toMatchObject(whole(2))
})

test('a payload can be deleted with its salt and the chain stays whole; without its salt it can not be another', async () => {
  await chained(3)
  await room.db.transaction().execute(async (tx) => {
    await sql`delete from event_salts where event_id = (select id from events where kind = 'e2')`.execute(tx)
    await sql`update events set payload = '{}' where kind = 'e2'`.execute(tx)
  })
  expect(await verifyLog(room.db)).toMatchObject({ ...whole(3), payloadsGone: 1 })
  await asOwner(`update events set payload = '{"address":"192.0.2.9"}' where kind = 'e2'`)
  expect(await verifyLog(room.db)).toMatchObject({ fault: { kind: 'payload', position: 2 } })
})
