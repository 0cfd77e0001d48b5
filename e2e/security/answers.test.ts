import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw, statusOf } from '../../app/testing/raw.ts'
import { freePort } from '../support/free-port.ts'
import { aDraft, publish } from '../support/published.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { firstAccount, PERSON } from '../support/staff-client.ts'

const HOST = 'warta.example'
const ORIGIN = `https://${HOST}`
const PROXY = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' }

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let port: number
/** A published story. */
let story: { path: string; section: string; id: string }
beforeAll(async () => {
  folder = await dataFolder()
  port = await freePort()
  const shared = { PORT: String(port), HOST: '127.0.0.1', UNDO_SECONDS: '0' }
  redaksi = await startRedaksi(folder.path, { args: ['--empty'], env: shared })
  const head = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  const { id, section } = await aDraft(redaksi.url, head)
  story = { id, section, path: await publish(redaksi.url, head, id) }
  await redaksi.stop()
  const env = { ...shared, PUBLIC_URL: ORIGIN, TRUSTED_PROXIES: '127.0.0.1' }
  redaksi = await startRedaksi(folder.path, { env })
}, 90_000)
afterAll(async () => {
  await redaksi?.stop()
  await folder?.remove()
})

type Sent = { method?: string; headers?: Record<string, string>; body?: unknown; from?: string }
type Got = { status: number; headers: Record<string, string | string[] | undefined>; bytes: Buffer }

/** Asks as the proxy in front of us passes a reader's request on. `from`: another address of this machine. */
function reach(path: string, { method = 'GET', headers = PROXY, body, from }: Sent = {}): Promise<Got> {
  const { promise, resolve, reject } = Promise.withResolvers<Got>()
  const text = body === undefined ? '' : JSON.stringify(body)
  const json =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(text.length) }
  const where = { host: '127.0.0.1', port, path, method, ...(from !== undefined && { localAddress: from }) }
  const asked = request(
    { ...where, headers: { host: HOST, origin: ORIGIN, ...json, ...headers } },
    (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) })
      })
    },
  )
  asked.on('error', reject)
  asked.end(text)
  return promise
}

const signIn = (sent: Sent = {}, password = PERSON.password) =>
  reach('/api/auth/sign-in/email', { method: 'POST', body: { email: PERSON.email, password }, ...sent })

async function signedIn(): Promise<Record<string, string>> {
  const { headers } = await signIn()
  return { ...PROXY, cookie: (headers['set-cookie'] ?? []).toString().split(';')[0] ?? '' }
}

async function assets(): Promise<string[]> {
  const pages = await Promise.all(['/', '/desk'].map((path) => reach(path)))
  const found = pages.flatMap(({ bytes }) => [
    ...bytes.toString().matchAll(/(?:href|src)="(\/aset\/[^"]+)"/g),
  ])
  return [...new Set(found.map(([, path = '']) => path))]
}

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
  ...[...PUBLIC, ...PERSONAL, ...(await assets())],
  ...[
    story.path,
    `${story.path}?riwayat=1`,
    `/${story.section}`,
    `/salah/x-${story.id}`,
    '/api/openapi.json',
  ],
  ...['/tiada/', '/api/me/', '/metrics', '/api/auth/session', `/desk/pratinjau/${story.id}`],
]

test('over TLS a sign-in is bound to this host, to TLS and to no script', async () => {
  const { status, headers } = await signIn()
  expect(status).toBe(200)
  for (const line of headers['set-cookie'] ?? []) {
    expect(line).toMatch(
      /^__Host-redaksi\.[\w.]+=[^;]*;(?=.*; Path=\/(;|$))(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=Lax)/,
    )
    expect(line).not.toMatch(/domain=/i)
  }
  const me = await reach('/api/me', { headers: await signedIn() })
  expect(JSON.parse(me.bytes.toString()).email).toBe(PERSON.email)
})

