import { request as httpRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendRaw, statusOf } from '../../testing/raw.ts'
import { type TestServer, testServer } from '../../testing/server.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { createPageCache, type PageCache } from './cache.ts'
import type { Page } from './page.ts'
import { siteHandler } from './site-handler.ts'

const log = pino({ level: 'silent' })
const metrics = createMetrics()
const BODY = `<!doctype html><p>${'Rusia menolak menghentikan serangan. '.repeat(200)}</p>`
let isAway = false
let silence = 0
let rendered = 0
let cache: PageCache
let server: TestServer

async function source({ path }: { path: string }): Promise<Page | null> {
  rendered += 1
  if (isAway) throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  if (path === '/rusak') throw new Error('rahasia dalam')
  if (path === '/bukan') return null
  const status = path === '/dicabut' ? 410 : path.startsWith('/tiada') ? 404 : 200
  return {
    status,
    contentType: 'text/html; charset=utf-8',
    body: BODY,
    tags: ['front', `story:${path.slice(1)}`],
    headers: { 'Content-Security-Policy': "default-src 'none'" },
  }
}

beforeAll(async () => {
  cache = createPageCache({
    source,
    maxBytes: 10_000_000,
    headers: { 'X-Test': 'shared' },
    log,
    silence: () => silence,
    onRender: () => {},
  })
  const site = siteHandler({
    cache,
    parameters: ['halaman'],
    headers: { 'X-Test': 'shared' },
    errorPage: (language, { status, title, reference }) => `<${language}> ${status} ${title} ${reference}`,
    metrics,
    log,
    rate: { perSecond: 0.001, burst: 60 },
  })
  server = await testServer({ metrics }, { site })
})
afterAll(() => server.close())
beforeEach(() => {
  isAway = false
  silence = 0
  rendered = 0
  cache.clear()
})

