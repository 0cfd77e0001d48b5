import * as Y from 'yjs'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { type TestServer, testServer } from '../../testing/server.ts'
import { frontOperations } from '../frontpage/routes.ts'
import { publicationOperations } from '../publication/routes.ts'
import { sectionOperations } from '../sections/routes.ts'
import { type Act, type Caller, type Role, reachOf } from '../staff/roles.ts'
import type { PublishAct } from './api.ts'
import { replaceBody } from './draft-document.ts'
import { type GoLive, goLive } from './go-live.ts'
import { pageReader } from './page-reader.ts'
import { findStory } from './queries.ts'
import { storyOperations } from './routes.ts'
import { editOnServer, readJournal } from './writing/journal.ts'
import { projectDraft } from './writing/project.ts'
import { sessionsOf, signedIn } from './writing/test-room.ts'

/** What tests of the newsroom need: the real server on a database of its own, people, and their hands. */

/** Longer than any test: what is to go live in one is made due by hand. */
const UNDO_SECONDS = 600

export type Answered = { status: number; body: Record<string, unknown> }
export type Person = {
  staffId: string
  call(method: string, path: string, body?: unknown): Promise<Answered>
}

export type Newsroom = Pick<TestDatabase, 'db' | 'target' | 'secret'> & {
  person(name: string, roles: readonly Role[]): Promise<Person>
  close(): Promise<void>
}

/** A newsroom with its API, without readers. */
export async function newsroom(): Promise<Newsroom> {
  const room = await testDatabase()
  const { db, target, secret } = room
  const server = await testServer<Act, Caller>({
    operations: [
      ...storyOperations({ db, secret, undoSeconds: UNDO_SECONDS, pages: pageReader() }),
      ...sectionOperations({ db }),
      ...publicationOperations({ db }),
      ...frontOperations({ db }),
    ],
    authenticate: sessionsOf(db),
    isAllowed: (caller, act) => reachOf(caller.roles, act) !== null,
  })
  return {
    db,
    target,
    secret,
    person: (name, roles) => personOf(room, server, { name, roles }),
    close: async () => {
      await server.close()
      await room.close()
    },
  }
}

async function personOf(
  { db }: TestDatabase,
  server: TestServer,
  { name, roles }: { name: string; roles: readonly Role[] },
): Promise<Person> {
  const { staffId, sessionId } = await signedIn(db, name, roles)
  return {
    staffId,
    call: async (method, path, body) => {
      const reply = await server.fetch(path, {
        method,
        headers: { cookie: `session=${sessionId}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
    },
  }
}

export type Section = { id: number }

/** A section of this name, made by this person. */
export async function aSection(by: Person, name: string): Promise<Section> {
  const { body } = await by.call('POST', '/api/sections', { name })
  return { id: Number(body.id) }
}

/** A story that lacks nothing, made by this person; gives its short id. */
export async function aStory(room: Newsroom, by: Person, section: Section): Promise<string> {
  const made = await by.call('POST', '/api/stories', { headline: 'Tarif Feri Naik', sectionId: section.id })
  const id = String(made.body.id)
  await write(room, id, 'Tarif feri naik menjadi Rp48.500 mulai Senin.')
  const changes = {
    credits: [{ role: 'writer', name: 'Rena Palupi' }],
    dateline: 'Bandar Seruni',
    source: 'Liputan',
  }
  await by.call('PATCH', `/api/stories/${id}/fields`, { version: 1, changes })
  return id
}

/** Makes this the body of a draft, as if it had been typed. */
export async function write({ db }: Newsroom, id: string, text: string): Promise<void> {
  const storyId = await numberOf(db, id)
  await db.transaction().execute(async (tx) => {
    await editOnServer(tx, { storyId, author: null }, (doc) =>
      replaceBody(doc, [{ type: 'paragraph', content: [{ type: 'text', text }] }]),
    )
    await projectDraft(tx, storyId)
  })
}

export async function numberOf(db: Newsroom['db'], id: string): Promise<number> {
  const story = await findStory(db, id)
  if (story === null) throw new Error(`no story ${id}`)
  return story.number
}

/** A story as it is stored. */
export const storyOf = ({ db }: Newsroom, id: string) =>
  db.selectFrom('stories').selectAll().where('short_id', '=', id).executeTakeFirstOrThrow()

/** What the log says of a story, in its order. */
export async function eventsOf({ db }: Newsroom, id: string) {
  const subject = `story:${await numberOf(db, id)}`
  return db.selectFrom('events').selectAll().where('subject', '=', subject).orderBy('id').execute()
}

/** What an editor has on the screen that shows everything there is. */
export async function seenBy({ db }: Newsroom, id: string) {
  const story = await findStory(db, id)
  if (story === null) throw new Error(`no story ${id}`)
  const { doc } = await readJournal(db, story.number)
  return {
    stateVector: Buffer.from(Y.encodeStateVector(doc)).toString('base64'),
    snapshot: Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64'),
    fieldsVersion: story.version,
  }
}

/** Presses the button with everything seen. */
export async function order(
  room: Newsroom,
  by: Person,
  { id, act, ...more }: { id: string; act: PublishAct; passReason?: string },
): Promise<Answered> {
  return by.call('POST', `/api/stories/${id}/publish`, { ...(await seenBy(room, id)), act, ...more })
}

/** Lets the seconds to take it back be over. */
export async function makeDue({ db }: Newsroom, id: string): Promise<void> {
  await db
    .updateTable('publish_orders')
    .set({ goes_live_at: new Date(0), retry_at: null })
    .where('story_id', '=', String(await numberOf(db, id)))
    .execute()
}

/** Orders and lets it go live. */
export async function publish(
  room: Newsroom,
  by: Person,
  wish: { id: string; act: PublishAct; passReason?: string },
): Promise<GoLive> {
  const ordered = await order(room, by, wish)
  if (ordered.status !== 202) throw new Error(JSON.stringify(ordered.body))
  await makeDue(room, wish.id)
  return goLive(room.db)
}
