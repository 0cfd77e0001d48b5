/** How an answer's bytes are packed, by the names of the Content-Encoding header. */
export type Encoding = 'br' | 'zstd' | 'gzip' | 'identity'

/** Best first. zstd is offered where brotli is not asked for. */
const ORDER = ['br', 'zstd', 'gzip'] as const
/** Headers repeat in a few dozen spellings; the longest that are remembered. */
const KNOWN = new Map<string, readonly Encoding[]>()
const MOST_KNOWN = 200

/** The encodings a client takes, best first, plain bytes always last. */
export function encodingsOf(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return ['identity']
  const known = KNOWN.get(header)
  if (known) return known
  const read = readEncodings(header)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(header, read)
  return read
}

function readEncodings(header: string): readonly Encoding[] {
  const refused = new Set<string>()
  const named = new Set<string>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...options] = part.split(';').map((text) => text.trim())
    const isRefused = options.some((option) => /^q=0(\.0*)?$/.test(option))
    ;(isRefused ? refused : named).add(name)
  }
  const takes = (name: string) => !refused.has(name) && (named.has(name) || named.has('*'))
  return [...ORDER.filter(takes), 'identity']
}