/** Bytes as they came, which `fetch` would unpack. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>(
    (resolve, reject) => {
      const call = httpRequest(new URL(path, server.url), { method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        )
      })
      call.on('error', reject)
      call.end()
    },
  )
}

test('a page comes with what browsers and networks in between need to keep it well', async () => {
  const { status, headers, bytes } = await get('/berita')
  expect([status, bytes.toString()]).toEqual([200, BODY])
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(BODY)),
    'cache-control': 'public, max-age=0, s-maxage=2, stale-while-revalidate=3, stale-if-error=86400',
    'cache-tag': 'front,story:berita',
    'surrogate-key': 'front story:berita',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    vary: 'Accept-Encoding',
    'x-test': 'shared',
  })
  expect(headers.etag).toMatch(/^"[\w-]+"$/)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.age).toBeUndefined()
})

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['zstd, gzip', 'zstd', zstdDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['*', 'br', brotliDecompressSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
] as const)('a client that takes %s gets %s once it is ready', async (accept, encoding, unpack) => {
  const headers = { 'accept-encoding': accept }
  await get('/berita', headers)
  await get('/berita', headers)
  await cache.packer.idle()
  const { headers: answered, bytes } = await get('/berita', headers)
  expect(answered['content-encoding']).toBe(encoding)
  expect(unpack(bytes).toString()).toBe(BODY)
  expect(rendered).toBe(1)
})

test('the first reader of a new page waits for no slow packing', async () => {
  const { headers, bytes } = await get('/berita', { 'accept-encoding': 'gzip, br' })
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(bytes).toString()).toBe(BODY)
})

test.each(['identity', 'identity;q=1, *;q=0', '', 'gzip;q=0'])(
  'who takes %j gets plain bytes',
  async (accept) => {
    const { headers, bytes } = await get('/berita', { 'accept-encoding': accept })
    expect(headers['content-encoding']).toBeUndefined()
    expect(bytes.toString()).toBe(BODY)
  },
)

test('who holds the page in any packing is told that it stands', async () => {
  const first = await get('/berita', { 'accept-encoding': 'gzip' })
  const tag = String(first.headers.etag)
  for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
    const { status, bytes, headers } = await get('/berita', { 'if-none-match': known })
    expect([status, bytes.length]).toEqual([304, 0])
    expect(headers['cache-tag']).toBe('front,story:berita')
  }
  expect((await get('/berita', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('HEAD tells the same without the page; other methods are refused', async () => {
  const { bytes: _, ...told } = await get('/berita')
  const head = await get('/berita', {}, 'HEAD')
  expect(head.bytes).toHaveLength(0)
  expect({ ...head.headers, date: null }).toEqual({ ...told.headers, date: null })
  const options = await get('/berita', {}, 'OPTIONS')
  expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE']) {
    expect((await get('/berita', {}, method)).status).toBe(405)
  }
})

test.each([
  ['/laut/', '/laut'],
  ['/laut/judul-7k3f2m/?halaman=2&utm=x', '/laut/judul-7k3f2m?halaman=2'],
])('%s moves to %s', async (from, to) => {
  const { status, headers } = await get(from)
  expect([status, headers.location]).toEqual([301, to])
})

test.each([
  '//jahat.example/',
  '/%2f%2fjahat.example/',
  '///',
  '/?page[]=1',
  '/?%00',
  '/..%2f',
  '/a/%zz',
  '/;a',
  '/\\x',
])('%s leads to no other host and is no fault of ours', async (target) => {
  const answer = await sendRaw(
    server.url,
    `GET ${target} HTTP/1.1\r\nHost: ${server.url.host}\r\nConnection: close\r\n\r\n`,
  )
  expect(statusOf(answer)).toBeLessThan(500)
  expect(answer).not.toMatch(/^location: (\/\/|https?:)/im)
})

test('headers of one request change nothing for the next', async () => {
  const clean = await get('/berita')
  cache.clear()
  const hostile = {
    'x-forwarded-host': 'jahat.example',
    'x-forwarded-proto': 'https',
    'x-original-url': '/desk',
    'x-rewrite-url': '/desk',
    'x-preview': '1',
    'x-http-method-override': 'POST',
    forwarded: 'host=jahat.example',
    origin: 'https://jahat.example',
    cookie: 'sesi=1; language=en',
    authorization: 'Bearer x',
    'accept-language': 'en',
    range: 'bytes=0-10',
    'user-agent': 'x',
    referer: 'https://jahat.example/',
  }
  await get('/berita', hostile)
  const after = await get('/berita')
  expect(after.bytes).toEqual(clean.bytes)
  expect({ ...after.headers, date: null }).toEqual({ ...clean.headers, date: null })
})

test('with the database away readers keep what was there, marked with its age; the rest says when to come back', async () => {
  await get('/berita')
  isAway = true
  cache.drop(['front'], false)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  const kept = await get('/berita')
  expect([kept.status, kept.bytes.toString()]).toEqual([200, BODY])
  expect(Number(kept.headers.age)).toBeGreaterThan(0)
  expect(kept.headers.warning).toContain('110')
  expect(kept.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  const missing = await get('/lain')
  expect([missing.status, missing.headers['retry-after']]).toEqual([503, '5'])
  expect(await metrics.text()).toMatch(/redaksi_pages_total\{answer="out_of_date"\} [1-9]/)
})

test('a node that has heard nothing for long says the age of what it serves', async () => {
  await get('/berita')
  silence = 9_500
  expect((await get('/berita')).headers.age).toBe('10')
})

test('a defect shows a page in the language of the reader and a number, nothing of itself', async () => {
  const { status, headers, bytes } = await get('/rusak', { 'accept-language': 'en' })
  expect(status).toBe(500)
  expect(bytes.toString()).toMatch(/^<en> 500 .*\d{9}$/)
  expect(bytes.toString()).not.toContain('rahasia')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect((await get('/bukan')).status).toBe(404)
})

test('one address may have only so many pages made anew, and still reads what is there', async () => {
  await get('/berita')
  const answers = await Promise.all(Array.from({ length: 80 }, (_, i) => get(`/tiada-${i}`)))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
  const spoofed = await get('/tiada-lagi', { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9' })
  expect(spoofed.status).toBe(429)
  expect((await get('/berita')).status).toBe(200)
})
