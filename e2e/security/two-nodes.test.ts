import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../app/testing/database.ts'
import { type DatabaseProxy, databaseProxy } from '../../app/testing/proxy.ts'
import { ask } from '../support/caller.ts'
import { aDraft, publish, retract } from '../support/published.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { colleague, firstAccount, PERSON, type StaffClient } from '../support/staff-client.ts'
import { until } from '../support/writer.ts'

let database: TestDatabase
let proxy: DatabaseProxy
let folders: Awaited<ReturnType<typeof dataFolder>>[]
/** The second reaches the database through the proxy. */
let nodes: [Redaksi, Redaksi]
let head: StaffClient
beforeAll(async () => {
  database = await testDatabase()
  proxy = await databaseProxy(database.target)
  folders = [await dataFolder(), await dataFolder()]
  const start = async ({ host, port, user, database: name }: pg.ClientConfig, folder = '') =>
    startRedaksi(folder, {
      args: ['--empty'],
      env: {
        ...{ HOST: '127.0.0.1', UNDO_SECONDS: '0', TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'warn' },
        AUTH_SECRET: database.secret,
        DATABASE_URL: `postgres://${user}@localhost:${port ?? 5432}/${name}?host=${encodeURIComponent(host ?? '')}`,
      },
    })
  const first = await start(database.target, folders[0]?.path)
  head = await firstAccount(first.url, await first.firstAccountToken())
  nodes = [first, await start(proxy.target, folders[1]?.path)]
}, 90_000)
afterAll(async () => {
  for (const node of nodes ?? []) await node.stop()
  for (const folder of folders ?? []) await folder.remove()
  await proxy?.close()
  await database?.close()
})

/** A WebSocket of this sign-in on a node, as the desk opens it; tells when it was closed and why. */
async function socket(node: Redaksi, cookie: string, storyId: string) {
  const headers = { cookie, origin: node.url }
  const opened = new WebSocket(`${node.url.replace('http', 'ws')}/api/collab`, { headers } as never)
  opened.binaryType = 'arraybuffer'
  const closed = { code: null as number | null }
  opened.addEventListener('close', ({ code }) => {
    closed.code = code
  })
  await new Promise((resolve, reject) => {
    opened.addEventListener('open', resolve)
    opened.addEventListener('error', reject)
  })
  opened.send(openingOf(`story:${storyId}`))
  return closed
}

/** The message by which a client of the library asks for a document: its name, "authentication", a token. */
function openingOf(name: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(name)
  return Uint8Array.from([bytes.length, ...bytes, 2, 0, 1, 120])
}

const statusOn = async (node: Redaksi, cookie: string) => (await ask(node.url, '/api/me', { cookie })).status

test('the end of a sign-in ends its requests within a second and its sockets within five, on both nodes', async () => {
  const [one, two] = nodes
  const { id } = await aDraft(one.url, head)
  const person = { ...PERSON, name: 'Dewi Anom', email: 'dewi@warta.example' }
  const dewi = await colleague(one.url, head, { ...person, roles: ['editor'] })
  const { body } = await dewi.call<{ id: string }>('GET', '/api/me')
  const ends = {
    'sign-out': () => dewi.call('POST', '/api/auth/sign-out', {}),
    suspension: () => head.call('PATCH', `/api/staff/${body.id}`, { suspended: true }),
  }
  for (const [what, end] of Object.entries(ends)) {
    const again = what === 'sign-out' ? undefined : { email: person.email, password: person.password }
    if (again) await dewi.call('POST', '/api/auth/sign-in/email', again)
    const cookie = dewi.cookie()
    const sockets = await Promise.all(nodes.map((node) => socket(node, cookie, id)))
    for (const node of nodes) expect([what, await statusOn(node, cookie)]).toEqual([what, 200])
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(sockets.map(({ code }) => code)).toEqual([null, null])
    expect((await end()).status, what).toBe(200)
    for (const node of [one, two]) {
      await until(
        `${what}: no request is answered`,
        async () => (await statusOn(node, cookie)) === 401,
        1_000,
      )
    }
    await until(`${what}: sockets are closed`, () => sockets.every(({ code }) => code !== null), 5_000)
    expect(
      sockets.map(({ code }) => code),
      what,
    ).toEqual([4401, 4401])
  }
})

