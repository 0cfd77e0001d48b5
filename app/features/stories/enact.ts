import { randomBytes } from 'node:crypto'
import { momentOf } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { candidateOf } from './draft-content.ts'
import { liveSectionSlug, retractStory, showRevision } from './live-queries.ts'
import { isNews, type Order, passGate, publicWords } from './order.ts'
import type { StoryRow } from './queries.ts'
import { seal } from './revision.ts'
import { insertRevision, lastRevision } from './revision-queries.ts'
import { actFits, type PublishingAct } from './story.ts'

const EVENT: Record<PublishingAct, string> = {
  publish: 'story.published',
  update: 'story.updated',
  correction: 'story.corrected',
  retraction: 'story.retracted',
}

const SALT_BYTES = 16

/**
 * Makes an order true, in the transaction of the caller that holds the story: the sealed revision, what
 * readers and lists see, the public records and the event, all or nothing. The gate is asked once more.
 * `at` is another moment than now for what was published elsewhere before. Throws `story_act_unfit` and what
 * the gate says.
 */
export async function enact(tx: Tx, story: StoryRow, order: Order, at: Date | null = null): Promise<void> {
  const { act, content, by } = order
  if (!actFits(act.act, story.publicationState)) throw new Problem('story_act_unfit', 409)
  if (act.act !== 'retraction') passAgain(order)
  const moment = (at ?? (await momentOf(tx))).toISOString()
  const last = await lastRevision(tx, story.number)
  const number = (last?.number ?? 0) + 1
  const said = { number, act: act.act, at: moment, by: by.name, ...publicWords(act) }
  const salt = randomBytes(SALT_BYTES)
  const previous = last?.hash ?? null
  const sealed = seal(content, said, salt, previous)
  const written = { storyNumber: story.number, order, record: said, salt, sealed, previous }
  const revisionId = await insertRevision(tx, written)
  const before = await liveSectionSlug(tx, story.number)
  if (act.act === 'retraction') await retractStory(tx, story.number, revisionId)
  else await showRevision(tx, story.number, { revisionId, content, at: moment, isNews: isNews(act) })
  const sections = new Set([content.header.section, before ?? content.header.section])
  await record(tx, {
    actor: by.staffId,
    subject: `story:${story.number}`,
    kind: EVENT[act.act],
    tags: [`story:${story.shortId}`, ...[...sections].map((slug) => `section:${slug}`), 'front', 'feed'],
    payload: { revision: number, hash: sealed.hash },
  })
}

/** What was passed when it was ordered stays passed; what the gate has learnt to ask for since does not. */
function passAgain({ content, passed, passReason }: Order): void {
  const asks = passGate(candidateOf(content), { reason: passReason, mayPass: true })
  const isNew = asks.filter((ask) => !passed.includes(ask))
  if (isNew.length > 0) throw new Problem('gate_asks', 422, { extra: { stops: [], asks: isNew } })
}
