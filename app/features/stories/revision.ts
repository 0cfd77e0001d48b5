import { canonical, sha256 } from '../../platform/hash.ts'
import type { BodyNode } from './body.ts'
import type { Credit, Language, PublishingAct, StoryKind } from './story.ts'

/** What a reader sees of a story besides its body. */
type RevisionHeader = {
  language: Language
  kind: StoryKind
  /** The section's slug: it stays, while a section's name may be changed. */
  section: string
  kicker: string | null
  headline: string
  dek: string | null
  credits: Credit[]
  dateline: string | null
  source: string | null
}

export type RevisionContent = { header: RevisionHeader; body: BodyNode[] }

export type CorrectedPassage = { kind: 'fact' | 'typo'; wrong: string; right: string; note: string | null }
export type RetractionNotice = {
  reason: 'sara' | 'decency' | 'child' | 'trauma' | 'press_council'
  explanation: string
  hidesHeadline: boolean
}

/** What is said in public about a revision: which act it was, when, by whom, and in what words. */
export type RevisionRecord = {
  number: number
  act: PublishingAct
  /** ISO 8601 in UTC, to the millisecond. */
  at: string
  by: string
  line: string | null
  corrections: CorrectedPassage[]
  retraction: RetractionNotice | null
}

export type Sealed = { bodyHash: string; hash: string }

/** The body's own hash. The salt lies apart: once it is destroyed the body cannot be guessed from the hash. */
export const bodyHashOf = (body: readonly BodyNode[], salt: Uint8Array): string =>
  sha256(salt, canonical(body))

/**
 * Chains a revision to the one before it: SHA-256, in hex, over four lines: the hash before (empty for the
 * first), the canonical header, the canonical record, the body's hash. It needs no body, so that the chain
 * stays whole where a body was removed for somebody's privacy.
 */
export function chainHash(
  revision: { header: RevisionHeader; record: RevisionRecord; bodyHash: string },
  previous: string | null,
): string {
  const { header, record, bodyHash } = revision
  return sha256([previous ?? '', canonical(header), canonical(record), bodyHash].join('\n'))
}

/** Seals a revision: the hash of its body with the salt, and the hash that chains it. */
export function seal(
  { header, body }: RevisionContent,
  record: RevisionRecord,
  salt: Uint8Array,
  previous: string | null,
): Sealed {
  const bodyHash = bodyHashOf(body, salt)
  return { bodyHash, hash: chainHash({ header, record, bodyHash }, previous) }
}
