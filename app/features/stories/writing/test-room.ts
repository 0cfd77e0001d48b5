import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { pino } from 'pino'
import * as Y from 'yjs'
import type { Database } from '../../../platform/database/database.ts'
import { type Caller, ROLES, type Role } from '../../staff/roles.ts'
import { type FirstText, readDraft } from '../draft-document.ts'
import { startStory } from '../make-story.ts'
import { collaboration } from './collab.ts'
import { readJournal } from './journal.ts'
import type { Note } from './notes.ts'
import type { Authenticate } from './review.ts'

/** What tests of the writing room need: a node on a real server, people with sign-ins, real clients. */

export type Signed = { staffId: string; sessionId: string; name: string }

/** A person with these roles and a sign-in, in the real tables. */
export async function signedIn(db: Database, name: string, roles: readonly Role[]): Promise<Signed> {
  const [staffId, sessionId] = [randomUUID(), randomUUID()]
  await db
    .insertInto('staff_users')
    .values({ id: staffId, name, email: `${staffId}@warta.example` })
    .execute()
  await db
    .insertInto('staff_roles')
    .values(roles.map((role) => ({ staff_id: staffId, role })))
    .execute()
  await db
    .insertInto('staff_sessions')
    .values({
      id: sessionId,
      token: sessionId,
      user_id: staffId,
      expires_at: new Date(Date.now() + 3_600_000),
      updated_at: new Date(),
    })
    .execute()
  return { staffId, sessionId, name }
}

/** Reads the sign-in from the cookie and the tables. */
export const sessionsOf =
  (db: Database): Authenticate =>
  async (headers): Promise<Caller | null> => {
    const token = /session=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? ''
    const found = await db
      .selectFrom('staff_sessions')
      .innerJoin('staff_users', 'staff_users.id', 'staff_sessions.user_id')
      .select(['staff_sessions.id as session', 'staff_users.id as staff', 'name', 'email'])
      .where('token', '=', token)
      .executeTakeFirst()
    if (found === undefined) return null
    const roles = await db
      .selectFrom('staff_roles')
      .select('role')
      .where('staff_id', '=', found.staff)
      .execute()
    return {
      staffId: found.staff,
      sessionId: found.session,
      name: found.name,
      email: found.email,
      language: 'id',
      roles: ROLES.filter((role) => roles.some((held) => held.role === role)),
    }
  }

/** A node of its own: the writing room behind a real HTTP server on loopback. */
export async function node(db: Database, port = 0) {
  const listeners = new Set<(event: { subject: string; kind: string }) => void>()
  const room = collaboration({
    db,
    authenticate: sessionsOf(db),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    log: pino({ level: 'silent' }),
  })
  const server = createServer().on('upgrade', room.upgrade).listen(port, '127.0.0.1')
  await once(server, 'listening')
  // `address()` is null or a path only for servers that listen on none or on a pipe.
  const address = server.address() as AddressInfo
  return {
    ...room,
    port: address.port,
    announce: (subject: string, kind: string) => {
      for (const listener of listeners) listener({ subject, kind })
    },
    async stop() {
      await room.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A story with its first text, made as the desk makes one. */
export async function aStory(db: Database, text: FirstText, createdBy: string | null = null) {
  const secret = 'a secret of thirty-two characters or more'
  const by = { staffId: createdBy, kind: 'story.made' as const }
  const { number, shortId } = await db
    .transaction()
    .execute((tx) => startStory(tx, secret, { text, language: 'id', sectionId: null }, by))
  return { number, id: shortId }
}

/** What PostgreSQL holds of a draft. */
export const stored = async (db: Database, number: number) => readDraft((await readJournal(db, number)).doc)

type Carried = { doc?: Y.Doc; headers?: Record<string, string> }

/** An editor without a screen: a real client with the notes it was sent and how its WebSocket ended. */
export function editor(
  port: number,
  who: Pick<Signed, 'sessionId'>,
  storyId: string,
  { doc = new Y.Doc(), headers = { cookie: `session=${who.sessionId}` } }: Carried = {},
) {
  const notes: Note[] = []
  const closings: number[] = []
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/api/collab`,
    WebSocketPolyfill: socketWith(headers),
    delay: 100,
    minDelay: 50,
    maxDelay: 200,
    jitter: false,
  })
  websocketProvider.on('close', ({ event }: { event: { code: number } }) => closings.push(event.code))
  const provider = new HocuspocusProvider({
    name: `story:${storyId}`,
    document: doc,
    websocketProvider,
    flushDelay: 30,
    onStateless: ({ payload }) => notes.push(JSON.parse(payload)),
  })
  provider.attach()
  return {
    doc,
    notes,
    closings,
    provider,
    socket: websocketProvider,
    close() {
      provider.destroy()
      websocketProvider.destroy()
    },
  }
}
export type Editor = ReturnType<typeof editor>

/** The runtime's own WebSocket, with the headers that a browser would send. */
export function socketWith(headers: Record<string, string>) {
  return class extends WebSocket {
    constructor(url: string | URL) {
      // The browser's type, which the compiler knows, has no headers; the runtime's has.
      super(url, { headers } as never)
    }
  }
}

/** Types at the end of the headline, character by character as a person would. */
export function type(doc: Y.Doc, text: string, name = 'headline'): void {
  const paragraph = doc.getXmlFragment(name).get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('the draft has no paragraph yet')
  if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()])
  const line = paragraph.get(0)
  if (!(line instanceof Y.XmlText)) throw new Error('a paragraph holds text')
  for (const character of text) line.insert(line.length, character)
}

/** Whether the last "saved" that this editor was told covers all that it has. */
export function isSaved({ doc, notes }: Editor): boolean {
  const note = notes.findLast((each) => each.type === 'saved')
  if (note?.type !== 'saved') return false
  const saved = Y.decodeStateVector(Buffer.from(note.stateVector, 'base64'))
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].every(
    ([client, clock]) => (saved.get(client) ?? 0) >= clock,
  )
}
