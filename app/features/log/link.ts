import type { LoggedEvent } from '../../platform/events/log.ts'
import { canonical, sha256 } from '../../platform/hash.ts'

/** An event's place in the chain over the log. `position` counts from 1 without a gap. */
export type Link = { position: number; eventId: string; payloadHash: string; hash: string }

/** What a link seals of an event. The transaction's number is left out: in another cluster it would be another. */
export type LinkedEvent = Omit<LoggedEvent, 'xid'>

/** A payload's own hash. The salt lies apart: once it is destroyed the payload cannot be guessed from the hash. */
export const payloadHashOf = (payload: unknown, salt: Uint8Array): string => sha256(salt, canonical(payload))

/**
 * Chains an event to the one before it: SHA-256, in hex, over three lines: the hash before (empty for the first),
 * the canonical record, the payload's hash. It needs no payload, so that the chain stays whole where one was
 * removed for somebody's privacy. Actor and subject are ids, whose names lie elsewhere.
 */
export function linkHash(
  { id, at, actor, subject, kind, tags }: Omit<LinkedEvent, 'payload'>,
  { position, payloadHash, previous }: { position: number; payloadHash: string; previous: string | null },
): string {
  const record = { position, id, at: at.toISOString(), actor, subject, kind, tags }
  return sha256([previous ?? '', canonical(record), payloadHash].join('\n'))
}

/** The link of an event after this one; null before the first. */
export function linkAfter(
  last: Pick<Link, 'position' | 'hash'> | null,
  event: LinkedEvent,
  salt: Uint8Array,
): Link {
  const position = (last?.position ?? 0) + 1
  const payloadHash = payloadHashOf(event.payload, salt)
  const hash = linkHash(event, { position, payloadHash, previous: last?.hash ?? null })
  return { position, eventId: event.id, payloadHash, hash }
}
