import type { IncomingMessage } from 'node:http'

/** Why a request goes no further: what is answered, in as few words as a machine needs. */
export type Refusal = { status: number; reason: string; headers?: Record<string, string> }

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const KNOWN = new Set(METHODS)
const WITHOUT_BODY = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Characters; the longest address of ours is a third of it. */
const LONGEST_TARGET = 4_096
/**
 * A path in printable ASCII with whole percent escapes. Not a backslash, which browsers read as a slash, nor a
 * NUL, which PostgreSQL cannot keep.
 */
const TARGET = /^\/(?:[!"$&-[\]-~]|%(?!00)[0-9a-f]{2})*$/i

/**
 * Looks at what every request must satisfy before anything else reads it: version, method, target, one Host that
 * names us, no body where none belongs. A parser behind us might read such oddities otherwise than we do.
 */
export function refusalOf(request: IncomingMessage, isOurs: (host: string) => boolean): Refusal | null {
  if (request.httpVersion !== '1.1' && request.httpVersion !== '1.0')
    return { status: 505, reason: 'version' }
  if (!KNOWN.has(request.method ?? '')) {
    return { status: 405, reason: 'method', headers: { Allow: METHODS.join(', ') } }
  }
  const target = request.url ?? ''
  if (target.length > LONGEST_TARGET) return { status: 414, reason: 'target too long' }
  if (!TARGET.test(target)) return { status: 400, reason: 'target' }
  const host = onlyHost(request)
  if (host === null) return { status: 400, reason: 'host' }
  if (!isOurs(host)) return { status: 421, reason: 'host' }
  return hasStrangeBody(request) ? { status: 400, reason: 'body' } : null
}

/** Node joins nothing and keeps the first of two Host headers; the raw list shows both. */
function onlyHost({ rawHeaders }: IncomingMessage): string | null {
  let host: string | null = null
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (rawHeaders[i]?.toLowerCase() !== 'host') continue
    if (host !== null) return null
    host = rawHeaders[i + 1] ?? null
  }
  return host
}

/** Of framings only the two that every parser reads alike: a length, or chunks. */
function hasStrangeBody({ method = '', headers }: IncomingMessage): boolean {
  const coding = headers['transfer-encoding']
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') return true
  if (!WITHOUT_BODY.has(method)) return false
  return coding !== undefined || !/^0*$/.test(headers['content-length'] ?? '')
}
