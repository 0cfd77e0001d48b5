import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { type Act, mayOnStory } from '../staff/roles.ts'
import { type Actor, mustMay, readableBy } from './access.ts'
import { lockStory, moveStory, type StoryRow, staffAtWork } from './queries.ts'
import { STEPS, type Step, stateAfter } from './story.ts'

/** Writers hand in, editors do the rest. */
const ACT_OF: Record<Step, Act> = {
  submit: 'stories.submit',
  take: 'stories.edit',
  send_back: 'stories.edit',
  ready: 'stories.edit',
}

/** The steps that a person may take with a story now. */
export const stepsFor = (actor: Actor, story: StoryRow): Step[] =>
  story.publicationState === 'retracted'
    ? []
    : STEPS.filter(
        (step) => stateAfter(step, story.editorialState) !== null && mayOnStory(actor, ACT_OF[step], story),
      )

/**
 * Moves a story's copy on or back. Who takes a story holds it; a story sent back is held by whoever made it.
 * Throws `story_step_unfit` where somebody else moved it first, `story_retracted`.
 */
export function takeStep(db: Database, shortId: string, step: Step, actor: Actor): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const story = readableBy(actor, await lockStory(tx, shortId))
    mustMay(actor, ACT_OF[step], story)
    if (story.publicationState === 'retracted') throw new Problem('story_retracted', 409)
    const editorialState = stateAfter(step, story.editorialState)
    if (editorialState === null) {
      throw new Problem('story_step_unfit', 409, { extra: { editorialState: story.editorialState } })
    }
    const holderId = holderAfter(step, story, actor)
    await moveStory(tx, story.number, { editorialState, holderId })
    const payload = { from: story.editorialState, to: editorialState, holderId }
    await record(tx, {
      actor: actor.staffId,
      subject: `story:${story.number}`,
      kind: `story.${step}`,
      payload,
    })
  })
}

function holderAfter(step: Step, { holderId, createdBy }: StoryRow, actor: Actor): string | null {
  if (step === 'take') return actor.staffId
  return step === 'send_back' ? (createdBy ?? holderId) : holderId
}

/**
 * Gives a story to somebody, or to nobody. An editor gives it to anybody who can work on it; a writer takes
 * or leaves an own one. Throws `story_holder_unfit`, `story_retracted`.
 */
export function giveStory(
  db: Database,
  shortId: string,
  holderId: string | null,
  actor: Actor,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const story = readableBy(actor, await lockStory(tx, shortId))
    const isOwnMove = (holderId ?? story.holderId) === actor.staffId
    mustMay(actor, isOwnMove ? 'stories.write' : 'stories.edit', story)
    if (story.publicationState === 'retracted') throw new Problem('story_retracted', 409)
    if (holderId === story.holderId) return
    if (holderId !== null) {
      const person = await staffAtWork(tx, holderId)
      const canRead = mayOnStory({ staffId: holderId, roles: person?.roles ?? [] }, 'stories.read', {
        ...story,
        holderId,
      })
      if (!canRead) throw new Problem('story_holder_unfit', 422)
    }
    await moveStory(tx, story.number, { holderId })
    const payload = { from: story.holderId, to: holderId }
    await record(tx, { actor: actor.staffId, subject: `story:${story.number}`, kind: 'story.given', payload })
  })
}
