import { createHash } from 'node:crypto'
import { validateHeaderValue } from 'node:http'
import type { Encoding } from '../http/encoding.ts'
import type { Page } from './page.ts'

/**
 * One packing of a page: its bytes and its headers, flat, as they are written. `unchanged` are those of a 304.
 * A hasty one was made while somebody waited, and a better one takes its place.
 */
export type Variant = {
  bytes: Buffer
  etag: string
  fresh: string[]
  stale: string[]
  unchanged: string[]
  isHasty: boolean
}

/** A finished page in memory. */
export type Entry = {
  readonly key: string
  readonly status: Page['status']
  readonly tags: readonly string[]
  readonly plain: Variant
  readonly packed: Map<Exclude<Encoding, 'identity'>, Variant>
  /** Milliseconds of the monotonic clock: when its rendering began, and after which it is no longer fresh. */
  readonly renderedAt: number
  readonly freshUntil: number
  /** Up to when its renderings have used what one a second allows; ahead of the clock after a burst. */
  paidUntil: number
  /** When making its successor failed or took too long; null where nothing did. */
  failedAt: number | null
  /** Something it shows has changed. */
  isStale: boolean
  /** Used since the last look for something to evict. */
  isUsed: boolean
  bytes: number
  readonly head: Head
}

type Head = { hash: string; shared: Readonly<Record<string, string>>; page: Page }

/** Milliseconds; the net under the log: whatever went wrong, no page is older while the database answers. */
const FRESH = 600_000
/** Milliseconds for addresses where nothing stands: something may come to stand there that has no tag yet. */
const FRESH_MISSING = 5_000
/** Bytes that an entry takes besides its contents, roughly. */
const OVERHEAD = 2_000

/**
 * Seconds. Browsers ask each time and get a 304; a network in between may keep a page for moments only, since
 * nobody tells it when a story is retracted, but for a day where we do not answer.
 */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=2, stale-while-revalidate=3, stale-if-error=86400'
const CACHE_CONTROL_STALE = 'public, max-age=0, must-revalidate'

const SITE_HEADERS = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  Vary: 'Accept-Encoding',
}

/** Makes the entry of a page with its plain bytes. `shared` are headers of every page. */
export function entryOf(
  key: string,
  page: Page,
  { renderedAt, shared }: { renderedAt: number; shared: Readonly<Record<string, string>> },
): Entry {
  const plain = Buffer.from(page.body)
  const hash = createHash('sha256')
    .update(`${page.status}\n${JSON.stringify(page.headers)}\n`)
    .update(plain)
    .digest('base64url')
    .slice(0, 22)
  // The body lives on in the plain variant alone.
  const head = { hash, shared, page: { ...page, body: '' } }
  return {
    key,
    status: page.status,
    tags: page.tags,
    plain: variantOf(head, 'identity', plain),
    packed: new Map(),
    renderedAt,
    freshUntil: renderedAt + (page.status === 404 ? FRESH_MISSING : FRESH),
    paidUntil: renderedAt,
    failedAt: null,
    isStale: false,
    isUsed: false,
    bytes: OVERHEAD + plain.length,
    head,
  }
}

/** Adds a packing; the bytes by which the entry grew. */
export function addPacked(
  entry: Entry,
  encoding: Exclude<Encoding, 'identity'>,
  { bytes, isHasty }: { bytes: Buffer; isHasty: boolean },
): number {
  const growth = bytes.length - (entry.packed.get(encoding)?.bytes.length ?? 0)
  entry.packed.set(encoding, variantOf(entry.head, encoding, bytes, isHasty))
  entry.bytes += growth
  return growth
}

/** The best packing that a client takes and that is ready. */
export function bestVariant(entry: Entry, accepted: readonly Encoding[]): Variant {
  for (const encoding of accepted) {
    const variant = encoding === 'identity' ? entry.plain : entry.packed.get(encoding)
    if (variant !== undefined) return variant
  }
  return entry.plain
}

function variantOf(head: Head, encoding: Encoding, bytes: Buffer, isHasty = false): Variant {
  const etag = `"${head.hash}-${encoding}${isHasty ? '-1' : ''}"`
  const headers = headersOf(head, encoding, { bytes, etag })
  // Here a bad one fails a rendering; written from memory later it would end the process.
  for (const [name, value] of Object.entries(headers)) validateHeaderValue(name, value)
  const {
    'Content-Type': _type,
    'Content-Length': _length,
    'Content-Encoding': _encoding,
    ...unchanged
  } = headers
  const flat = (of: Record<string, string>, cacheControl: string) =>
    Object.entries({ ...of, 'Cache-Control': cacheControl }).flat()
  return {
    bytes,
    etag,
    isHasty,
    fresh: flat(headers, CACHE_CONTROL),
    stale: flat(headers, CACHE_CONTROL_STALE),
    unchanged: flat(unchanged, CACHE_CONTROL),
  }
}

function headersOf(
  { shared, page }: Head,
  encoding: Encoding,
  { bytes, etag }: { bytes: Buffer; etag: string },
): Record<string, string> {
  const tags =
    page.tags.length === 0 ? {} : { 'Cache-Tag': page.tags.join(','), 'Surrogate-Key': page.tags.join(' ') }
  return {
    'Content-Type': page.contentType,
    'Content-Length': String(bytes.length),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    ETag: etag,
    ...SITE_HEADERS,
    ...shared,
    ...tags,
    ...page.headers,
  }
}
