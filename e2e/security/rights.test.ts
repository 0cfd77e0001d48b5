import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AUTH_CALLS } from '../../app/features/staff/auth-calls.ts'
import { ask } from '../support/caller.ts'
import { freePort } from '../support/free-port.ts'
import { aDraft, publish } from '../support/published.ts'
import { openStory, until } from '../support/writer.ts'
import { type SecuredNewsroom, securedNewsroom } from './newsroom.ts'
import {
  bodyOf,
  type Described,
  describedOperations,
  type Examples,
  examplesFor,
  fitting,
  formsOf,
  pathOf,
  places,
  type Schema,
} from './operations.ts'

/** Stands in every text that only the newsroom may read. */
const SECRET = 'rahasiadapur'

let room: SecuredNewsroom
let operations: Described[]
let examples: Examples
/** A story nobody but its maker and editors has seen, and a live one with a secret new draft on top. */
let draft: { id: string; section: string }
let live: { id: string; section: string; path: string }
beforeAll(async () => {
  const port = await freePort()
  // With a public name, so that the site has a sitemap.
  room = await securedNewsroom({
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'error',
  })
  operations = await describedOperations(room.url)
  draft = await aDraft(room.url, room.head, { headline: `Draf ${SECRET}`, body: `Isi ${SECRET}.` })
  const made = await aDraft(room.url, room.head)
  live = { ...made, path: await publish(room.url, room.head, made.id) }
  const writer = openStory(() => room.url, room.head.cookie(), live.id)
  await until('the draft arrives', writer.isSaved)
  for (const where of ['headline', 'body'] as const) writer.type(` Kelanjutan ${SECRET}.`, where)
  await until('the new draft is saved', writer.isSaved)
  writer.close()
  examples = await examplesFor(room.head, draft.id)
}, 90_000)
afterAll(() => room?.close())

const strangers = () => Object.entries({ ...room.people, nobody: null }).filter(([role]) => role !== 'editor')

/** Where readers and programs look: pages, lists, feeds, histories, previews, guesses. */
function addressesOf({ id, section }: { id: string; section: string }): string[] {
  const story = `/${section}/x-${id}`
  return [
    ...['/', '/en', `/${section}`, `/${section}?halaman=1`, '/indeks', '/redaksi', '/feed', '/sitemap.xml'],
    ...[`/sitemap.xml?bulan=${new Date().toISOString().slice(0, 7)}`, '/robots.txt', '/api/openapi.json'],
    ...['', '?riwayat=1', '?riwayat=2', '?riwayat=draft', '?preview=1', '.json'].map((end) => story + end),
    ...[live.path, `${live.path}?riwayat=1`, `${live.path}?riwayat=2`],
    ...[
      '/desk',
      `/desk/naskah/${id}`,
      `/desk/pratinjau/${id}`,
      `/desk/pratinjau/${id}/`,
      `/desk/pratinjau//${id}`,
    ],
    ...[`/api/stories?q=${SECRET}`, `/api/stories?holder=nobody`, `/cari?q=${SECRET}`],
    ...operations
      .filter(({ method }) => method === 'GET')
      .map((one) => pathOf(one, { ...examples, storyId: id }))
      .flatMap((path) => [path, `${path}?from=1&to=draft`]),
  ]
}

test('what is not published is read by nobody without the right, wherever they look', async () => {
  for (const story of [draft, live]) {
    const own = await ask(room.url, `/api/stories/${story.id}`, { cookie: room.head.cookie() })
    expect(own.text).toContain(SECRET)
    for (const [role, person] of strangers()) {
      for (const path of addressesOf(story)) {
        const { text } = await ask(room.url, path, { ...(person && { cookie: person.cookie() }) })
        expect(text.includes(SECRET), `${role} ${path}`).toBe(false)
      }
    }
  }
})

test('ids seen by an editor are of no use to others, who learn not even that the thing exists', async () => {
  const read = (path: string) => room.head.call('GET', path)
  const state = () =>
    Promise.all([`/api/stories/${draft.id}`, '/api/staff', '/api/sections', '/api/publication'].map(read))
  const before = await state()
  const guarded = operations.filter(({ params, access }) => params.length > 0 && access !== 'public')
  for (const [role, person] of strangers()) {
    for (const operation of guarded) {
      const asked = {
        method: operation.method,
        ...bodyOf(operation, examples),
        ...(person && { cookie: person.cookie() }),
      }
      const real = await ask(room.url, `${pathOf(operation, examples)}?from=1&to=draft`, asked)
      const none = await ask(
        room.url,
        `${pathOf(operation, examples, { id: 'zzzzzz' })}?from=1&to=draft`,
        asked,
      )
      expect([401, 403, 404], `${role} ${operation.id}`).toContain(real.status)
      expect(none.text, `${role} ${operation.id}`).toBe(real.text)
    }
  }
  expect(await state()).toEqual(before)
})

