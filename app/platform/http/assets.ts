import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodingsOf } from './encoding.ts'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

type File = { bytes: Buffer; contentType: string }
type Variant = { bytes: Buffer; headers: string[] }
type Kept = { file: File; etag: string; plain: Variant; packed: Map<Encoding, Variant> }

/** What is compressed already gains nothing. */
const COMPRESSIBLE = /^(text\/|application\/(javascript|json|manifest\+json|xml)|image\/svg\+xml)/

export type Assets = {
  /** Answers where the path is one of ours; false where it is not. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean
  /** Ends once every file stands ready in every encoding; until then what is ready is sent. */
  ready: Promise<void>
  close(): void
}

/**
 * Files with a hash in their name, served from memory: immutable, so that a browser asks once. They are compressed
 * one after the other beside the server's start, which does not wait for it.
 */
export function assetServer(
  files: ReadonlyMap<string, File>,
  shared: Readonly<Record<string, string>>,
): Assets {
  const kept = new Map([...files].map(([path, file]) => [path, keep(file, shared)]))
  let isClosed = false
  const compressAll = async () => {
    for (const asset of kept.values()) {
      if (isClosed) return
      await compress(asset, shared)
    }
  }
  return {
    answer: (request, response, path) => {
      const asset = kept.get(path)
      if (asset === undefined) return false
      if (request.method === 'GET' || request.method === 'HEAD') write(asset, request, response)
      else refuse(request, response, shared)
      return true
    },
    ready: compressAll(),
    close: () => {
      isClosed = true
    },
  }
}

function keep(file: File, shared: Readonly<Record<string, string>>): Kept {
  const etag = createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22)
  return { file, etag, plain: variant({ file, etag }, 'identity', file.bytes, shared), packed: new Map() }
}

async function compress(asset: Kept, shared: Readonly<Record<string, string>>): Promise<void> {
  const { bytes, contentType } = asset.file
  if (!COMPRESSIBLE.test(contentType)) return
  asset.packed.set('gzip', variant(asset, 'gzip', await toGzip(bytes, { level: 9 }), shared))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  asset.packed.set('br', variant(asset, 'br', await toBrotli(bytes, { params }), shared))
}

function variant(
  { etag, file }: Pick<Kept, 'etag' | 'file'>,
  encoding: Encoding,
  bytes: Buffer,
  shared: Readonly<Record<string, string>>,
): Variant {
  const headers = {
    'Content-Type': file.contentType,
    'Content-Length': String(bytes.length),
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${etag}-${encoding}"`,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // A drawing opened by itself is a document; it may neither run nor load anything.
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    ...shared,
  }
  return { bytes, headers: Object.entries(headers).flat() }
}

function refuse(
  { method }: IncomingMessage,
  response: ServerResponse,
  shared: Readonly<Record<string, string>>,
): void {
  response
    .writeHead(method === 'OPTIONS' ? 204 : 405, {
      Allow: 'GET, HEAD, OPTIONS',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...shared,
    })
    .end()
}

function write(
  { plain, packed }: Kept,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const accepted = encodingsOf(headers['accept-encoding'])
  const { bytes, headers: flat } =
    accepted.map((encoding) => packed.get(encoding)).find((found) => found !== undefined) ?? plain
  const etag = flat[flat.indexOf('ETag') + 1] ?? ''
  if (headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304, { ETag: etag, Vary: 'Accept-Encoding' }).end()
    return
  }
  response.writeHead(200, flat)
  response.end(method === 'HEAD' ? undefined : bytes)
}