test('what is retracted is gone from every page within five seconds, from a node that hears nothing too', async () => {
  const [one, two] = nodes
  const headline = 'Korban disebut namanya'
  const { id, section } = await aDraft(one.url, head, { headline, body: 'Sebutan lengkap korban.' })
  const path = await publish(one.url, head, id)
  const pages = ['/', `/${section}`, '/indeks', '/feed', path, `${path}?riwayat=1`]
  const shows = async (node: Redaksi, page: string) => {
    const { text } = await ask(node.url, page)
    return text.includes(headline) || text.includes('Sebutan lengkap korban')
  }
  const showing = async () => {
    const found = await Promise.all(nodes.flatMap((node) => pages.map((page) => shows(node, page))))
    return found.filter(Boolean).length
  }
  await until('both nodes show it', async () => (await showing()) >= 10)
  proxy.deafen()
  expect(await retract(one.url, head, id)).toBe(202)
  await until('it is retracted', async () => {
    const { body } = await head.call<{ publicationState: string }>('GET', `/api/stories/${id}`)
    return body.publicationState === 'retracted'
  })
  await until('no page of any node shows it', async () => (await showing()) === 0, 5_000)
  for (const node of [one, two]) expect((await ask(node.url, path)).status).toBe(410)
})

test('behind a table that somebody has locked readers read on, and others are told to come back', async () => {
  const [one] = nodes
  const client = new pg.Client(database.target)
  await client.connect()
  await ask(one.url, '/')
  await client.query('begin; lock table stories, sections, publication in access exclusive mode')
  try {
    const cookie = head.cookie()
    const began = performance.now()
    const waiting = ['/api/stories', '/api/sections', '/rubrik/tiada-zzzzzz'].flatMap((path) =>
      Array.from({ length: 8 }, () => ask(one.url, path, { cookie })),
    )
    expect((await ask(one.url, '/')).status).toBe(200)
    for (const { status, headers } of await Promise.all(waiting)) {
      expect([status, Number(headers.get('retry-after')) > 0]).toEqual([503, true])
    }
    expect(performance.now() - began).toBeLessThan(10_000)
  } finally {
    await client.query('rollback')
    await client.end()
  }
  expect((await ask(one.url, '/api/stories', { cookie: head.cookie() })).status).toBe(200)
})

/** Writes into a revision what no version of ours would write, past the guard that keeps it unchanged. */
async function malform(storyId: string, part: 'header' | 'body', value: string): Promise<void> {
  const client = new pg.Client(database.target)
  await client.connect()
  try {
    await client.query('alter table revisions disable trigger user')
    await client.query(
      `update revisions set ${part} = $2 where story_id = (select id from stories where short_id = $1)`,
      [storyId, value],
    )
  } finally {
    await client.query('alter table revisions enable trigger user')
    await client.end()
  }
}

test('a revision without what every list shows is refused by the database itself', async () => {
  const { id } = await aDraft(nodes[0].url, head)
  await publish(nodes[0].url, head, id)
  for (const header of ['{}', '[1]', 'null', '{"headline":1,"credits":[],"language":"id"}']) {
    await expect(malform(id, 'header', header), header).rejects.toThrow('revisions_can_be_listed')
  }
  await expect(malform(id, 'body', '"x"')).rejects.toThrow('revisions_can_be_listed')
})

test.each([
  ['strange nodes', '[{"type":"iframe","src":1},{"content":[{"type":"text"}]}]'],
  ['no nodes at all', '[7,null]'],
  ['a paragraph without text', '[{"type":"paragraph"}]'],
])('a body of %s spoils one page at most', async (what, body) => {
  const [one] = nodes
  const bad = await aDraft(one.url, head, { headline: 'Rusak' })
  const badPath = await publish(one.url, head, bad.id)
  await malform(bad.id, 'body', body)
  // A new section stands in the menu of every page, so that all of them are made anew.
  const headline = `Utuh sesudah ${what}`
  const good = await aDraft(one.url, head, { headline })
  const goodPath = await publish(one.url, head, good.id)
  for (const page of ['/', `/${good.section}`, '/indeks', '/feed', goodPath]) {
    await until(
      `${page} shows the good story`,
      async () => (await ask(one.url, page)).text.includes(headline),
      3_000,
    )
  }
  for (const page of [`/${bad.section}`, '/redaksi', '/en']) {
    const { status } = await ask(one.url, page)
    expect([page, status < 500]).toEqual([page, true])
  }
  const { status, text } = await ask(one.url, badPath)
  if (status >= 500) expect(text).toMatch(/<h1>[^<]+<\/h1>.*\d{9}/s)
})
