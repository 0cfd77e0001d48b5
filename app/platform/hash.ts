import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785, so that anybody can compute the same bytes from the same JSON. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('only plain JSON can be sealed')
  return text
}

/** SHA-256 of the parts one after the other, in hex. */
export const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
