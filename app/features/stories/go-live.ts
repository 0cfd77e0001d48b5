import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { enact } from './enact.ts'
import { closeOrder, type Failure, noteFailure, takeDueOrder, type WaitingOrder } from './order-queries.ts'
import { lockStory } from './queries.ts'

/** What became of the order that was due longest. `fault` is the code of what kept it, `cause` for the log. */
export type GoLive =
  | { outcome: 'none' }
  | { outcome: 'live'; shortId: string }
  | { outcome: 'failed' | 'parked'; shortId: string; fault: string; cause: unknown }

/**
 * Takes the order that is due longest and makes it true, in one transaction: a node killed in the middle
 * leaves it due, and the next one that looks takes it. Safe on any number of nodes at once. An order that
 * fails is tried again later, then parked for a person to see, so that it never keeps others back.
 */
export async function goLive(db: Database): Promise<GoLive> {
  const taken: { order: WaitingOrder | null } = { order: null }
  try {
    return await db.transaction().execute(async (tx) => {
      const order = await takeDueOrder(tx)
      if (order === null) return { outcome: 'none' }
      taken.order = order
      await carryOut(tx, order)
      return { outcome: 'live', shortId: order.shortId }
    })
  } catch (cause) {
    // A fault before an order was taken is the database's, and no order's.
    if (taken.order === null) throw cause
    return putAside(db, taken.order, cause)
  }
}

async function carryOut(tx: Tx, order: WaitingOrder): Promise<void> {
  const story = await lockStory(tx, order.shortId)
  if (story === null) throw new Error('an order without its story')
  await enact(tx, story, order)
  await closeOrder(tx, order.id)
}

/** What a person can mend is not tried again by itself; anything else may be over in a moment. */
function failureOf(cause: unknown): Failure {
  return cause instanceof Problem
    ? { fault: cause.code, isFinal: true }
    : { fault: 'story_order_failed', isFinal: false }
}

async function putAside(db: Database, { id, shortId }: WaitingOrder, cause: unknown): Promise<GoLive> {
  const failure = failureOf(cause)
  const parked = await db.transaction().execute(async (tx) => {
    const number = await noteFailure(tx, id, failure)
    if (number === null) return false
    const payload = { fault: failure.fault }
    await record(tx, { actor: null, subject: `story:${number}`, kind: 'story.order_parked', payload })
    return true
  })
  return { outcome: parked ? 'parked' : 'failed', shortId, fault: failure.fault, cause }
}
