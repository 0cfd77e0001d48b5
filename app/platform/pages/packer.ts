import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Logger } from 'pino'
import type { Encoding } from '../http/encoding.ts'
import { addPacked, type Entry } from './entry.ts'

const { constants } = zlib
const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)
const zstd = promisify(zlib.zstdCompress)

/** Bytes below which packing saves less than its own header costs. */
const SMALLEST = 600
/** Packings waiting; under a flood of new pages the latest are the ones being read. */
const MOST_WAITING = 200
/** zstd's level with the best ratio that needs no long window. */
const ZSTD_LEVEL = 19

/** Packs within a millisecond, for the reader who waits for a page that was just made. */
export async function packHastily(entry: Entry): Promise<void> {
  const plain = entry.plain.bytes
  if (plain.length < SMALLEST) return
  addPacked(entry, 'gzip', { bytes: await gzip(plain, { level: 1 }), isHasty: true })
}

const PACK: Record<Exclude<Encoding, 'identity'>, (plain: Buffer) => Promise<Buffer>> = {
  gzip: (plain) => gzip(plain, { level: 9 }),
  br: (plain) =>
    brotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  zstd: (plain) => zstd(plain, { params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } }),
}

export type Packer = {
  /** Asks for the best packing of a page that is read again; done beside the answers, one at a time. */
  want(entry: Entry, encoding: Encoding): void
  /** Ends once nothing is waiting. */
  idle(): Promise<void>
  close(): void
}

type Wish = { entry: Entry; encoding: Exclude<Encoding, 'identity'> }

/** `isKept`: whether a page still stands in memory. `onGrown`: told the bytes that came to it. */
export function packer(
  isKept: (entry: Entry) => boolean,
  onGrown: (entry: Entry, bytes: number) => void,
  log: Logger,
): Packer {
  const waiting = new Map<string, Wish>()
  let running: Promise<void> | null = null
  const pack = async ({ entry, encoding }: Wish) => {
    if (entry.isStale || !isKept(entry)) return
    const bytes = await PACK[encoding](entry.plain.bytes)
    onGrown(entry, addPacked(entry, encoding, { bytes, isHasty: false }))
  }
  const run = async () => {
    for (const [name, wish] of waiting) {
      // Better bytes are a gain, not a need: without them the page goes out as it is.
      await pack(wish).catch((error) => log.warn({ err: error }, 'pages: packing failed'))
      if (waiting.get(name) === wish) waiting.delete(name)
    }
    running = null
  }
  return {
    want: (entry, encoding) => {
      if (encoding === 'identity' || waiting.size >= MOST_WAITING) return
      const held = entry.packed.get(encoding)
      if ((held !== undefined && !held.isHasty) || entry.plain.bytes.length < SMALLEST) return
      const name = `${encoding} ${entry.key}`
      if (waiting.get(name)?.entry !== entry) waiting.set(name, { entry, encoding })
      running ??= run()
    },
    idle: async () => running ?? undefined,
    close: () => waiting.clear(),
  }
}
