import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { goLive } from './go-live.ts'
import { orders } from './orders.ts'
import {
  aSection,
  aStory,
  makeDue,
  type Newsroom,
  newsroom,
  order,
  type Person,
  type Section,
} from './test-newsroom.ts'

let room: Newsroom
let chief: Person
let laut: Section

beforeAll(async () => {
  room = await newsroom()
  chief = await room.person('Laksmi Wardana', ['managing_editor'])
  laut = await aSection(chief, 'Laut')
})
afterAll(() => room?.close())

const publicationState = async (id: string) =>
  (await chief.call('GET', `/api/stories/${id}`)).body.publicationState
const ordered = async () => {
  const id = await aStory(room, chief, laut)
  await order(room, chief, { id, act: { act: 'publish' } })
  return id
}
/** Makes going live fail in the database for one story, until the returned function is called. */
async function breakFor(id: string): Promise<() => Promise<void>> {
  await sql`
    create function break_it() returns trigger language plpgsql as $$ begin
      if (new.header->>'headline') = 'Rusak' then raise exception 'disk full'; end if; return new;
    end $$`.execute(room.db)
  await sql`create trigger break_it before insert on revisions for each row execute function break_it()`.execute(
    room.db,
  )
  await sql`
    update publish_orders set content = jsonb_set(content, '{header,headline}', '"Rusak"')
    where story_id = (select id from stories where short_id = ${id})`.execute(room.db)
  return async () => {
    await sql`drop trigger break_it on revisions`.execute(room.db)
    await sql`drop function break_it()`.execute(room.db)
  }
}

test('an order that is not due stays where it is', async () => {
  const id = await ordered()
  expect(await goLive(room.db)).toEqual({ outcome: 'none' })
  expect(await publicationState(id)).toBe('unpublished')
  await chief.call('DELETE', `/api/stories/${id}/order`)
})

test('a node killed while a story goes live leaves it whole for the next one', async () => {
  const id = await ordered()
  await makeDue(room, id)
  const doomed = openDatabase(room.target, { max: 1, onIdleError: () => {} })
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(doomed)
  // The last statement of the transaction waits, so that the connection dies with all of it written.
  const blocker = room.db.transaction().execute(async (tx) => {
    await sql`lock table events in exclusive mode`.execute(tx)
    const dying = goLive(doomed)
    await vi.waitUntil(async () => {
      const { rows: waiting } = await sql`
        select 1 from pg_stat_activity where pid = ${rows[0]?.pid} and wait_event_type = 'Lock'`.execute(
        room.db,
      )
      return waiting.length > 0
    })
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(tx)
    expect((await dying).outcome).toBe('failed')
  })
  await blocker
  await doomed.destroy()
  expect(await publicationState(id)).toBe('unpublished')
  expect((await chief.call('GET', `/api/stories/${id}/revisions`)).body.revisions).toEqual([])
  await makeDue(room, id)
  expect(await goLive(room.db)).toEqual({ outcome: 'live', shortId: id })
  expect(await publicationState(id)).toBe('live')
})

test('an order that fails again and again is parked and shown, the others go on, and it can be given anew', async () => {
  const [poison, sound] = [await ordered(), await ordered()]
  const mend = await breakFor(poison)
  await makeDue(room, poison)
  await makeDue(room, sound)
  expect(await goLive(room.db)).toMatchObject({ outcome: 'failed', shortId: poison })
  expect(await goLive(room.db)).toEqual({ outcome: 'live', shortId: sound })
  const tries: string[] = []
  for (let i = 0; i < 4; i++) {
    await makeDue(room, poison)
    tries.push((await goLive(room.db)).outcome)
  }
  await mend()
  expect(tries).toEqual(['failed', 'failed', 'failed', 'parked'])
  await makeDue(room, poison)
  expect(await goLive(room.db)).toEqual({ outcome: 'none' })
  const shown = await chief.call('GET', `/api/stories/${poison}`)
  expect(shown.body).toMatchObject({ order: { fault: 'story_order_failed' }, acts: ['publish'] })
  const { items } = (await chief.call('GET', '/api/stories')).body
  expect(items).toContainEqual(
    expect.objectContaining({ id: poison, fault: 'story_order_failed', goesLiveAt: null }),
  )
  expect(items).toContainEqual(expect.objectContaining({ id: sound, fault: null }))
  expect((await order(room, chief, { id: poison, act: { act: 'publish' } })).status).toBe(202)
  await makeDue(room, poison)
  expect(await goLive(room.db)).toMatchObject({ outcome: 'live' })
})

test('the gate is asked again at the moment of going live', async () => {
  const id = await ordered()
  await sql`
    update publish_orders set content = jsonb_set(content, '{header,source}', 'null')
    where story_id = (select id from stories where short_id = ${id})`.execute(room.db)
  await makeDue(room, id)
  expect(await goLive(room.db)).toMatchObject({ outcome: 'parked', fault: 'gate_asks' })
  expect(await publicationState(id)).toBe('unpublished')
  await chief.call('DELETE', `/api/stories/${id}/order`)
})

test('two nodes carry out what is due by themselves, each order once', async () => {
  const ids = [await ordered(), await ordered(), await ordered()]
  for (const id of ids) await makeDue(room, id)
  const log = pino({ level: 'silent' })
  const nodes = [orders({ db: room.db, log }), orders({ db: room.db, log })]
  await vi.waitUntil(
    async () => (await Promise.all(ids.map(publicationState))).every((state) => state === 'live'),
    { timeout: 10_000 },
  )
  await Promise.all(nodes.map((node) => node.stop()))
  for (const id of ids) {
    const { body } = await chief.call('GET', `/api/stories/${id}/revisions`)
    expect(body.revisions).toHaveLength(1)
  }
})
