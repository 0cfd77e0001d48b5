import { afterAll, beforeAll, expect, test } from 'vitest'
import { PERSON } from '../support/staff-client.ts'
import { PROXY, type ProxiedSite, proxiedSite } from './proxied-site.ts'

let site: ProxiedSite
beforeAll(async () => {
  site = await proxiedSite()
}, 90_000)
afterAll(() => site?.close())

const PUBLIC = [
  '/',
  '/en',
  '/indeks',
  '/redaksi',
  '/tiada',
  '/feed',
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.svg',
]
const PERSONAL = [
  '/desk',
  '/desk/naskah/zzzzzz',
  '/desk/pratinjau/zzzzzz',
  '/api/me',
  '/api/stories',
  '/api/tiada',
]
const everywhere = async () => [
  ...[...PUBLIC, ...PERSONAL, ...(await site.assets())],
  ...[
    site.story.path,
    `${site.story.path}?riwayat=1`,
    `/${site.story.section}`,
    `/salah/x-${site.story.id}`,
    '/api/openapi.json',
  ],
  ...['/tiada/', '/api/me/', '/metrics', '/api/auth/session', `/desk/pratinjau/${site.story.id}`],
]

test('over TLS a sign-in is bound to this host, to TLS and to no script', async () => {
  const { status, headers } = await site.signIn()
  expect(status).toBe(200)
  for (const line of headers['set-cookie'] ?? []) {
    expect(line).toMatch(
      /^__Host-redaksi\.[\w.]+=[^;]*;(?=.*; Path=\/(;|$))(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=Lax)/,
    )
    expect(line).not.toMatch(/domain=/i)
  }
  const me = await site.reach('/api/me', { headers: await site.signedIn() })
  expect(JSON.parse(me.bytes.toString()).email).toBe(PERSON.email)
})

test('every answer is what it says it is, asks for TLS, and is kept by nobody where it is personal', async () => {
  const sessions = [PROXY, await site.signedIn()]
  for (const path of await everywhere()) {
    for (const headers of sessions) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const answer = await site.reach(path, { method, headers })
        const what = `${method} ${path} ${answer.status}`
        expect(answer.headers['strict-transport-security'], what).toBe('max-age=63072000; includeSubDomains')
        expect(answer.headers['x-content-type-options'], what).toBe('nosniff')
        expect(answer.headers['x-powered-by'] ?? answer.headers.server, what).toBeUndefined()
        expect(answer.headers['access-control-allow-origin'], what).toBeUndefined()
        const type = answer.headers['content-type']
        if (answer.bytes.length > 0) expect(type, what).toMatch(/; charset=utf-8$|^(font|image)\//)
        if (PERSONAL.includes(path)) expect(answer.headers['cache-control'], what).toBe('no-store')
      }
    }
  }
})

test('every page allows what it needs by name, nothing inline, and no frame around it', async () => {
  let pages = 0
  const session = await site.signedIn()
  for (const path of await everywhere()) {
    const { headers, status } = await site.reach(path, { headers: session })
    if (!String(headers['content-type']).startsWith('text/html')) continue
    pages += 1
    const policy = String(headers['content-security-policy'])
    expect(policy, path).toMatch(/^default-src 'none'/)
    expect(policy, path).not.toMatch(/unsafe|\*|data:|https?:/)
    expect(policy, path).toMatch(
      path.startsWith('/desk/pratinjau/') && status === 200
        ? /frame-ancestors 'self'/
        : /frame-ancestors 'none'/,
    )
    if (status < 300) expect(policy, path).toMatch(/base-uri 'none'/)
  }
  expect(pages).toBeGreaterThan(8)
})
