import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Document, Hocuspocus } from '@hocuspocus/server'
import type { Logger } from 'pino'
import type { Database } from '../../../platform/database/database.ts'
import { enterStory } from './entrance.ts'
import { takeFromJournal } from './exchange.ts'
import { loadDraft, storeDraft } from './load-and-store.ts'
import { noteText, savedNote } from './notes.ts'
import { type Carried, documentName, type OpenDrafts, openDrafts } from './open-draft.ts'
import { announcePeople, trustedPresence } from './presence.ts'
import { repairProjections } from './project.ts'
import { type Authenticate, reviewRights, reviewSessions } from './review.ts'
import { every } from './rounds.ts'
import { CLOSINGS, type Closing, type Seat } from './seat.ts'
import { socketDoor } from './socket-door.ts'
import { minutesAgo } from './story-queries.ts'
import { tellSaved, writeThrough } from './write-through.ts'

/** An event of the log as the node's listener hands it on. */
type RecordedEvent = { subject: string; kind: string }

export type CollaborationDeps = {
  db: Database
  /** Reads session and roles of this moment; null where there is no session any longer. */
  authenticate: Authenticate
  /** Calls for every event recorded on any node; gives back how to stop. */
  subscribe(listener: (event: RecordedEvent) => void): () => void
  log: Logger
}

export type Collaboration = {
  /** Takes over a WebSocket handshake on `/api/collab` whose Origin was checked. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Sends everybody out of a story, by its short id. */
  closeStory(shortId: string): void
  /** Ends every WebSocket of a sign-in at once. */
  endSession(sessionId: string): void
  close(): Promise<void>
  /** WebSockets that are open. */
  connections(): number
}

/** What another node wrote is here within this pause and a query (milliseconds). */
const EXCHANGE_MS = 400
/** An ended session or a lost right ends the WebSocket within this pause and a query. */
const REVIEW_MS = 2_000
const REPAIR_MS = 30_000
/** Rows older than this were projected by an earlier round. */
const REPAIR_REACH_MINUTES = 10
/** How long stopping waits for the last projections (milliseconds). */
const STOP_MS = 8_000

/** The writing room: many people in one story, each keystroke durable before it is acknowledged. */
export function collaboration(deps: CollaborationDeps): Collaboration {
  const drafts = openDrafts()
  const seats = new Set<Seat>()
  const library = writingLibrary(deps, drafts)
  const door = socketDoor({ ...deps, seats, library })
  const documents = () => library.documents.values()
  const rounds = startRounds(deps, { drafts, seats, documents })
  const unsubscribe = deps.subscribe(({ subject, kind }) => {
    if (kind === 'session.ended') rounds.review.now()
    for (const document of documents()) {
      const draft = drafts.of(document)
      if (subject !== `story:${draft?.storyId}` && subject !== document.name) continue
      document.broadcastStateless(noteText({ type: 'story_changed' }))
      rounds.review.now()
    }
  })
  const closeAll = (of: (seat: Seat) => boolean, closing: Closing) => {
    for (const seat of [...seats].filter(of)) seat.close(closing)
  }
  return {
    upgrade: door.upgrade,
    closeStory(shortId) {
      const open = library.documents.get(documentName(shortId))
      for (const { context } of open?.getConnections() ?? []) context.seat.close(CLOSINGS.storyClosed)
    },
    endSession: (sessionId) => closeAll((seat) => seat.sessionId === sessionId, CLOSINGS.sessionEnded),
    async close() {
      unsubscribe()
      closeAll(() => true, CLOSINGS.leaving)
      await door.shut()
      await Promise.all(Object.values(rounds).map((round) => round.stop()))
      await emptied(library)
    },
    connections: () => seats.size,
  }
}

/** Waits until the last batches are written and every document was projected and left memory. */
async function emptied(library: Hocuspocus<Carried>): Promise<void> {
  const deadline = performance.now() + STOP_MS
  while (library.documents.size > 0 && performance.now() < deadline) {
    library.flushPendingStores()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function writingLibrary({ db, log }: CollaborationDeps, drafts: OpenDrafts): Hocuspocus<Carried> {
  const own = { db, log, drafts }
  return new Hocuspocus<Carried>({
    quiet: true,
    // A tab in the background is woken once a minute; dead connections are found by the WebSocket's own pings.
    timeout: 120_000,
    debounce: 1_000,
    maxDebounce: 1_000,
    maxUnauthenticatedQueueSize: 2 * 1024 * 1024,
    maxUnauthenticatedQueueMessages: 200,
    maxPendingDocuments: 8,
    onAuthenticate: (payload) => enterStory(own, payload),
    onLoadDocument: (payload) => loadDraft(own, payload),
    async connected({ connection, context }) {
      context.seat.stories++
      const draft = drafts.of(connection.document)
      if (draft) connection.sendStateless(savedNote(connection.document, draft.savedAt))
      announcePeople(connection.document)
    },
    async onDisconnect({ document, context }) {
      context.seat.stories--
      context.seat.closeIfIdle(IDLE_MS)
      announcePeople(document)
    },
    beforeSync: (message) => writeThrough(own, message),
    async afterHandleMessage(payload) {
      payload.context.seat.dealtWith(payload.update.length)
      tellSaved(drafts, payload)
    },
    beforeHandleAwareness: async (payload) => trustedPresence(drafts, payload),
    onStoreDocument: ({ document }) => storeDraft(own, document),
  })
}

/** A WebSocket whose last story was left, or was ended for a fault, is closed after this time. */
const IDLE_MS = 800

type Watched = { drafts: OpenDrafts; seats: ReadonlySet<Seat>; documents: () => Iterable<Document> }

function startRounds(deps: CollaborationDeps, { drafts, seats, documents }: Watched) {
  const { db, log, authenticate } = deps
  let since = new Date(0)
  return {
    exchange: every(EXCHANGE_MS, 'exchange', () => takeFromJournal({ db, drafts, log }, documents()), log),
    review: every(
      REVIEW_MS,
      'review',
      async () => {
        await reviewSessions(authenticate, seats)
        await reviewRights(db, drafts, documents())
      },
      log,
    ),
    repair: every(
      REPAIR_MS,
      'repair',
      async () => {
        const next = await minutesAgo(db, REPAIR_REACH_MINUTES)
        const isAll = await repairProjections(db, since, (error, story) =>
          log.error({ err: error, story }, 'a draft cannot be projected'),
        )
        if (isAll) since = next
      },
      log,
    ),
  }
}
