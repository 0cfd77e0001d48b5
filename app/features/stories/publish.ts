import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { mayOnStory } from '../staff/roles.ts'
import { type Actor, mustMay, readableBy, rightFor } from './access.ts'
import type { PublishAct } from './api.ts'
import { freeze, type Seen } from './freeze.ts'
import { deleteOrder, deleteParkedOrder, insertOrder, replaceWaitingOrder } from './order-queries.ts'
import { findStory, lockStory } from './queries.ts'
import { actFits, type PublishingAct } from './story.ts'

/** `undoSeconds`: how long an order can be taken back before it goes live. */
export type PublishDeps = { db: Database; undoSeconds: number }

export type PublishWish = { act: PublishAct; seen: Seen; passReason?: string | undefined }

/**
 * Orders an act on the site. Its content is frozen now and goes live once the seconds to take it back are
 * over. Gives when, and what a story cannot carry and was left out. A retraction replaces whatever else waits:
 * where a child can be recognised nobody has to take something back first. Throws `story_act_unfit`,
 * `story_order_waiting`, what the gate says, and `story_draft_differs`.
 */
export function orderPublication(
  { db, undoSeconds }: PublishDeps,
  shortId: string,
  { act, seen, passReason }: PublishWish,
  actor: Actor,
): Promise<{ goesLiveAt: Date; fellOut: string[] }> {
  return db.transaction().execute(async (tx) => {
    const replaced = act.act === 'retraction' ? await replaceWaiting(tx, shortId, actor) : null
    const story = readableBy(actor, await lockStory(tx, shortId))
    mustMay(actor, rightFor(act.act), story)
    if (!actFits(act.act, story.publicationState)) {
      throw new Problem('story_act_unfit', 409, { extra: { publicationState: story.publicationState } })
    }
    const by = { staffId: actor.staffId, name: actor.name }
    const passing = { reason: passReason ?? null, mayPass: mayOnStory(actor, 'stories.pass_gate', story) }
    const { order, fellOut } = await freeze(tx, story, { act, by, passing, seen })
    await deleteParkedOrder(tx, story.number)
    const goesLiveAt = await insertOrder(tx, story.number, order, undoSeconds)
    if (goesLiveAt === null) throw new Problem('story_order_waiting', 409)
    const { passed, passReason: passedFor } = order
    const payload = { act: act.act, goesLiveAt: goesLiveAt.toISOString(), passed, fellOut, replaced }
    await record(tx, {
      actor: actor.staffId,
      subject: `story:${story.number}`,
      kind: 'story.ordered',
      payload: { ...payload, passReason: passedFor },
    })
    return { goesLiveAt, fellOut }
  })
}

/**
 * Clears the way for a retraction; gives the act that was waiting. The order's row is taken before the
 * story's, as what goes live takes them: the other way round the two would wait for each other.
 */
async function replaceWaiting(tx: Tx, shortId: string, actor: Actor): Promise<PublishingAct | null> {
  const story = readableBy(actor, await findStory(tx, shortId))
  mustMay(actor, rightFor('retraction'), story)
  return replaceWaitingOrder(tx, story.number)
}

/**
 * Takes an order back before it goes live. Of this and the going live exactly one happens: whoever holds the
 * order's row first. Throws `story_order_gone`.
 */
export function takeBackOrder(db: Database, shortId: string, actor: Actor): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const story = readableBy(actor, await findStory(tx, shortId))
    mustMay(actor, 'stories.publish', story)
    const act = await deleteOrder(tx, story.number)
    if (act === null) throw new Problem('story_order_gone', 409)
    // Who may not retract a story may not keep it up either; what was deleted comes back with the refusal.
    mustMay(actor, rightFor(act), story)
    const subject = `story:${story.number}`
    await record(tx, { actor: actor.staffId, subject, kind: 'story.order_taken_back' })
  })
}
