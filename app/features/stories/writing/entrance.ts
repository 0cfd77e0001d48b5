import type { onAuthenticatePayload } from '@hocuspocus/server'
import type { Logger } from 'pino'
import type { Database } from '../../../platform/database/database.ts'
import { type Caller, mayOnStory } from '../../staff/roles.ts'
import { type Carried, type Grant, storyOfDocument } from './open-draft.ts'
import { CLOSINGS } from './seat.ts'
import { accessOf, type StoryAccess } from './story-queries.ts'

/** Stories in the memory of one node, and over one WebSocket. */
const MAX_DOCUMENTS = 500
const MAX_STORIES_A_SEAT = 8

/** Tells the client, through the library, why a story does not open; the library logs none of these. */
export class Denied extends Error {
  readonly reason: string

  constructor(reason: string) {
    super()
    this.reason = reason
  }
}

type Deps = { db: Database; log: Logger }

/**
 * Decides whether this person may open this story, and whether to write in it. Throws what the client is
 * told: `story_not_found` also where the story may not be read.
 */
export async function enterStory(
  { db, log }: Deps,
  { documentName, context, instance, connectionConfig }: onAuthenticatePayload<Carried>,
): Promise<{ grant: Grant }> {
  const { seat } = context
  const shortId = storyOfDocument(documentName)
  if (shortId === null) throw new Denied('story_not_found')
  const isFull = instance.documents.size + instance.loadingDocuments.size >= MAX_DOCUMENTS
  if (seat.stories >= MAX_STORIES_A_SEAT || (isFull && !instance.documents.has(documentName))) {
    seat.close(CLOSINGS.full)
    throw new Denied('too_many')
  }
  const access = await accessOrAway({ db, log }, shortId, () => seat.close(CLOSINGS.databaseAway))
  if (access === undefined || !mayOnStory(seat.caller, 'stories.read', access))
    throw new Denied('story_not_found')
  const grant = grantOf(seat.caller, access)
  connectionConfig.readOnly = !grant.writes
  return { grant }
}

async function accessOrAway(
  { db, log }: Deps,
  shortId: string,
  whenAway: () => void,
): Promise<StoryAccess | undefined> {
  try {
    const [access] = await accessOf(db, [shortId])
    return access
  } catch (error) {
    // A closed WebSocket is tried again by the client; a refusal would not be.
    log.warn({ err: error, story: shortId }, 'whether a story may be opened could not be read')
    whenAway()
    throw new Denied('database_away')
  }
}

/** What a person may do with a story at this moment. */
export function grantOf(caller: Caller, access: StoryAccess): Grant {
  return {
    storyId: access.storyId,
    shortId: access.shortId,
    writes: !access.isRetracted && mayOnStory(caller, 'stories.write', access),
    isRetracted: access.isRetracted,
    committed: null,
  }
}
