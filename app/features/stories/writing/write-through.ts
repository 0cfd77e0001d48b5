import type { afterHandleMessagePayload, beforeSyncPayload, Connection } from '@hocuspocus/server'
import type { Logger } from 'pino'
import type { Database } from '../../../platform/database/database.ts'
import { Problem } from '../../../platform/problem.ts'
import { Denied } from './entrance.ts'
import { appendUpdate } from './journal.ts'
import { noteText, type RefusalCode, savedNote } from './notes.ts'
import type { Carried, Grant, OpenDrafts } from './open-draft.ts'
import { CLOSINGS } from './seat.ts'
import { holds, isBlank, isStateVector, type Judgement, weigh } from './update-guard.ts'

type Deps = { db: Database; drafts: OpenDrafts; log: Logger }
type Message = beforeSyncPayload<Carried>

/** Messages of the sync protocol: what a client asks, what it answers, what it types. */
const ASK = 0
const ANSWER = 1

/**
 * Puts a client's text into the journal before the library applies and acknowledges it. What may not be
 * written turns the connection read-only, so that the library itself refuses it and what follows it.
 */
export async function writeThrough(deps: Deps, message: Message): Promise<void> {
  const { type, payload, connection, context, document } = message
  const { seat, grant } = context
  if (type === ASK) {
    // Nobody hears the answer any longer, and making it costs.
    if (!seat.takesText) throw new Denied('closed')
    if (!isStateVector(payload)) expel(deps, message, 'malformed')
    return
  }
  const weight = weigh(payload)
  if (weight !== 'fits') return expel(deps, message, weight)
  // A reconnected client answers with all its deletions even where it has no news.
  if (isBlank(payload) || (type === ANSWER && holds(document, payload))) {
    const draft = deps.drafts.of(document)
    if (draft !== undefined) connection.sendStateless(savedNote(document, draft.savedAt))
    return
  }
  if (grant === undefined || !seat.takesText || connection.readOnly || !grant.writes) {
    connection.readOnly = true
    return refuse(connection, grant?.isRetracted ? 'story_retracted' : 'not_allowed')
  }
  const judgement = deps.drafts.of(document)?.guard.judge(payload) ?? 'malformed'
  if (judgement !== 'fits') return expel(deps, message, judgement)
  await append(deps, message, grant)
}

/** Ends the WebSocket of a client that sent what no editor sends. */
function expel(
  { log }: Deps,
  { connection, context, documentName }: Message,
  fault: Exclude<Judgement, 'fits'>,
): void {
  log.warn({ document: documentName, staff: context.seat.caller.staffId, fault }, 'an update was refused')
  connection.readOnly = true
  refuse(connection, fault === 'too_large' ? 'draft_too_large' : 'draft_malformed')
  context.seat.close(fault === 'too_large' ? CLOSINGS.tooLarge : CLOSINGS.malformed)
}

async function append({ db, log }: Deps, message: Message, grant: Grant): Promise<void> {
  const { payload, connection, context } = message
  try {
    const author = context.seat.caller.staffId
    grant.committed = await appendUpdate(db, { storyId: grant.storyId, author, update: payload })
  } catch (error) {
    connection.readOnly = true
    if (error instanceof Problem && error.code === 'story_retracted') {
      Object.assign(grant, { isRetracted: true, writes: false })
      return refuse(connection, 'story_retracted')
    }
    // The client keeps what it was not acknowledged, comes back, and sends it again.
    log.warn({ err: error, story: grant.shortId }, 'a batch of text could not be written')
    context.seat.close(CLOSINGS.databaseAway)
  }
}

function refuse(connection: Connection, code: RefusalCode): void {
  connection.sendStateless(noteText({ type: 'refused', code }))
}

/**
 * After a batch is in the document: tells everybody in the story up to where it is durable. A right that was
 * lost between commit and application kept it out; the row then comes back from the journal.
 */
export function tellSaved(
  drafts: OpenDrafts,
  { document, connection, context }: afterHandleMessagePayload,
): void {
  const { grant }: Carried = context
  const draft = drafts.of(document)
  if (draft === undefined || !grant?.committed) return
  const { id, at } = grant.committed
  grant.committed = null
  if (connection.readOnly) return
  draft.rows.add(id)
  if (at > draft.savedAt) draft.savedAt = at
  document.broadcastStateless(savedNote(document, draft.savedAt))
}
