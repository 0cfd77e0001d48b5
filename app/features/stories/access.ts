import { Problem } from '../../platform/problem.ts'
import { type Act, type Caller, mayOnStory } from '../staff/roles.ts'
import type { PublishingAct } from './story.ts'

/** Who does something in the newsroom, without the request that carries it. */
export type Actor = Pick<Caller, 'staffId' | 'name' | 'roles'>

/** What the rights on one story hang on. */
export type StoryPeople = { holderId: string | null; createdBy: string | null }

/**
 * The story itself where the actor may read it. Throws `not_found` else: that a story exists is already
 * something that whoever may not read it does not learn.
 */
export function readableBy<S extends StoryPeople>(actor: Actor, story: S | null): S {
  if (story === null || !mayOnStory(actor, 'stories.read', story)) throw new Problem('not_found', 404)
  return story
}

/** Throws `not_allowed` where no role of the actor allows this act on this story. */
export function mustMay(actor: Actor, act: Act, story: StoryPeople): void {
  if (!mayOnStory(actor, act, story)) throw new Problem('not_allowed', 403)
}

/** The right that an act on the site needs: taking a story back is for fewer people than correcting it. */
export const rightFor = (act: PublishingAct): Act =>
  act === 'retraction' ? 'stories.retract' : 'stories.publish'
