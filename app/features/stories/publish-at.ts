import type { Tx } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import type { PublishAct } from './api.ts'
import { enact } from './enact.ts'
import { freeze } from './freeze.ts'
import type { By } from './order.ts'
import { lockStory } from './queries.ts'

/**
 * Publishes the draft as it stands, at once and as of a given moment, in a transaction of the caller's: for
 * what has its history from elsewhere (an archive, the demo). It passes the same gate and makes the same
 * revision as an order does. Throws `not_found` and what `freeze` and `enact` throw.
 */
export async function publishAt(
  tx: Tx,
  shortId: string,
  { act, by, at, passReason = null }: { act: PublishAct; by: By; at: Date; passReason?: string | null },
): Promise<void> {
  const story = await lockStory(tx, shortId)
  if (story === null) throw new Problem('not_found', 404)
  const passing = { reason: passReason, mayPass: true }
  const { order } = await freeze(tx, story, { act, by, passing, seen: null })
  await enact(tx, story, order, at)
}
