import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { encodingsOf } from '../http/encoding.ts'
import { faultOf } from '../http/fault.ts'
import { preferredLanguage } from '../http/language.ts'
import { limiter, type Rate } from '../http/limits.ts'
import { limitKey } from '../http/peer.ts'
import type { SiteHandler } from '../http/server.ts'
import type { Language } from '../i18n/translate.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { Problem } from '../problem.ts'
import type { Found, PageCache } from './cache.ts'
import { bestVariant } from './entry.ts'
import { type Address, addressOf, withoutEndingSlash } from './key.ts'

export type SiteConfig = {
  cache: PageCache
  /** Query parameters that a page can hang on; all others make no other page. */
  parameters: readonly string[]
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>
  /** A page that asks nothing of the database. `reference` finds a defect in the log; empty where there is none. */
  errorPage: (language: Language, fault: { status: number; title: string; reference: string }) => string
  metrics: Metrics
  log: Logger
  /** Pages that one address may have made anew. */
  rate?: Rate
}

/** A reader who opens every link of the front page at once stays below it; a crawler is asked to slow down. */
const PAGE_RATE = { perSecond: 20, burst: 200 }

const ANSWERS = ['memory', 'not_modified', 'made', 'out_of_date', 'moved', 'refused', 'failed'] as const
type Answer = (typeof ANSWERS)[number]

type Site = SiteConfig & { count: (answer: Answer) => void; waitOf: (address: string) => number | null }

/** Answers the addresses of the site: from memory in one look-up, else by the cache. */
export function siteHandler(config: SiteConfig): SiteHandler {
  const counts = new Map<Answer, number>(ANSWERS.map((answer) => [answer, 0]))
  const count = (answer: Answer) => counts.set(answer, (counts.get(answer) ?? 0) + 1)
  config.metrics.tally(
    'redaksi_pages_total',
    'Answers of the site, by where they came from.',
    'answer',
    counts,
  )
  const { cache } = config
  config.metrics.gauge('redaksi_page_cache_bytes', 'Memory held by finished pages.', () => cache.size().bytes)
  config.metrics.gauge('redaksi_page_cache_entries', 'Finished pages in memory.', () => cache.size().entries)
  const site = { ...config, count, waitOf: limiter(config.rate ?? PAGE_RATE) }
  return (request, response, address) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(site, request, response)
    const target = request.url ?? '/'
    const found = cache.find(target)
    if (found !== undefined) return write(site, found, { request, response }, 'memory')
    void answer(site, request, response, { address: addressOf(target, site.parameters), caller: address })
  }
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  { address, caller }: { address: Address; caller: () => string },
): Promise<void> {
  try {
    const moved = withoutEndingSlash(address)
    if (moved !== null) return move(site, response, moved)
    const ready = site.cache.find(address.key)
    if (ready !== undefined) return write(site, ready, { request, response }, 'memory')
    const seconds = site.waitOf(limitKey(caller()))
    if (seconds !== null) throw new Problem('too_many_requests', 429, { params: { seconds } })
    const found = await site.cache.obtain(address)
    if (found === null) throw new Problem('not_found', 404)
    write(site, found, { request, response }, 'made')
  } catch (error) {
    fail(site, error, request, response)
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

function write(site: Site, { entry, age }: Found, { request, response }: Exchange, from: Answer): void {
  const { method, headers } = request
  const accepted = encodingsOf(headers['accept-encoding'])
  const variant = bestVariant(entry, accepted)
  if (from === 'memory') site.cache.packer.want(entry, accepted[0] ?? 'identity')
  const late = age === null ? [] : ['Age', String(age), 'Warning', STALE_WARNING]
  if (entry.status === 200 && isKnown(headers['if-none-match'], variant.etag)) {
    site.count('not_modified')
    response.writeHead(304, [...variant.unchanged, ...late]).end()
    return
  }
  site.count(age === null ? from : 'out_of_date')
  response.writeHead(entry.status, age === null ? variant.fresh : [...variant.stale, ...late])
  response.end(method === 'HEAD' ? undefined : variant.bytes)
}

/** RFC 7234's word for it; later editions drop the header, and operators still look for it. */
const STALE_WARNING = '110 - "Response is Stale"'

/** A client that holds another packing of the same page holds the same page. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const content = etag.slice(0, HASH_END)
  return header.split(',').some((one) => one.trim().replace(/^W\//, '').startsWith(content))
}

/** Characters of an ETag's opening quotation mark, its hash and the hyphen before the packing. */
const HASH_END = 24

function move(site: Site, response: ServerResponse, location: string): void {
  site.count('moved')
  response
    .writeHead(301, {
      ...site.headers,
      Location: location,
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    })
    .end()
}

function refuseMethod({ headers, count }: Site, { method }: IncomingMessage, response: ServerResponse): void {
  count('refused')
  response.writeHead(method === 'OPTIONS' ? 204 : 405, {
    ...headers,
    Allow: 'GET, HEAD, OPTIONS',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end()
}

/** What styles itself from the site and does nothing else. */
const ERROR_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function fail(site: Site, error: unknown, request: IncomingMessage, response: ServerResponse): void {
  const language = preferredLanguage(request.headers['accept-language'])
  const { status, headers, body } = faultOf(error, language, site.log)
  site.count(status === 500 ? 'failed' : 'refused')
  const reference = typeof body.reference === 'string' ? body.reference : ''
  response.writeHead(status, {
    ...site.headers,
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': ERROR_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  })
  const page = site.errorPage(language, { status, title: body.title, reference })
  response.end(request.method === 'HEAD' ? undefined : page)
}
