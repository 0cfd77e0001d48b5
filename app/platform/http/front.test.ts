import { afterEach, expect, test } from 'vitest'
import { sendRaw, statusOf } from '../../testing/raw.ts'
import { type TestServer, testServer } from '../../testing/server.ts'
import type { Parts } from './parts.ts'

type Caller = { name: string }
const open: TestServer[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

async function serve(parts: Partial<Parts<string, Caller>>, config: Parameters<typeof testServer>[1] = {}) {
  const authenticate = async (headers: Headers) => (headers.get('cookie') === 'ren' ? { name: 'Ren' } : null)
  const server = await testServer<string, Caller>({ authenticate, ...parts }, config)
  open.push(server)
  return server
}

const echo = {
  prefix: '/api/auth/' as const,
  handle: async (request: Request, address: string) => {
    const headers = new Headers({ 'content-type': 'application/json' })
    headers.append('set-cookie', 'sesi=1; Path=/; HttpOnly')
    headers.append('set-cookie', 'dua=2; Path=/')
    const seen = Object.fromEntries(request.headers)
    return new Response(JSON.stringify({ url: request.url, body: await request.text(), address, seen }), {
      status: 201,
      headers,
    })
  },
}

test('a library that serves a part of the API gets the request whole, but for what the client claims of itself', async () => {
  const server = await serve({ mounts: [echo] })
  const response = await server.fetch('/api/auth/sign-in?x=1', {
    method: 'POST',
    body: '{"a":1}',
    headers: {
      'x-forwarded-for': '203.0.113.9',
      'x-client-ip': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      'x-forwarded-host': 'jahat.example',
    },
  })
  expect(response.status).toBe(201)
  const { url, body, address, seen } = (await response.json()) as Record<string, unknown>
  expect({ url, body, address }).toEqual({
    url: `${server.url.origin}/api/auth/sign-in?x=1`,
    body: '{"a":1}',
    address: '127.0.0.1',
  })
  expect(JSON.stringify(seen)).not.toMatch(/203\.0\.113\.9|jahat/)
  expect(seen).toMatchObject({ 'x-client-ip': '127.0.0.1' })
  expect(response.headers.getSetCookie()).toHaveLength(2)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(server.cookie()).toBe('sesi=1; dua=2')
})

test('its part of the API stands behind the same guards', async () => {
  const server = await serve({ mounts: [echo] }, { apiRate: { perSecond: 0.01, burst: 3 } })
  const post = (headers: Record<string, string>) =>
    server.fetch('/api/auth/x', { method: 'POST', body: '{}', headers })
  expect((await post({ origin: 'https://jahat.example' })).status).toBe(403)
  expect((await server.fetch('/api/auth/x', { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413)
  expect((await post({})).status).toBe(201)
  const refused = await post({ 'x-forwarded-for': '198.51.100.1' })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ code: 'too_many_requests' })
})

test('behind a configured proxy each of its clients has a limit of its own', async () => {
  const server = await serve(
    { mounts: [echo] },
    { apiRate: { perSecond: 0.01, burst: 1 }, trustedProxies: ['127.0.0.1'] },
  )
  const from = async (address: string) =>
    (await server.fetch('/api/auth/x', { headers: { 'x-forwarded-for': address } })).status
  expect([await from('203.0.113.1'), await from('203.0.113.1'), await from('203.0.113.2')]).toEqual([
    201, 429, 201,
  ])
  expect([await from('2001:db8::1'), await from('2001:db8::2')]).toEqual([201, 429])
})

test('a page for staff has a nonce of its own each time and is never kept', async () => {
  const page = {
    id: 'desk',
    path: '/desk/:id' as const,
    access: 'signed_in' as const,
    handle: async ({ nonce, params, query }: { nonce: string; params: object; query: object }) => ({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: JSON.stringify({ nonce, params, query }),
      headers: {
        'Content-Security-Policy': `script-src 'nonce-${nonce}'`,
        'Cache-Control': 'public, max-age=60',
      },
    }),
  }
  const server = await serve({ staffPages: [page] })
  const get = () => server.fetch('/desk/a?x=1&y[]=2&z=1&z=2', { headers: { cookie: 'ren' } })
  const [one, other] = [await get(), await get()]
  const { nonce, params, query } = (await one.json()) as { nonce: string; params: unknown; query: unknown }
  expect({ params, query }).toEqual({ params: { id: 'a' }, query: { x: '1', 'y[]': '2' } })
  expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
  expect(((await other.json()) as { nonce: string }).nonce).not.toBe(nonce)
  expect(one.headers.get('content-security-policy')).toBe(`script-src 'nonce-${nonce}'`)
  expect(one.headers.get('cache-control')).toBe('no-store')
  const refused = await server.fetch('/desk/a')
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await refused.text()).toContain('Masuk dahulu.')
})

test('a file with a hash in its name is kept for ever and packed as well as the client takes it', async () => {
  const bytes = Buffer.from('body { color: black }\n'.repeat(100))
  const assets = new Map([
    ['/aset/situs-abc.css', { bytes, contentType: 'text/css; charset=utf-8' }],
    ['/aset/huruf-abc.woff2', { bytes, contentType: 'font/woff2' }],
  ])
  const server = await serve({ assets })
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await server.fetch(path, init)
    return { response, text: await response.text() }
  }
  const plain = await get('/aset/situs-abc.css', { headers: { 'accept-encoding': 'identity' } })
  expect(plain.text).toBe(bytes.toString())
  expect(plain.response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(plain.response.headers.get('x-content-type-options')).toBe('nosniff')
  const packed = () => get('/aset/situs-abc.css', { headers: { 'accept-encoding': 'br, gzip' } })
  await expect
    .poll(async () => (await packed()).response.headers.get('content-encoding'), { timeout: 10_000 })
    .toBe('br')
  expect((await packed()).text).toBe(bytes.toString())
  expect((await get('/aset/huruf-abc.woff2')).response.headers.get('content-encoding')).toBeNull()
  const etag = plain.response.headers.get('etag') ?? ''
  const again = await get('/aset/situs-abc.css', {
    headers: { 'if-none-match': etag, 'accept-encoding': 'identity' },
  })
  expect([again.response.status, again.text]).toEqual([304, ''])
  expect((await get('/aset/situs-abc.css', { method: 'POST' })).response.status).toBe(405)
  expect((await get('/aset/tiada.css')).response.status).toBe(404)
})

test('what watches the machine is answered by any name; figures stay on this machine', async () => {
  const server = await serve({ isReady: async () => false }, { publicUrl: new URL('https://warta.example') })
  const ask = async (path: string, lines: string[]) => {
    const answer = await sendRaw(
      server.url,
      [`GET ${path} HTTP/1.1`, ...lines, 'Connection: close', '', ''].join('\r\n'),
    )
    return { status: statusOf(answer), answer }
  }
  const byAddress = `Host: ${server.url.host}`
  const byName = 'Host: warta.example'
  expect((await ask('/healthz', [byAddress])).status).toBe(200)
  expect((await ask('/readyz', [byAddress])).status).toBe(503)
  expect((await ask('/metrics', [byName])).answer).toContain('process_cpu_seconds_total')
  for (const line of [
    'X-Forwarded-For: 203.0.113.9',
    'Forwarded: for=203.0.113.9',
    'Via: 1.1 proxy',
    'X-Real-IP: 1.2.3.4',
  ]) {
    expect((await ask('/metrics', [byName, line])).status, line).toBe(404)
  }
  expect((await ask('/metrics', ['Host: jahat.example'])).status).toBe(421)
})

test('from elsewhere the figures need the configured token', async () => {
  const token = 'sandi-pengamat'
  const server = await serve({}, { metricsToken: token })
  const ask = async (authorization: string) => {
    const headers = { 'x-forwarded-for': '203.0.113.9', authorization }
    return (await server.fetch('/metrics', { headers })).status
  }
  expect([
    await ask(`Bearer ${token}`),
    await ask('Bearer sandi-pengamaT'),
    await ask(token),
    await ask(''),
  ]).toEqual([200, 404, 404, 404])
})

test('a readiness that never comes is answered as not ready', async () => {
  const server = await serve({ isReady: () => new Promise(() => {}) })
  expect((await server.fetch('/readyz')).status).toBe(503)
})