test('however an address is written, it opens no more than its plain form', async () => {
  const { reporter } = room.people
  for (const operation of operations) {
    const plain = pathOf(operation, examples)
    const asked = { method: operation.method, cookie: reporter.cookie(), ...bodyOf(operation, examples) }
    const { status } = await ask(room.url, plain, asked)
    if (status !== 403) continue
    for (const path of [
      `${plain}/`,
      plain.replace('/api/', '//api/'),
      plain.replace('/api/', '/api//'),
      plain.replace('/api/', '/API/'),
      plain.replace('/api/', '/x/../api/'),
      plain.replace('/api/', '/api%2F'),
      plain.replace('/api/', '/%61pi/'),
      `${plain};a`,
      `${plain}.json`,
      `${plain}%20`,
      `${plain}?_method=GET`,
    ]) {
      const answer = await ask(room.url, path, asked)
      expect([400, 403, 404, 405], `${operation.method} ${path}`).toContain(answer.status)
    }
  }
})

test('what changes something is refused to every page but our own', async () => {
  const cookie = room.head.cookie()
  const unsafe = [
    ...operations
      .filter(({ method }) => method !== 'GET')
      .map((one) => ({ method: one.method, path: pathOf(one, examples), ...bodyOf(one, examples) })),
    ...Object.keys(AUTH_CALLS).map((path) => ({ method: 'POST', path: `/api/auth${path}`, body: {} })),
  ]
  for (const { path, ...asked } of unsafe) {
    for (const headers of [
      { origin: null },
      { origin: 'null' },
      { origin: 'https://jahat.example' },
      { origin: `${room.url}.jahat.example` },
      { origin: room.url.replace('http:', 'https:') },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://jahat.example', referer: `${room.url}/desk` },
    ]) {
      const { status, text } = await ask(room.url, path, { ...asked, cookie, headers })
      expect([status, JSON.parse(text).code], `${path} ${JSON.stringify(headers)}`).toEqual([
        403,
        'foreign_origin',
      ])
    }
  }
})

test('a WebSocket is refused to pages of others and to whoever is not signed in', async () => {
  const handshake = async (headers: Record<string, string>) => {
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' }
    const request = get(`${room.url}/api/collab`, {
      headers: { ...upgrade, 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==', ...headers },
    })
    request.on('upgrade', (_, socket) => socket.destroy())
    const [answer]: IncomingMessage[] = await Promise.race([
      once(request, 'response'),
      once(request, 'upgrade'),
    ])
    return answer?.statusCode
  }
  const cookie = room.head.cookie()
  const statuses = await Promise.all(
    [
      { origin: room.url, cookie },
      { cookie },
      { origin: 'https://jahat.example', cookie },
      { origin: room.url, cookie, 'sec-fetch-site': 'cross-site' },
      { origin: room.url },
      { origin: room.url, cookie: cookie.replace(/.$/, '') },
      { origin: room.url, cookie: room.people.moderator.cookie() },
    ].map(handshake),
  )
  expect(statuses).toEqual([101, 403, 403, 403, 401, 401, 403])
})

/** Names that somebody might hope are taken over into a row. */
const HOPES = ['id', 'role', 'roles', 'status', 'createdBy', 'demo', 'isAdmin', '__proto__', 'constructor']

function namesIn(schema: Schema | null): string[] {
  if (schema === null) return []
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(
    (one) => one !== undefined,
  )
  const own = Object.entries(schema.properties ?? {})
  return [...own.map(([name]) => name), ...[...own.map(([, one]) => one), ...parts].flatMap(namesIn)]
}

test('no property that an operation does not name is taken, at any depth', async () => {
  let tried = 0
  for (const { body, response, ...operation } of operations) {
    const forms = body === null ? [] : formsOf(body)
    const names = new Set([...HOPES, ...namesIn(response)])
    for (const form of forms) {
      const fit = fitting(form, examples)
      for (const [name, put] of [...names].flatMap((name) =>
        placesFor(fit, name).map((put) => [name, put] as const),
      )) {
        // Only written out does `__proto__` become a property of its own.
        const sent = JSON.stringify(put).replace('"@name"', () => JSON.stringify(name))
        const path = pathOf({ ...operation, body, response }, examples)
        const asked = { method: operation.method, cookie: room.head.cookie(), body: sent }
        const { status, text } = await ask(room.url, path, asked)
        tried += 1
        expect(status, `${operation.id} ${sent.slice(0, 300)} ${text}`).toBe(400)
      }
    }
  }
  expect(tried).toBeGreaterThan(200)
})

/** The value with one property more, in each object of it that does not have the name already. */
function placesFor(value: unknown, name: string): unknown[] {
  const objects: unknown[] = []
  for (const [index, replace] of places(value).entries()) {
    const inner = partsOf(value)[index]
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || Object.hasOwn(inner, name))
      continue
    objects.push(replace({ ...inner, '@name': 'x' }))
  }
  return objects
}

/** The parts of a value, in the order of `places`. */
const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [value]
