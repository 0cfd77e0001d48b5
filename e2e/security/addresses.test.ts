import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw, statusOf } from '../../app/testing/raw.ts'
import { PERSON } from '../support/staff-client.ts'
import { HOST, ORIGIN, PROXY, type ProxiedSite, proxiedSite } from './proxied-site.ts'

let site: ProxiedSite
beforeAll(async () => {
  site = await proxiedSite()
}, 90_000)
afterAll(() => site?.close())

const words = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

const ABSENT = words([
  '/metrics /.git/config /.git/HEAD /.env /package.json /redaksi.json /first-account-link',
  '/aset /aset/desk /aset/../package.json /aset/%2e%2e/%2e%2e/package.json /app/main.ts',
  '/debug /server-status /console /%2e%2e/%2e%2e/etc/passwd /..%2f..%2fetc/passwd //etc/passwd',
  '/api/ /api /api/docs /api/auth/ /api/auth/ok /api/auth/list-sessions /secret /postgres',
])

test('figures, sources, the data folder and the machine’s own files are not there for readers', async () => {
  expect((await site.reach('/metrics', { headers: {} })).bytes.toString()).toContain('redaksi_pages_total')
  const files = await site.assets()
  expect(files.length).toBeGreaterThan(2)
  for (const path of [...files.map((file) => `${file}.map`), ...ABSENT]) {
    expect([400, 404], path).toContain((await site.reach(path)).status)
  }
  for (const file of files) {
    const text = (await site.reach(file)).bytes.toString('latin1')
    expect(/sourceMappingURL|\/node_modules\/|import\.meta\.dirname/.test(text), file).toBe(false)
    expect(text.includes(process.cwd()), file).toBe(false)
  }
  for (const method of ['TRACE', 'TRACK', 'DEBUG', 'PROPFIND', 'CONNECT']) {
    const asked = `${method} / HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\nCookie: a=b\r\n\r\n`
    const answer = await sendRaw(new URL(`http://127.0.0.1:${site.port}`), asked)
    expect([null, 400, 405], method).toContain(statusOf(answer))
    expect(answer).not.toContain('a=b')
  }
})

const ELSEWHERE = words([
  `https://jahat.example //jahat.example /\\jahat.example https://${HOST}.jahat.example/`,
])
const QUERIES = words([
  'next callbackURL errorCallbackURL return redirect redirect_uri url RelayState',
]).flatMap((name) => ELSEWHERE.map((url) => `?${name}=${encodeURIComponent(url)}`))
/** Paths that a careless redirect would take for a host. */
const LIKE_HOSTS = words([
  '//jahat.example //jahat.example/ //jahat.example/%2e%2e /%5cjahat.example/ /%2fjahat.example/',
  '///jahat.example/ /./jahat.example/ /.//jahat.example/ /%0d%0aLocation:%20https://jahat.example/',
  '/%09/jahat.example/ /jahat.example:80/ /@jahat.example/',
])

test('nothing leads a reader to another host', async () => {
  const ours = ['/', '/desk', '/desk/masuk', '/tiada/', '/favicon.ico']
  const stories = [`/salah/x-${site.story.id}`, `/${site.story.section}/`]
  const targets = [
    ...[...ours, ...stories].flatMap((path) => QUERIES.map((query) => path + query)),
    ...[...LIKE_HOSTS, `//jahat.example/x-${site.story.id}`],
  ]
  let moved = 0
  for (const path of targets) {
    const { headers, status } = await site.reach(path, {
      headers: { ...PROXY, referer: 'https://jahat.example/' },
    })
    expect(status, path).toBeLessThan(500)
    if (headers.location === undefined) continue
    moved += 1
    expect(new URL(String(headers.location), ORIGIN).host, path).toBe(HOST)
  }
  expect(moved).toBeGreaterThan(10)
  const body = { email: PERSON.email, password: PERSON.password }
  for (const extra of ['callbackURL', 'redirect', 'redirectTo']) {
    const { status } = await site.reach('/api/auth/sign-in/email', {
      method: 'POST',
      body: { ...body, [extra]: ELSEWHERE[0] },
    })
    expect(status, extra).toBe(400)
  }
})
