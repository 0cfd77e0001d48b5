import { pino } from 'pino'
import type { HttpConfig, Parts } from '../platform/http/parts.ts'
import { type SiteHandler, startServer } from '../platform/http/server.ts'
import { createMetrics } from '../platform/metrics/metrics.ts'

/** A caller of the test server: sends the site's Origin with every request and keeps its cookies. */
export type Visitor = {
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The Cookie header that would be sent now; empty without cookies. */
  cookie(): string
}

export type TestServer = Visitor & {
  url: URL
  /** Another caller, without the first one's cookies. */
  visitor(): Visitor
  close(): Promise<void>
}

type TestParts<Act extends string, Caller> = Partial<Parts<Act, Caller>>
type TestOptions = Partial<HttpConfig> & { site?: SiteHandler | null }

/** More than any test file asks for: limits have a test of their own. */
const NO_LIMIT = { perSecond: 1_000_000, burst: 1_000_000 }

/** The real server on a free loopback port, with only the parts that a test is about. Nobody is signed in by default. */
export async function testServer<Act extends string, Caller>(
  parts: TestParts<Act, Caller> = {},
  { site = null, ...config }: TestOptions = {},
): Promise<TestServer> {
  const server = await startServer<Act, Caller>(
    {
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      trustedProxies: [],
      metricsToken: null,
      apiRate: NO_LIMIT,
      ...config,
    },
    { ...NOTHING, metrics: createMetrics(), ...parts },
    site,
  )
  return { ...server, ...visitor(server.url), visitor: () => visitor(server.url) }
}

const NOTHING = {
  operations: [],
  staffPages: [],
  mounts: [],
  assets: new Map(),
  authenticate: async () => null,
  isAllowed: () => false,
  languageOf: () => 'id' as const,
  upgrade: new Map(),
  isReady: async () => true,
  log: pino({ level: 'silent' }),
}

function visitor(url: URL): Visitor {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    cookie,
    fetch: async (path, init = {}) => {
      const headers = new Headers(init.headers)
      if (!headers.has('origin')) headers.set('origin', url.origin)
      if (jar.size > 0 && !headers.has('cookie')) headers.set('cookie', cookie())
      if (typeof init.body === 'string' && !headers.has('content-type')) {
        headers.set('content-type', 'application/json')
      }
      const response = await fetch(new URL(path, url), { redirect: 'manual', ...init, headers })
      for (const line of response.headers.getSetCookie()) keep(jar, line)
      return response
    },
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(/;\s*/)
  const name = pair.slice(0, pair.indexOf('='))
  const isOver = attributes.some((attribute) => /^max-age=(0|-)/i.test(attribute))
  if (isOver) jar.delete(name)
  else jar.set(name, pair.slice(pair.indexOf('=') + 1))
}
