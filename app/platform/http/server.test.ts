import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { sendRaw, statusOf } from '../../testing/raw.ts'
import { type TestServer, testServer } from '../../testing/server.ts'
import { Problem } from '../problem.ts'
import type { Operation } from './operation.ts'

type Caller = { name: string; acts: readonly string[] }
const CALLERS: Record<string, Caller> = {
  ren: { name: 'Ren', acts: ['write'] },
  dam: { name: 'Dam', acts: [] },
}

let kept: string[] = []
const note: Operation<string, Caller> = {
  id: 'notes.keep',
  method: 'POST',
  path: '/api/notes/:id',
  access: { act: 'write' },
  summary: 'Keeps a note.',
  params: z.object({ id: z.string().regex(/^[a-z]{1,8}$/) }),
  body: z.strictObject({ text: z.string().max(100) }),
  response: z.object({ text: z.string() }),
  bodyLimit: 1_000,
  handle: async ({ body }) => {
    const { text } = body as { text: string }
    kept.push(text)
    return { status: 201, value: { text, secret: 'tidak untuk siapa pun' } }
  },
}
const read: Operation<string, Caller> = {
  id: 'notes.read',
  method: 'GET',
  path: '/api/notes',
  access: 'signed_in',
  summary: 'Reads notes.',
  query: z.object({ page: z.string().max(4).optional() }),
  response: z.object({ by: z.string() }),
  handle: async ({ caller, query }) => {
    const { page } = query as { page?: string }
    if (page === 'away') throw Object.assign(new Error('x'), { code: '57P01' })
    if (page === 'bug') throw new Error('rahasia: kata sandi')
    if (page === 'no') throw new Problem('not_found', 404, { extra: { hint: 1 } })
    return { value: { by: caller?.name ?? '' } }
  },
}

let server: TestServer
beforeAll(async () => {
  server = await testServer<string, Caller>({
    operations: [note, read],
    authenticate: async (headers) => CALLERS[headers.get('cookie') ?? ''] ?? null,
    isAllowed: (caller, act) => caller.acts.includes(act),
    languageOf: () => 'en',
  })
})
afterAll(() => server.close())
beforeEach(() => {
  kept = []
})

const post = (path: string, { as = 'ren', body = '{"text":"halo"}', headers = {} } = {}) =>
  server.fetch(path, { method: 'POST', body, headers: { cookie: as, ...headers } })

test('an operation answers what its schema names and nothing more', async () => {
  const response = await post('/api/notes/a')
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual({ text: 'halo' })
})

test.each([
  ['nobody', 'nobody', 401, 'not_signed_in'],
  ['somebody without the right', 'dam', 403, 'not_allowed'],
])('%s is refused before the body is read', async (_, as, status, code) => {
  const response = await post('/api/notes/a', { as, body: 'no JSON', headers: { 'content-type': 'text/x' } })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code, status })
  expect(kept).toEqual([])
})

test('a problem is told in the language of the caller, else of the browser, else in Indonesian', async () => {
  const title = async (headers: Record<string, string>) => {
    const response = await server.fetch('/api/notes?page=no', { headers })
    return ((await response.json()) as { title: string }).title
  }
  expect(await title({ cookie: 'ren' })).toBe('Not found.')
  expect(await title({ 'accept-language': 'de, en;q=0.9, id;q=0.5' })).toBe('Sign in first.')
  expect(await title({ 'accept-language': 'de' })).toBe('Masuk dahulu.')
})

test('a problem carries what the program needs; a defect only a number', async () => {
  const problem = await server.fetch('/api/notes?page=no', { headers: { cookie: 'ren' } })
  expect(problem.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await problem.json()).toMatchObject({ code: 'not_found', hint: 1 })
  const defect = await server.fetch('/api/notes?page=bug', { headers: { cookie: 'ren' } })
  const text = await defect.text()
  expect(defect.status).toBe(500)
  expect(text).toMatch(/"code":"unexpected"/)
  expect(text).toMatch(/"reference":"\d{9}"/)
  expect(text).not.toContain('rahasia')
})

test('with the database away the answer says when to try again', async () => {
  const response = await server.fetch('/api/notes?page=away', { headers: { cookie: 'ren' } })
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
  expect(await response.json()).toMatchObject({ code: 'database_away' })
})

test('every answer of the API is data only: not sniffed, kept, framed or embedded', async () => {
  const paths = ['/api/notes', '/api/none', '/api/notes?page=no', '/api/%zz', '/']
  for (const path of paths) {
    const { headers } = await server.fetch(path, { headers: { cookie: 'ren' } })
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('content-type')).toMatch(/; charset=utf-8$/)
    expect(headers.get('strict-transport-security')).toBeNull()
  }
})

