import { afterAll, beforeAll, expect, test } from 'vitest'
import { AUTH_CALLS } from '../../app/features/staff/auth-calls.ts'
import { SITE_PARAMETERS } from '../../app/site/source.tsx'
import { ask } from '../support/caller.ts'
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
  unbounded,
} from './operations.ts'

/** What a statement of SQL, a path, a number or a JSON parser might read otherwise than as a word. */
const WORDS = [
  "'",
  "';select pg_sleep(9)--",
  "' or '1'='1",
  '")] } /*',
  '$1',
  '%27',
  '\\',
  '%',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '<%= 7*7 %>',
  '{{7*7}}',
  '-1',
  '0',
  '1e400',
  'NaN',
  '2147483648',
  '9007199254740991',
  '99999999999999999999',
  '9999-99-99',
  '0000-00-00T00:00:00Z',
  '\u{202e}\u{1f600}\u{301}',
]
const VALUES: unknown[] = [
  ...WORDS,
  'satu\0dua',
  '\ud800',
  -1,
  1.5,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  1e300,
  true,
  null,
  [],
  ['x'],
  {},
  { $ne: null },
  { length: 9 },
]
/** Characters; more than any field takes, fewer than a pasted page may have. */
const LONG = 1_000_000
/** Milliseconds; a sleep in a statement would take nine seconds. Generous: tests of other files run beside this one. */
const SLOW = 4_000

let room: SecuredNewsroom
let operations: Described[]
let examples: Examples
beforeAll(async () => {
  room = await securedNewsroom({ LOG_LEVEL: 'error' })
  operations = await describedOperations(room.url)
  const { id } = await aDraft(room.url, room.head)
  await publish(room.url, room.head, id)
  examples = await examplesFor(room.head, id)
}, 90_000)
afterAll(() => room?.close())

type Try = { method: string; path: string; body?: unknown }

/** Sends a request of the walk: it must be refused or done in order, and soon. Gives a line for one that is not. */
async function faultOf({ method, path, body }: Try, cookie: string): Promise<string[]> {
  const began = performance.now()
  const { status, text } = await ask(room.url, path, { method, body, cookie })
  const took = Math.round(performance.now() - began)
  if (status < 500 && took < SLOW) return []
  return [
    `${method} ${path} ${JSON.stringify(body)?.slice(0, 200)}: ${status} in ${took} ms ${text.slice(0, 200)}`,
  ]
}

/** Sends them a few at a time, as one impatient client would. */
async function faultsOf(tries: readonly Try[], cookie: string): Promise<string[]> {
  const waiting = tries.values()
  const work = async () => {
    const faults: string[] = []
    for (const one of waiting) faults.push(...(await faultOf(one, cookie)))
    return faults
  }
  return (await Promise.all(Array.from({ length: 6 }, work))).flat()
}

const everybody = (): string[] => [
  '',
  room.head.cookie(),
  ...Object.values(room.people).map((one) => one.cookie()),
]

function queryTries(operation: Described): Try[] {
  const fit = operation.query.map(({ name, schema }) => [name, String(fitting(schema, examples))] as const)
  return operation.query.flatMap(({ name }) => {
    const others = new URLSearchParams(fit.filter(([other]) => other !== name).map((pair) => [...pair]))
    return WORDS.map(encodeURIComponent).flatMap((word) =>
      [`${name}=${word}`, `${name}[x][]=${word}`, `${name}=1&${name}=${word}`].map((query) => ({
        method: operation.method,
        path: `${pathOf(operation, examples)}?${query}&${others}`,
      })),
    )
  })
}

const pathTries = (operation: Described): Try[] =>
  operation.params.flatMap(({ name }) =>
    WORDS.map((word) => ({
      method: operation.method,
      path: pathOf(operation, examples, { [name]: word }),
      ...bodyOf(operation, examples),
    })),
  )

const bodyTries = (operation: Described): Try[] =>
  (operation.body === null ? [] : formsOf(operation.body)).flatMap((form) =>
    places(fitting(form, examples)).flatMap((replace) =>
      VALUES.map((value) => ({
        method: operation.method,
        path: pathOf(operation, examples),
        body: replace(value),
      })),
    ),
  )

