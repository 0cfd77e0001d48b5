import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { BodyNode } from './body.ts'
import type { Credit, Language, StoryKind } from './story.ts'

/** What a reader sees of a story besides its body. */
type RevisionHeader = {
  language: Language
  kind: StoryKind
  section: string
  kicker: string | null
  headline: string
  dek: string | null
  credits: Credit[]
  dateline: string | null
  source: string | null
}

export type RevisionContent = { header: RevisionHeader; body: BodyNode[] }
export type Sealed = { bodyHash: string; hash: string }

/** RFC 8785, so that anybody can compute the same bytes from the published JSON. */
function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('a revision must be plain JSON')
  return text
}

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/**
 * Chains a revision to the one before it: sha256(previous, canonical header, sha256(salt, canonical body)).
 * The salt lies apart: once it is destroyed the body cannot be guessed from the hash, and the chain stays whole.
 */
export function seal(content: RevisionContent, salt: Uint8Array, previous: string | null): Sealed {
  const bodyHash = sha256(salt, canonical(content.body))
  return { bodyHash, hash: sha256(previous ?? '', '\n', canonical(content.header), '\n', bodyHash) }
}