test.each([
  'text/plain',
  'application/json\t',
  'application/json ;x',
  'application/json;charset=utf-8,text/plain',
  'application/json; charset=latin1',
  'application/json/',
  'application/jsonx',
  'application/vnd.api+json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json;boundary=application/json',
  'text/plain, application/json',
  ';application/json',
])('a body that calls itself %j never reaches an operation', async (type) => {
  const response = await post('/api/notes/a', { body: '{"text":1}', headers: { 'content-type': type } })
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.status).toBeLessThan(500)
  expect(kept).toEqual([])
})

test('odd spellings that no client library sends are refused too', async () => {
  for (const line of [
    'Content-Type:  application/json\t',
    'Content-Type: application/json\r\nContent-Type: text/plain',
  ]) {
    const { host, origin } = server.url
    const head = `POST /api/notes/a HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nCookie: ren\r\n`
    const answer = await sendRaw(
      server.url,
      `${head}${line}\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{"text":1}`,
    )
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    expect(statusOf(answer)).toBeLessThan(500)
  }
  expect(kept).toEqual([])
})

test.each([
  ['{"text":"a","role":"administrator"}', 400],
  ['{"text":["a"]}', 400],
  ['{"text":1}', 400],
  ['{"text":"a","__proto__":{"x":1}}', 400],
  ['{"text":', 400],
  ['{"text":"\\u0000"}', 400],
  ['{"text":"\\ud83d"}', 400],
  ['[]', 400],
  [`{"text":${'['.repeat(400)}${']'.repeat(400)}}`, 400],
  ['null', 400],
  ['', 400],
  [`{"text":"${'a'.repeat(2_000)}"}`, 413],
])('the body %.40s is refused', async (body, status) => {
  const response = await post('/api/notes/a', { body })
  expect(response.status).toBe(status)
  expect(kept).toEqual([])
})

test('what changes something must come from our own pages', async () => {
  const foreign = [
    { origin: 'https://jahat.example' },
    { origin: 'null' },
    { origin: `${server.url.origin}.jahat.example` },
    { origin: server.url.origin, 'sec-fetch-site': 'cross-site' },
    { origin: server.url.origin, 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    const response = await post('/api/notes/a', { headers })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'foreign_origin' })
  }
  const bare = await fetch(new URL('/api/notes/a', server.url), {
    method: 'POST',
    body: '{"text":"x"}',
    headers: { cookie: 'ren', 'content-type': 'application/json' },
  })
  expect(bare.status).toBe(403)
  expect(kept).toEqual([])
  const own = await post('/api/notes/a', { headers: { 'sec-fetch-site': 'same-origin' } })
  expect(own.status).toBe(201)
})

test.each([
  '/api/notes/',
  '//api/notes',
  '/api//notes',
  '/API/notes',
  '/api/Notes',
  '/api%2Fnotes',
  '/api/notes;a',
  '/api/notes.json',
  '/api/./notes',
  '/%61pi/notes',
  '/api/notes%00',
  '/api/%zz',
  '/api/../api/notes',
])('the variant %s of an address opens nothing', async (path) => {
  for (const as of ['ren', 'nobody']) {
    const head = `GET ${path} HTTP/1.1\r\nHost: ${server.url.host}\r\nCookie: ${as}\r\nConnection: close\r\n\r\n`
    expect([400, 404, 405]).toContain(statusOf(await sendRaw(server.url, head)))
  }
})

test.each(['page[]=1', 'page=1&page=2', 'page[a][b]=1', 'page=12345'])(
  'the query %s is answered as wrong or as if it were not there',
  async (query) => {
    const response = await server.fetch(`/api/notes?${query}`, { headers: { cookie: 'ren' } })
    expect([200, 400]).toContain(response.status)
  },
)

test('an address says which methods it takes', async () => {
  const options = await server.fetch('/api/notes/a', { method: 'OPTIONS' })
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'OPTIONS, POST'])
  expect(options.headers.get('access-control-allow-origin')).toBeNull()
  const wrong = await server.fetch('/api/notes', { method: 'DELETE' })
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  const head = await server.fetch('/api/notes', { method: 'HEAD', headers: { cookie: 'ren' } })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('an operation that does not say who may call it is not served', async () => {
  const { access: _, ...undeclared } = read
  for (const access of [undefined, null, 'everybody', {}]) {
    const operations = [{ ...undeclared, access } as unknown as Operation<string, Caller>]
    await expect(testServer({ operations })).rejects.toThrow('does not say who may call it')
  }
})
