import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { Metrics } from '../metrics/metrics.ts'
import type { Page } from '../pages/page.ts'
import type { Rate } from './limits.ts'
import type { Operation } from './operation.ts'

/** What the configuration says about serving. */
export type HttpConfig = {
  host: string
  port: number
  /** The origin that readers and staff type, e.g. `https://warta.example`; null: whatever host was asked for on this machine or its network. */
  publicUrl: URL | null
  /** Addresses or networks (CIDR) whose `X-Forwarded-For` and `-Proto` are believed. */
  trustedProxies: readonly string[]
  /** Asked for `/metrics` from elsewhere, as a bearer token; null: this machine only. */
  metricsToken: string | null
  /** Requests one address may make of what is not a finished page; the default is in `context.ts`. */
  apiRate?: Rate
}

/** A part of the address space that a library serves by web-standard requests (accounts). */
export type Mount = {
  prefix: `/api/${string}/`
  handle(request: Request, address: string): Promise<Response>
}

/** An HTML answer outside the page cache, for staff: a preview, the desk's own page. */
export type StaffPage<Act extends string, Caller> = {
  id: string
  path: `/${string}`
  access: 'public' | 'signed_in' | { act: Act }
  handle(request: {
    params: Readonly<Record<string, string>>
    query: Readonly<Record<string, string>>
    caller: Caller | null
    /** Fresh for this response; for `style-src` and `script-src` of pages that are never cached. */
    nonce: string
  }): Promise<Pick<Page, 'body' | 'contentType' | 'headers'> & { status: number }>
}

/** Everything that the server serves, given to it by the composition root. */
export type Parts<Act extends string, Caller> = {
  operations: readonly Operation<Act, Caller>[]
  staffPages: readonly StaffPage<Act, Caller>[]
  mounts: readonly Mount[]
  /** Files with a hash in their name, by path: fonts, styles, the desk's scripts. */
  assets: ReadonlyMap<string, { bytes: Buffer; contentType: string }>
  /** Reads the session from the request's cookies; null for a reader. Called once a request, only where needed. */
  authenticate(headers: Headers): Promise<Caller | null>
  isAllowed(caller: Caller, act: Act): boolean
  languageOf(caller: Caller): 'id' | 'en'
  /** Takes over a WebSocket handshake whose Origin and path were checked. */
  upgrade: ReadonlyMap<string, (request: IncomingMessage, socket: Duplex, head: Buffer) => void>
  /** Whether this node can do all of its work now: the database answers, the schema fits. For `/readyz`. */
  isReady(): Promise<boolean>
  /** The figures of this node, for `/metrics`; the server adds its own. */
  metrics: Metrics
  log: Logger
}
