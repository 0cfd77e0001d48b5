import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Cursor } from '../../platform/events/log.ts'
import type { Link, LinkedEvent } from './link.ts'

export type SaltedLink = Link & { salt: Uint8Array }

/** The newest link; null before the first. */
export async function lastLink(db: Database | Tx): Promise<Pick<Link, 'position' | 'hash'> | null> {
  const row = await db
    .selectFrom('event_links')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { position: Number(row.position), hash: row.hash }
}

/** Those of these events that have their link already. */
export async function linkedAmong(tx: Tx, eventIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('event_links')
    .select('event_id')
    .where('event_id', 'in', [...eventIds])
    .execute()
  return new Set(rows.map(({ event_id }) => event_id))
}

/** Appends links and keeps the salts of their payloads apart. */
export async function insertLinks(tx: Tx, links: readonly SaltedLink[]): Promise<void> {
  await tx
    .insertInto('event_links')
    .values(
      links.map(({ position, eventId, payloadHash, hash }) => ({
        position,
        event_id: eventId,
        payload_hash: payloadHash,
        hash,
      })),
    )
    .execute()
  await tx
    .insertInto('event_salts')
    .values(links.map(({ eventId, salt }) => ({ event_id: eventId, salt: Buffer.from(salt) })))
    .execute()
}

/** A link with the event it seals, as both are kept. `event`, `cursor`: null where the event is gone. */
export type KeptLink = Link & { salt: Uint8Array | null; event: LinkedEvent | null; cursor: Cursor | null }

type LinkRow = Omit<LinkedEvent, 'id'> & {
  position: string
  linkedId: string
  payloadHash: string
  hash: string
  salt: Buffer | null
  id: string | null
  xid: string
}

/** The links after this position, in their order. */
export async function linksAfter(db: Database, position: number, limit: number): Promise<KeptLink[]> {
  const { rows } = await sql<LinkRow>`
    select l.position, l.event_id as "linkedId", l.payload_hash as "payloadHash", l.hash, s.salt,
      e.id, e.xid::text as xid, e.at, e.actor, e.subject, e.kind, e.tags, e.payload
    from event_links l
    left join events e on e.id = l.event_id
    left join event_salts s on s.event_id = l.event_id
    where l.position > ${position} order by l.position limit ${limit}`.execute(db)
  return rows.map(keptLink)
}

function keptLink({ position, linkedId, payloadHash, hash, salt, id, xid, ...event }: LinkRow): KeptLink {
  return {
    position: Number(position),
    eventId: linkedId,
    payloadHash,
    hash,
    salt,
    event: id === null ? null : { id, ...event },
    cursor: id === null ? null : { xid, id },
  }
}

/** How far the chain has come in the log: what stands at or before this place must have its link. */
export async function chainCursor(db: Database): Promise<Cursor> {
  const { rows } = await sql<Cursor>`
    select xid::text as xid, event_id::text as id from consumers where name = 'chain'`.execute(db)
  return rows[0] ?? { xid: '0', id: '0' }
}

/** Events that wait for their link. */
export async function waitingEvents(db: Database, { xid, id }: Cursor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from events
    where (xid, id) > (${xid}::xid8, ${id}::bigint)`.execute(db)
  return rows[0]?.count ?? 0
}

/** The place in the log of the event at this position of the chain; null where there is none. */
export async function cursorAt(db: Database, position: number): Promise<Cursor | null> {
  const { rows } = await sql<Cursor>`
    select e.xid::text as xid, e.id::text as id
    from event_links l join events e on e.id = l.event_id where l.position = ${position}`.execute(db)
  return rows[0] ?? null
}

/** The hash of the link at this position; null where there is none. */
export async function hashAt(db: Database, position: number): Promise<string | null> {
  const row = await db
    .selectFrom('event_links')
    .select('hash')
    .where('position', '=', String(position))
    .executeTakeFirst()
  return row?.hash ?? null
}

/** Whether a link of the chain has this hash. */
export async function hasHash(db: Database, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('event_links')
    .select('position')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * The first event between two places of the log (the second included, null: from its beginning) that has no link,
 * with the position after which it stands.
 */
export async function unlinkedBetween(
  db: Database,
  from: Cursor | null,
  to: Cursor,
): Promise<{ eventId: string; after: number } | null> {
  const beyond = from === null ? sql`true` : sql`(e.xid, e.id) > (${from.xid}::xid8, ${from.id}::bigint)`
  const { rows } = await sql<{ eventId: string; after: string | null }>`
    select e.id::text as "eventId", (
      select l.position from events b join event_links l on l.event_id = b.id
      where (b.xid, b.id) < (e.xid, e.id) order by b.xid desc, b.id desc limit 1
    ) as after
    from events e
    where ${beyond} and (e.xid, e.id) <= (${to.xid}::xid8, ${to.id}::bigint)
      and not exists (select from event_links l where l.event_id = e.id)
    order by e.xid, e.id limit 1`.execute(db)
  const [found] = rows
  return found === undefined ? null : { eventId: found.eventId, after: Number(found.after ?? 0) }
}