test('every answer is what it says it is, asks for TLS, and is kept by nobody where it is personal', async () => {
  const sessions = [PROXY, await signedIn()]
  for (const path of await everywhere()) {
    for (const headers of sessions) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const answer = await reach(path, { method, headers })
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
  const session = await signedIn()
  for (const path of await everywhere()) {
    const { headers, status } = await reach(path, { headers: session })
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

/** Headers by which caches elsewhere were poisoned, and those that ours might listen to one day. */
const HEADERS = [
  ...[
    'x-forwarded-host',
    'x-forwarded-server',
    'x-forwarded-scheme',
    'x-forwarded-port',
    'x-forwarded-prefix',
  ],
  ...['x-forwarded-path', 'x-forwarded-uri', 'x-forwarded-ssl', 'x-forwarded-by', 'x-forwarded', 'forwarded'],
  ...[
    'x-host',
    'x-http-host-override',
    'x-original-host',
    'x-original-url',
    'x-rewrite-url',
    'x-override-url',
  ],
  ...[
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'x-cluster-client-ip',
    'via',
    'x-wap-profile',
  ],
  ...[
    'x-http-method',
    'x-http-method-override',
    'x-method-override',
    'x-preview',
    'x-redaksi-preview',
    'x-draft',
  ],
  ...[
    'x-redaksi',
    'x-tag',
    'cache-tag',
    'surrogate-key',
    'surrogate-capability',
    'x-nonce',
    'x-csp',
    'x-theme',
  ],
  ...[
    'accept',
    'accept-language',
    'accept-charset',
    'user-agent',
    'referer',
    'origin',
    'cookie',
    'authorization',
  ],
  ...[
    'cache-control',
    'pragma',
    'if-modified-since',
    'if-range',
    'range',
    'max-forwards',
    'from',
    'dnt',
    'save-data',
  ],
  ...[
    'sec-fetch-site',
    'sec-fetch-mode',
    'sec-fetch-dest',
    'sec-ch-ua',
    'sec-ch-prefers-color-scheme',
    'purpose',
  ],
  ...[
    'x-requested-with',
    'x-debug',
    'x-timezone',
    'x-country',
    'x-language',
    'x-user',
    'x-role',
    'x-staff-id',
  ],
  ...[
    'x-middleware-subrequest',
    'x-amz-website-redirect-location',
    'x-request-id',
    'traceparent',
    'priority',
  ],
]

test('no header of one reader changes the page of the next', async () => {
  expect(HEADERS.length).toBeGreaterThan(60)
  const plain = (path: string) => reach(path, { headers: {} })
  const whole = ({ status, headers, bytes }: Got, path: string) => {
    const { date: _date, ...stable } = headers
    return JSON.stringify([status, stable, bytes.toString('latin1')]).replaceAll(path, '@')
  }
  const [live, none] = [await plain(story.path), whole(await plain('/tiada-x0'), '/tiada-x0')]
  for (const [index, name] of HEADERS.entries()) {
    // As many digits everywhere: the length of a page is a header too.
    const fresh = `/tiada-${String.fromCharCode(97 + Math.floor(index / 10))}${index % 10}`
    for (const path of [fresh, story.path]) {
      const { bytes } = await reach(path, { headers: { [name]: `jahat.example/"><x>${index}` } })
      expect(bytes.includes('jahat'), `${name} ${path}`).toBe(false)
    }
    expect(whole(await plain(fresh), fresh), name).toBe(none)
    expect(whole(await plain(story.path), story.path), name).toBe(whole(live, story.path))
  }
})

test('what a stranger claims of the way it came changes nothing, in the log neither', async () => {
  const claim = '198.51.100.66'
  const headers = {
    ...{
      'x-forwarded-for': claim,
      'x-real-ip': claim,
      'x-client-ip': claim,
      forwarded: `for=${claim};proto=https`,
    },
    ...{ 'x-forwarded-host': 'jahat.example', 'x-forwarded-proto': 'https', 'cf-connecting-ip': claim },
  }
  const { status } = await signIn({ headers, from: '127.0.0.9' }, 'bukan kata sandinya')
  expect(status).toBe(401)
  await expect.poll(redaksi.said).toContain('"address":"127.0.0.9"')
  expect(redaksi.said()).not.toContain(claim)
  const trusted = await signIn({ headers: { 'x-forwarded-for': claim } }, 'bukan kata sandinya')
  expect(trusted.status).toBe(401)
  await expect.poll(redaksi.said).toContain(`"address":"${claim}"`)
  for (const host of ['jahat.example', `localhost:${port}`]) {
    expect((await reach('/', { headers: { ...headers, host }, from: '127.0.0.9' })).status).toBe(421)
  }
})

test('figures, sources, the data folder and the machine’s own files are not there for readers', async () => {
  expect((await reach('/metrics', { headers: {} })).bytes.toString()).toContain('redaksi_pages_total')
  const files = await assets()
  expect(files.length).toBeGreaterThan(2)
  for (const path of [
    ...files.map((file) => `${file}.map`),
    ...[
      '/metrics',
      '/.git/config',
      '/.git/HEAD',
      '/.env',
      '/package.json',
      '/redaksi.json',
      '/first-account-link',
    ],
    ...['/aset', '/aset/desk', '/aset/../package.json', '/aset/%2e%2e/%2e%2e/package.json', '/app/main.ts'],
    ...[
      '/debug',
      '/server-status',
      '/console',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc/passwd',
      '//etc/passwd',
    ],
    ...[
      '/api/',
      '/api',
      '/api/docs',
      '/api/auth/',
      '/api/auth/ok',
      '/api/auth/list-sessions',
      '/secret',
      '/postgres',
    ],
  ]) {
    expect([400, 404], path).toContain((await reach(path)).status)
  }
  for (const file of files) {
    const text = (await reach(file)).bytes.toString('latin1')
    expect(/sourceMappingURL|\/node_modules\/|import\.meta\.dirname/.test(text), file).toBe(false)
    expect(text.includes(process.cwd()), file).toBe(false)
  }
  for (const method of ['TRACE', 'TRACK', 'DEBUG', 'PROPFIND', 'CONNECT']) {
    const asked = `${method} / HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\nCookie: a=b\r\n\r\n`
    const answer = await sendRaw(new URL(`http://127.0.0.1:${port}`), asked)
    expect([null, 400, 405], method).toContain(statusOf(answer))
    expect(answer).not.toContain('a=b')
  }
})

test('nothing leads a reader to another host', async () => {
  const elsewhere = [
    'https://jahat.example',
    '//jahat.example',
    '/\\jahat.example',
    `https://${HOST}.jahat.example/`,
  ]
  const names = [
    'next',
    'callbackURL',
    'errorCallbackURL',
    'return',
    'redirect',
    'redirect_uri',
    'url',
    'RelayState',
  ]
  const queries = names.flatMap((name) => elsewhere.map((url) => `?${name}=${encodeURIComponent(url)}`))
  const targets = [
    ...[
      '/',
      '/desk',
      '/desk/masuk',
      '/tiada/',
      `/salah/x-${story.id}`,
      `/${story.section}/`,
      '/favicon.ico',
    ].flatMap((path) => queries.map((query) => path + query)),
    ...[
      '//jahat.example',
      '//jahat.example/',
      '//jahat.example/%2e%2e',
      '/%5cjahat.example/',
      '/%2fjahat.example/',
    ],
    ...[
      '///jahat.example/',
      '/./jahat.example/',
      '/.//jahat.example/',
      '/%0d%0aLocation:%20https://jahat.example/',
    ],
    ...[`//jahat.example/x-${story.id}`, `/%09/jahat.example/`, `/jahat.example:80/`, `/@jahat.example/`],
  ]
  let moved = 0
  for (const path of targets) {
    const { headers, status } = await reach(path, {
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
    const { status } = await reach('/api/auth/sign-in/email', {
      method: 'POST',
      body: { ...body, [extra]: elsewhere[0] },
    })
    expect(status, extra).toBe(400)
  }
})