test('the walk begins with requests that the product understands', async () => {
  for (const operation of operations.filter(({ body }) => body !== null)) {
    const asked = { method: operation.method, cookie: room.head.cookie(), ...bodyOf(operation, examples) }
    const { status, text } = await ask(room.url, pathOf(operation, examples), asked)
    expect([401, 403, 404, 410, 409, 422, 200, 201, 202], `${operation.id}: ${text}`).toContain(status)
  }
})

test('every text and every list that an operation takes has a greatest length', () => {
  const parts = operations.flatMap(({ id, body, query, params }) => [
    ...(body === null ? [] : unbounded(body, id)),
    ...[...query, ...params].flatMap(({ name, schema }) => unbounded(schema, `${id}?${name}`)),
  ])
  expect(parts).toEqual([])
  expect(unbounded({ properties: { a: { type: 'array', items: { type: 'string' } } } }, 'x')).toEqual([
    'x.a',
    'x.a',
  ])
})

test('no parameter of any operation makes it fail or wait, whoever sends it', async () => {
  const tries = operations.flatMap((operation) => [...queryTries(operation), ...pathTries(operation)])
  for (const cookie of everybody()) expect(await faultsOf(tries, cookie)).toEqual([])
}, 240_000)

test('no body of any operation makes it fail or wait', async () => {
  const tries = operations.flatMap(bodyTries)
  // The other roles are refused before a body is read, or reach as far as one of these.
  for (const cookie of ['', room.people.reporter.cookie(), room.head.cookie()])
    expect(await faultsOf(tries, cookie)).toEqual([])
}, 240_000)

test('no body of the accounts library makes it fail or wait', async () => {
  const values: unknown[] = [...VALUES, 'x'.repeat(60_000)]
  const tries = Object.keys(AUTH_CALLS).flatMap((path) =>
    ['email', 'password', 'code', 'currentPassword', 'newPassword', 'trustDevice', 'callbackURL'].flatMap(
      (name) =>
        values.map((value, index) => ({
          method: 'POST',
          path: `/api/auth${path}`,
          // A row of wrong passwords for one address would end in a pause that hides the rest.
          body: { email: `x${index}@warta.example`, password: 'salah sekali', code: '000000', [name]: value },
        })),
    ),
  )
  expect(await faultsOf(tries, '')).toEqual([])
}, 120_000)

test('a word of a million characters is refused or taken in order', async () => {
  const word = 'a'.repeat(LONG)
  const tries = operations.flatMap((operation) =>
    operation.body === null
      ? []
      : places(fitting(operation.body, examples)).map((replace) => ({
          method: operation.method,
          path: pathOf(operation, examples),
          body: replace(word),
        })),
  )
  expect(await faultsOf(tries, room.head.cookie())).toEqual([])
}, 120_000)

test('a pasted page of very many lines is refused, and the largest that is taken can be opened', async () => {
  const cookie = room.people.reporter.cookie()
  const paste = (lines: number, html: boolean) => {
    const content = html
      ? `<h1>Judul</h1>${'<p>a</p>'.repeat(lines - 1)}`
      : `Judul\n${'a\n'.repeat(lines - 2)}`
    return ask(room.url, '/api/stories/import', { method: 'POST', cookie, body: { content, html } })
  }
  for (const lines of [20_000, 600_000]) {
    expect((await paste(lines, false)).status).toBe(422)
    expect((await paste(lines, true)).status).toBe(422)
  }
  const largest = await paste(10_000, false)
  expect(largest.status).toBe(201)
  const { id } = JSON.parse(largest.text) as { id: string }
  const writer = openStory(() => room.url, cookie, id)
  await until('the draft arrives', writer.isSaved)
  expect(writer.doc.getXmlFragment('body').length).toBeGreaterThan(9_000)
  writer.close()
}, 60_000)

test('no parameter of the site makes a page fail or wait', async () => {
  const paths = [
    '/',
    '/en',
    '/indeks',
    '/redaksi',
    '/feed',
    '/sitemap.xml',
    '/robots.txt',
    '/tiada',
    '/tiada-aaaaaa',
  ]
  const tries = paths.flatMap((path) =>
    [...SITE_PARAMETERS, 'x', 'page[]'].flatMap((name) =>
      WORDS.map((word) => ({ method: 'GET', path: `${path}?${name}=${encodeURIComponent(word)}` })),
    ),
  )
  expect(await faultsOf(tries, '')).toEqual([])
}, 120_000)
