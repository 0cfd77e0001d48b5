import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import type { chainPart, chainQuery } from './api.ts'
import { hasHash } from './chain-queries.ts'
import { type ChainPlace, verifyPart } from './verify-log.ts'

/**
 * Verifies one part of the chain, from the place that the cursor names. The cursor carries the hash found there,
 * so that a link that changes between two parts is noticed. Throws `invalid_request` for a cursor of nobody's.
 */
export async function readChain(
  db: Database,
  { cursor }: z.output<typeof chainQuery>,
): Promise<z.input<typeof chainPart>> {
  const from = cursor === undefined ? { position: 0, hash: null } : placeOf(cursor)
  const { links, waiting, wholeTo, at, payloadsGone, fault, isEnd } = await verifyPart(db, from)
  return {
    links,
    waiting,
    wholeTo: wholeTo.position,
    hash: wholeTo.hash,
    at: at?.toISOString() ?? null,
    payloadsGone,
    fault,
    next: fault === null && !isEnd ? cursorOf(wholeTo) : null,
  }
}

const cursorOf = ({ position, hash }: ChainPlace): string =>
  Buffer.from(`${position}|${hash ?? ''}`).toString('base64url')

const PLACE = /^([1-9]\d{0,14})\|([0-9a-f]{64})$/

function placeOf(cursor: string): ChainPlace {
  const [, position, hash] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (position === undefined || hash === undefined) {
    throw new Problem('invalid_request', 400, { params: { where: 'query.cursor' } })
  }
  return { position: Number(position), hash }
}

/**
 * Whether a hash that was noted earlier, outside the database, still stands in the chain. Whoever rewrote all of it
 * from some event on has made other hashes.
 */
export const hasLink = (db: Database, hash: string): Promise<boolean> => hasHash(db, hash)
