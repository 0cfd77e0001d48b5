import { type Connection, type Document, OutgoingMessage } from '@hocuspocus/server'
import type { Database } from '../../../platform/database/database.ts'
import { type Caller, mayOnStory } from '../../staff/roles.ts'
import { grantOf } from './entrance.ts'
import type { Carried, OpenDrafts } from './open-draft.ts'
import { announcePeople } from './presence.ts'
import { CLOSINGS, type Seat } from './seat.ts'
import { accessOf, type StoryAccess } from './story-queries.ts'

export type Authenticate = (headers: Headers) => Promise<Caller | null>

/** Longer than this nobody stays whose session could not be looked up (milliseconds). */
const MAX_UNSEEN_MS = 30_000

/** Looks every session up again: who signed out, was suspended or lost a role is not here any longer. */
export async function reviewSessions(authenticate: Authenticate, seats: Iterable<Seat>): Promise<void> {
  const sessions = Map.groupBy(seats, ({ sessionId }) => sessionId)
  try {
    for (const shared of sessions.values()) {
      const [first] = shared
      const caller = first === undefined ? null : await authenticate(first.headers)
      for (const seat of shared) {
        if (caller === null) seat.close(CLOSINGS.sessionEnded)
        else Object.assign(seat, { caller, seenAt: performance.now() })
      }
    }
  } finally {
    for (const seat of [...sessions.values()].flat()) {
      if (performance.now() - seat.seenAt > MAX_UNSEEN_MS) seat.close(CLOSINGS.databaseAway)
      seat.closeIfOverloaded()
    }
  }
}

/** Looks the rights to every open story up again: holders change, stories are retracted, roles are taken. */
export async function reviewRights(
  db: Database,
  drafts: OpenDrafts,
  documents: Iterable<Document>,
): Promise<void> {
  const open = [...documents].flatMap((document) => {
    const draft = drafts.of(document)
    return draft === undefined ? [] : [{ document, shortId: draft.shortId }]
  })
  if (open.length === 0) return
  const known = await accessOf(
    db,
    open.map(({ shortId }) => shortId),
  )
  const byId = new Map(known.map((access) => [access.shortId, access]))
  for (const { document, shortId } of open) {
    const changed = document.getConnections().filter((each) => reviewConnection(each, byId.get(shortId)))
    if (changed.length > 0) announcePeople(document)
  }
}

/** Whether what the connection may do has changed. */
function reviewConnection(connection: Connection<Carried>, access: StoryAccess | undefined): boolean {
  const { seat, grant } = connection.context
  if (access === undefined || !mayOnStory(seat.caller, 'stories.read', access)) {
    seat.close(CLOSINGS.rightLost)
    return true
  }
  const { writes, isRetracted } = grantOf(seat.caller, access)
  if (grant === undefined || (grant.writes === writes && grant.isRetracted === isRetracted)) return false
  Object.assign(grant, { writes, isRetracted })
  connection.readOnly = !writes
  if (writes) askForText(connection)
  return true
}

/** What was refused before is still in the editor; without it, later text would hang in the air. */
function askForText(connection: Connection): void {
  const question = new OutgoingMessage(connection.messageAddress).createSyncMessage()
  connection.send(question.writeFirstSyncStepFor(connection.document).toUint8Array())
}
