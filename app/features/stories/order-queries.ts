import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Order } from './order.ts'
import type { PublishingAct } from './story.ts'

/** Keeps an order; gives when it goes live, or null where the story has one that is waiting already. */
export async function insertOrder(
  tx: Tx,
  number: number,
  order: Order,
  undoSeconds: number,
): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`
    insert into publish_orders
      (story_id, content, act, by_staff, by_name, passed, pass_reason, ordered_at, goes_live_at)
    values (${number}, ${JSON.stringify(order.content)}, ${JSON.stringify(order.act)}, ${order.by.staffId},
      ${order.by.name}, ${JSON.stringify(order.passed)}, ${order.passReason}, clock_timestamp(),
      clock_timestamp() + make_interval(secs => ${undoSeconds}))
    on conflict (story_id) do nothing returning goes_live_at as at`.execute(tx)
  return rows[0]?.at ?? null
}

/** Makes room for a new order where the last one could not go live. */
export async function deleteParkedOrder(tx: Tx, number: number): Promise<void> {
  await sql`delete from publish_orders where story_id = ${number} and parked_at is not null`.execute(tx)
}

/** Takes away what waits, unless it is a retraction already; gives what that was, or null. */
export async function replaceWaitingOrder(tx: Tx, number: number): Promise<PublishingAct | null> {
  const { rows } = await sql<{ act: PublishingAct }>`
    delete from publish_orders where story_id = ${number} and act->>'act' <> 'retraction'
    returning act->>'act' as act`.execute(tx)
  return rows[0]?.act ?? null
}

/** Takes an order back; gives what it was for, or null where there is none or it went live a moment before. */
export async function deleteOrder(tx: Tx, number: number): Promise<PublishingAct | null> {
  const { rows } = await sql<{ act: PublishingAct }>`
    delete from publish_orders where story_id = ${number} returning act->>'act' as act`.execute(tx)
  return rows[0]?.act ?? null
}

/** An order with the story it is for. `id` is PostgreSQL's bigint in decimal. */
export type WaitingOrder = Order & { id: string; shortId: string }

/** The order that is due longest, held; one that another node holds is passed over. */
export async function takeDueOrder(tx: Tx): Promise<WaitingOrder | null> {
  const { rows } = await sql<WaitingOrder>`
    select o.id, s.short_id as "shortId", o.content, o.act,
      jsonb_build_object('staffId', o.by_staff, 'name', o.by_name) as by,
      o.passed, o.pass_reason as "passReason"
    from publish_orders o join stories s on s.id = o.story_id
    where o.parked_at is null and coalesce(o.retry_at, o.goes_live_at) <= clock_timestamp()
    order by coalesce(o.retry_at, o.goes_live_at) limit 1
    for update of o skip locked`.execute(tx)
  return rows[0] ?? null
}

/** Ends an order that went live. */
export async function closeOrder(tx: Tx, id: string): Promise<void> {
  await sql`delete from publish_orders where id = ${id}::bigint`.execute(tx)
}

/** How an order that failed goes on: after so many tries, or at once, it waits for a person. */
export type Failure = { fault: string; isFinal: boolean }

/** Tries in all before an order is parked. The pauses between them grow from one second to eight. */
const MOST_TRIES = 5

/** Notes a failure; gives the story's number where the order is parked now, else null. */
export async function noteFailure(tx: Tx, id: string, { fault, isFinal }: Failure): Promise<number | null> {
  const { rows } = await sql<{ number: number; parked: boolean }>`
    update publish_orders set tries = tries + 1, fault = ${fault},
      retry_at = clock_timestamp() + make_interval(secs => power(2, least(tries, 3))),
      parked_at = case when ${isFinal} or tries + 1 >= ${MOST_TRIES} then clock_timestamp() end
    where id = ${id}::bigint and parked_at is null
    returning story_id::float8 as number, parked_at is not null as parked`.execute(tx)
  return rows[0]?.parked ? rows[0].number : null
}

/** Milliseconds until the next order is due, by the database's clock; null where none waits. */
export async function untilNextOrder(db: Database): Promise<number | null> {
  const { rows } = await sql<{ ms: number | null }>`
    select (extract(epoch from min(coalesce(retry_at, goes_live_at)) - clock_timestamp()) * 1000)::float8 as ms
    from publish_orders where parked_at is null`.execute(db)
  return rows[0]?.ms ?? null
}
