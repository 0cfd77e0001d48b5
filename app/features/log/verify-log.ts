import type { Database } from '../../platform/database/database.ts'
import type { Cursor } from '../../platform/events/log.ts'
import {
  chainCursor,
  cursorAt,
  hashAt,
  type KeptLink,
  lastLink,
  linksAfter,
  unlinkedBetween,
  waitingEvents,
} from './chain-queries.ts'
import { linkHash, payloadHashOf } from './link.ts'

/** Up to where a chain was found whole: the position of a link and its hash; 0 and null before the first. */
export type ChainPlace = { position: number; hash: string | null }

/**
 * `link_missing`: a number of the chain is left out. `event_missing`: a link whose event is gone. `payload`,
 * `record`: what the event says was changed. `event_unlinked`: an event that came in past the chain.
 */
type ChainFault = {
  kind: 'link_missing' | 'event_missing' | 'payload' | 'record' | 'event_unlinked'
  /** The link at which it breaks, or before which the stranger stands. */
  position: number
  eventId: string | null
}

export type ChainPart = {
  /** Links in the whole chain. */
  links: number
  /** Events that wait for their link. */
  waiting: number
  wholeTo: ChainPlace
  /** When the event of the last whole link was; null before the first. */
  at: Date | null
  /** Links of this part whose payload was deleted with its salt: it cannot be verified, its place can. */
  payloadsGone: number
  fault: ChainFault | null
  isEnd: boolean
}

/** Links verified at a time: some tens of milliseconds. */
const PART = 1_000

/**
 * Computes the links after a place anew from what is kept, a bounded number of them, and looks for events beside
 * the chain. Called again from `wholeTo` until it ends or breaks.
 */
export async function verifyPart(db: Database, from: ChainPlace, part: number = PART): Promise<ChainPart> {
  const cursor = await chainCursor(db)
  const [waiting, last] = await Promise.all([waitingEvents(db, cursor), lastLink(db)])
  const kept = await linksAfter(db, from.position, part)
  const walked = (await isMoved(db, from)) ? movedAt(from) : walk(kept, from)
  const isEnd = kept.length < part
  const fault = walked.fault ?? (await strangerIn(db, from, isEnd ? cursor : kept.at(-1)?.cursor))
  return {
    links: last?.position ?? 0,
    waiting,
    ...walked,
    ...(fault?.kind === 'event_unlinked' && wholeBefore(kept, from, fault.position)),
    fault,
    isEnd,
  }
}

type Walked = Pick<ChainPart, 'wholeTo' | 'at' | 'payloadsGone' | 'fault'>

/** The place that the caller had found whole reads otherwise now. */
async function isMoved(db: Database, { position, hash }: ChainPlace): Promise<boolean> {
  return position > 0 && (await hashAt(db, position)) !== hash
}

const movedAt = (from: ChainPlace): Walked => ({
  wholeTo: { position: 0, hash: null },
  at: null,
  payloadsGone: 0,
  fault: { kind: 'record', position: from.position, eventId: null },
})

/** As far as these links follow one another. */
function walk(kept: readonly KeptLink[], from: ChainPlace): Walked {
  const walked: Walked = { wholeTo: from, at: null, payloadsGone: 0, fault: null }
  for (const link of kept) {
    const kind = faultOf(link, walked.wholeTo)
    if (kind !== null) {
      const position = walked.wholeTo.position + 1
      return { ...walked, fault: { kind, position, eventId: kind === 'link_missing' ? null : link.eventId } }
    }
    walked.wholeTo = { position: link.position, hash: link.hash }
    walked.at = link.event?.at ?? null
    if (link.salt === null) walked.payloadsGone += 1
  }
  return walked
}

function faultOf(link: KeptLink, before: ChainPlace): ChainFault['kind'] | null {
  const { position, event, payloadHash, salt } = link
  if (position !== before.position + 1) return 'link_missing'
  if (event === null) return 'event_missing'
  const isKept = salt === null ? isEmpty(event.payload) : payloadHashOf(event.payload, salt) === payloadHash
  if (!isKept) return 'payload'
  const hash = linkHash(event, { position, payloadHash, previous: before.hash })
  return hash === link.hash ? null : 'record'
}

/** What a payload is whose salt was destroyed. */
const isEmpty = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0

async function strangerIn(
  db: Database,
  from: ChainPlace,
  to: Cursor | null | undefined,
): Promise<ChainFault | null> {
  if (!to) return null
  const found = await unlinkedBetween(db, await cursorAt(db, from.position), to)
  if (found === null) return null
  return { kind: 'event_unlinked', position: found.after + 1, eventId: found.eventId }
}

function wholeBefore(
  kept: readonly KeptLink[],
  from: ChainPlace,
  position: number,
): Pick<ChainPart, 'wholeTo' | 'at'> {
  const before = kept.findLast((link) => link.position < position)
  return before === undefined
    ? { wholeTo: from, at: null }
    : { wholeTo: { position: before.position, hash: before.hash }, at: before.event?.at ?? null }
}

/**
 * Verifies the whole chain, part by part; `onPart` hears how far it has come. Payloads that were deleted are
 * counted over all parts.
 */
export async function verifyLog(
  db: Database,
  { onPart, part = PART }: { onPart?: (part: ChainPart) => void; part?: number } = {},
): Promise<ChainPart> {
  let place: ChainPlace = { position: 0, hash: null }
  let payloadsGone = 0
  for (;;) {
    const verified = await verifyPart(db, place, part)
    payloadsGone += verified.payloadsGone
    onPart?.(verified)
    if (verified.fault !== null || verified.isEnd) return { ...verified, payloadsGone }
    place = verified.wholeTo
  }
}
