import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { mayOnStory } from '../staff/roles.ts'
import { type Actor, readableBy, rightFor } from './access.ts'
import { storyPath } from './address.ts'
import type { story as storyShape } from './api.ts'
import { fieldsOf } from './change-fields.ts'
import { candidateOf, draftContent } from './draft-content.ts'
import { gate } from './gate.ts'
import { findStory, type StoryRow } from './queries.ts'
import { detailOf, type StoryDetail } from './read-queries.ts'
import { actFits, PUBLISHING_ACTS, type PublishingAct } from './story.ts'
import { stepsFor } from './take-step.ts'

/** A story as the desk shows it to one person: what it is, and what this person may do with it now. */
export type StoryView = z.input<typeof storyShape>

/** Reads a story with its gate and its rights. Throws `not_found` for whoever may not read it. */
export async function readStory(db: Database, shortId: string, actor: Actor): Promise<StoryView> {
  const story = readableBy(actor, await findStory(db, shortId))
  const [detail, { content }] = await Promise.all([detailOf(db, story.number), draftContent(db, story)])
  const { headline, holder, createdBy, images, importLines, order, updatedAt } = detail
  return {
    id: story.shortId,
    headline,
    editorialState: story.editorialState,
    publicationState: story.publicationState,
    holder,
    createdBy,
    fields: fieldsOf(story),
    images,
    importLines,
    gate: gate(candidateOf(content)),
    order: order && { ...order, goesLiveAt: new Date(order.goesLiveAt).toISOString() },
    live: liveOf(story, detail),
    hasNewDraft: story.hasNewDraft,
    steps: stepsFor(actor, story),
    acts: actsFor(actor, story, order),
    mayWrite: story.publicationState !== 'retracted' && mayOnStory(actor, 'stories.write', story),
    mayPassGate: mayOnStory(actor, 'stories.pass_gate', story),
    updatedAt: updatedAt.toISOString(),
  }
}

/** An order on its way keeps others out, but for a retraction; one that is parked is replaced by the next. */
function actsFor(actor: Actor, story: StoryRow, order: StoryDetail['order']): PublishingAct[] {
  const waits = order !== null && order.fault === null ? order.act : null
  return PUBLISHING_ACTS.filter(
    (act) =>
      (waits === null || (act === 'retraction' && waits !== 'retraction')) &&
      actFits(act, story.publicationState) &&
      mayOnStory(actor, rightFor(act), story),
  )
}

function liveOf({ shortId, slug }: StoryRow, detail: StoryDetail): StoryView['live'] {
  const { live, publishedAt, republishedAt } = detail
  if (live === null || slug === null || publishedAt === null) return null
  return {
    revision: live.revision,
    path: storyPath(live.section, slug, shortId),
    headline: live.headline,
    publishedAt: publishedAt.toISOString(),
    republishedAt: republishedAt?.toISOString() ?? null,
    section: live.sectionName,
  }
}
