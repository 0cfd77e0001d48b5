import type pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { type DatabaseProxy, databaseProxy } from '../../testing/proxy.ts'
import { testServer } from '../../testing/server.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { record } from '../database/events.ts'
import { listenToEvents } from '../events/listener.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { createPageCache } from './cache.ts'
import { followEvents } from './follow.ts'
import type { PageSource } from './page.ts'
import { siteHandler } from './site-handler.ts'

const log = pino({ level: 'silent' })
let room: TestDatabase
let open: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  room = await testDatabase()
})
afterEach(async () => {
  for (const close of open.reverse()) await close()
  open = []
  await room.db.deleteFrom('sections').execute()
})
afterAll(() => room.close())

/** A whole node: its own pool, listener, cache and server. Its pages show a section's name, or that it is gone. */
async function node(target: pg.ClientConfig = room.target) {
  const db = openDatabase(target, { max: 3, onIdleError: () => {} })
  const listener = await listenToEvents(target, log)
  const cache = createPageCache({
    source: sectionPages(db),
    maxBytes: 1_000_000,
    headers: {},
    log,
    silence: listener.silence,
    onRender: () => {},
  })
  followEvents(cache, listener, ({ kind }) => kind === 'retracted')
  const metrics = createMetrics()
  const errorPage = (_: unknown, { title }: { title: string }) => title
  const rate = { perSecond: 1_000, burst: 1_000 }
  const site = siteHandler({ cache, parameters: [], headers: {}, errorPage, metrics, log, rate })
  const server = await testServer({}, { site })
  open.push(async () => {
    await server.close()
    await listener.close()
    await db.destroy()
  })
  const read = async (path: string) => {
    const response = await fetch(new URL(path, server.url))
    return { status: response.status, text: await response.text(), age: response.headers.get('age') }
  }
  return { read }
}

function sectionPages(db: Database): PageSource {
  return async ({ path }) => {
    const slug = path.slice(1)
    const row = await db.selectFrom('sections').select('name').where('slug', '=', slug).executeTakeFirst()
    const status = row === undefined ? 404 : row.name === 'dicabut' ? 410 : 200
    return {
      status,
      contentType: 'text/plain',
      body: row?.name ?? '-',
      tags: [`section:${slug}`],
      headers: {},
    }
  }
}

async function proxied(): Promise<DatabaseProxy> {
  const proxy = await databaseProxy(room.target)
  open.push(proxy.close)
  return proxy
}

/** Writes as a newsroom does: the act and its event in one transaction. `isTold` false: the notification is lost. */
async function change(slug: string, name: string, { kind = 'changed', isTold = true } = {}): Promise<void> {
  await room.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('sections')
      .values({ slug, name })
      .onConflict((on) => on.column('slug').doUpdateSet({ name }))
      .execute()
    const event = { subject: slug, kind, tags: [`section:${slug}`] }
    if (isTold) await record(tx, { ...event, actor: null })
    else await tx.insertInto('events').values(event).execute()
  })
}

const within = (timeout: number, check: () => Promise<void>) => vi.waitFor(check, { timeout, interval: 10 })

test('what is published through one node is read on the other, and so is each change of it', async () => {
  const [one, other] = [await node(), await node()]
  expect([(await one.read('/laut')).status, (await other.read('/laut')).status]).toEqual([404, 404])
  await change('laut', 'Laut')
  await within(2_000, async () => {
    expect([(await one.read('/laut')).text, (await other.read('/laut')).text]).toEqual(['Laut', 'Laut'])
  })
  await change('laut', 'Kelautan')
  await within(3_000, async () => {
    expect([(await one.read('/laut')).text, (await other.read('/laut')).text]).toEqual([
      'Kelautan',
      'Kelautan',
    ])
  })
})

test('what is retracted is gone from both nodes within five seconds, also when nobody was notified', async () => {
  const [one, other] = [await node(), await node()]
  await change('laut', 'Laut')
  await within(2_000, async () => {
    expect([(await one.read('/laut')).status, (await other.read('/laut')).status]).toEqual([200, 200])
  })
  await change('laut', 'dicabut', { kind: 'retracted', isTold: false })
  await within(5_000, async () => {
    expect([(await one.read('/laut')).status, (await other.read('/laut')).status]).toEqual([410, 410])
  })
})

test.each(['cut', 'freeze'] as const)(
  'a node whose way to the database is %s serves what it has with its age, and heals by itself',
  async (fault) => {
    const proxy = await proxied()
    const [here, away] = [await node(), await node(proxy.target)]
    await change('laut', 'Laut')
    await within(2_000, async () => expect((await away.read('/laut')).text).toBe('Laut'))
    proxy[fault]()
    await change('laut', 'dicabut', { kind: 'retracted' })
    await within(2_000, async () => expect((await here.read('/laut')).status).toBe(410))
    await within(6_000, async () => expect(Number((await away.read('/laut')).age)).toBeGreaterThan(3))
    expect(await away.read('/laut')).toMatchObject({ status: 200, text: 'Laut' })
    expect((await away.read('/baru')).status).toBe(503)
    proxy.heal()
    await within(5_000, async () =>
      expect(await away.read('/laut')).toMatchObject({ status: 410, age: null }),
    )
  },
)
