import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type TestDatabase, testDatabase } from '../../../testing/database.ts'
import { readDraft } from '../draft-document.ts'
import {
  aStory,
  type Editor,
  editor,
  isSaved,
  node,
  type Signed,
  signedIn,
  socketWith,
  stored,
  type,
} from './test-room.ts'

type Node = Awaited<ReturnType<typeof node>>

let base: TestDatabase
let here: Node
let sari: Signed
let bima: Signed
const open: Editor[] = []

beforeAll(async () => {
  base = await testDatabase()
  here = await node(base.db)
  sari = await signedIn(base.db, 'Sari', ['editor'])
  bima = await signedIn(base.db, 'Bima', ['editor'])
})
afterEach(() => {
  for (const each of open.splice(0)) each.close()
})
afterAll(async () => {
  await here?.stop()
  await base?.close()
})

/** An editor that has the story's text. */
async function opened(who: Signed, id: string, port = here.port): Promise<Editor> {
  const made = editor(port, who, id)
  open.push(made)
  await eventually(() => made.provider.isSynced)
  return made
}

const eventually = (holds: () => boolean | Promise<boolean>, timeout = 5_000) =>
  vi.waitUntil(holds, { timeout, interval: 20 })

const rows = async (number: number) => {
  const found = await base.db
    .selectFrom('story_updates')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('story_id', '=', String(number))
    .executeTakeFirstOrThrow()
  return Number(found.n)
}

test('two people type emoji into one line at once: both screens and PostgreSQL end with the same text', async () => {
  const story = await aStory(base.db, { headline: 'Banjir' })
  const [a, b] = [await opened(sari, story.id), await opened(bima, story.id)]
  for (let i = 0; i < 20; i++) {
    type(a.doc, ' 🌊👨‍👩‍👧')
    type(b.doc, ' 𝔅🚒')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await eventually(() => isSaved(a) && isSaved(b))
  const text = (await stored(base.db, story.number)).headline
  expect([...text].filter((each) => each === '🚒')).toHaveLength(20)
  expect([...text].filter((each) => each === '🌊')).toHaveLength(20)
  expect(text.isWellFormed()).toBe(true)
  for (const { doc } of [a, b]) expect(readDraft(doc).headline).toBe(text)
})

test('the list shows the new headline soon after typing, with who wrote it in the journal', async () => {
  const story = await aStory(base.db, { headline: 'Harga' })
  const a = await opened(sari, story.id)
  type(a.doc, ' beras naik')
  const listed = async () =>
    base.db
      .selectFrom('stories')
      .select(['headline', 'draft_hash'])
      .where('id', '=', String(story.number))
      .executeTakeFirstOrThrow()
  await eventually(async () => (await listed()).headline === 'Harga beras naik')
  expect((await listed()).draft_hash).toMatch(/^[0-9a-f]{64}$/)
  const authors = await base.db
    .selectFrom('story_updates')
    .select('author')
    .where('story_id', '=', String(story.number))
    .orderBy('id')
    .execute()
  expect(authors.at(-1)?.author).toBe(sari.staffId)
})

test('who may only read is refused, told so, and nothing of theirs reaches the journal or the others', async () => {
  const foto = await signedIn(base.db, 'Foto', ['photographer'])
  const story = await aStory(base.db, { headline: 'Utuh' }, foto.staffId)
  const [reader, writer] = [await opened(foto, story.id), await opened(sari, story.id)]
  const before = await rows(story.number)
  type(reader.doc, ' palsu')
  await eventually(() => reader.notes.some((note) => note.type === 'refused' && note.code === 'not_allowed'))
  expect(await rows(story.number)).toBe(before)
  expect(readDraft(writer.doc).headline).toBe('Utuh')
  expect(writer.notes.findLast((note) => note.type === 'people')).toEqual({
    type: 'people',
    people: [
      { id: foto.staffId, name: 'Foto', writes: false },
      { id: sari.staffId, name: 'Sari', writes: true },
    ],
  })
})

test('who gets the right to write while the story is open needs not type again what was refused', async () => {
  const foto = await signedIn(base.db, 'Foto', ['photographer'])
  const story = await aStory(base.db, { headline: 'Nanti' }, foto.staffId)
  const a = await opened(foto, story.id)
  type(a.doc, ' boleh')
  await eventually(() => a.notes.some((note) => note.type === 'refused'))
  await base.db.insertInto('staff_roles').values({ staff_id: foto.staffId, role: 'reporter' }).execute()
  await eventually(() => isSaved(a))
  type(a.doc, ' juga')
  await eventually(() => isSaved(a))
  expect((await stored(base.db, story.number)).headline).toBe('Nanti boleh juga')
})

test('an acknowledged deletion is durable, though no state vector shows it', async () => {
  const story = await aStory(base.db, { headline: 'Hapus saya' })
  const a = await opened(sari, story.id)
  await eventually(() => !a.provider.hasUnsyncedChanges)
  const paragraph = a.doc.getXmlFragment('headline').get(0)
  if (paragraph instanceof Y.XmlElement) paragraph.delete(0, paragraph.length)
  await eventually(() => !a.provider.hasUnsyncedChanges)
  expect((await stored(base.db, story.number)).headline).toBe('')
})

test('a reporter does not open the story of somebody else', async () => {
  const rini = await signedIn(base.db, 'Rini', ['reporter'])
  const story = await aStory(base.db, { headline: 'Rahasia' }, sari.staffId)
  const made = editor(here.port, rini, story.id)
  open.push(made)
  const reason = await new Promise((resolve) =>
    made.provider.on('authenticationFailed', (refusal: { reason: string }) => resolve(refusal.reason)),
  )
  expect(reason).toBe('story_not_found')
  expect(readDraft(made.doc).headline).toBe('')
})

test('text for a retracted story is refused, from an editor that was open before too', async () => {
  const story = await aStory(base.db, { headline: 'Dicabut' })
  const a = await opened(sari, story.id)
  await base.db.transaction().execute(async (tx) => {
    const section = await tx
      .insertInto('sections')
      .values({ slug: 'kota', name: 'Kota' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const revision = await tx
      .insertInto('revisions')
      .values({
        story_id: String(story.number),
        number: 1,
        act: 'publish',
        header: '{}',
        body: '[]',
        by_name: 'Sari',
        body_hash: 'x',
        hash: 'x',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('stories')
      .set({
        publication_state: 'retracted',
        live_revision_id: revision.id,
        section_id: section.id,
        slug: 'dicabut',
        published_at: new Date(),
      })
      .where('id', '=', String(story.number))
      .execute()
  })
  const before = await rows(story.number)
  type(a.doc, ' lagi')
  await eventually(() => a.notes.some((note) => note.type === 'refused' && note.code === 'story_retracted'))
  expect(await rows(story.number)).toBe(before)
})

test('what happens to a story beside its text is told to everybody in it and to nobody else', async () => {
  const [story, other] = [await aStory(base.db, {}), await aStory(base.db, {})]
  const [a, b] = [await opened(sari, story.id), await opened(bima, other.id)]
  here.announce(`story:${story.number}`, 'story.submitted')
  await eventually(() => a.notes.some((note) => note.type === 'story_changed'))
  expect(b.notes.some((note) => note.type === 'story_changed')).toBe(false)
})

test('nobody appears under the name of somebody else', async () => {
  const story = await aStory(base.db, {})
  const [a, b] = [await opened(sari, story.id), await opened(bima, story.id)]
  a.provider.awareness?.setLocalState({ user: { id: bima.staffId, name: 'Bima' }, cursor: { anchor: 1 } })
  const seen = () => b.provider.awareness?.getStates().get(a.doc.clientID)
  await eventually(() => seen()?.cursor !== undefined)
  expect(seen()?.user).toMatchObject({ id: sari.staffId, name: 'Sari' })
})

test('without a sign-in, or without a role that reads stories, the handshake is refused', async () => {
  const tamu = await signedIn(base.db, 'Tamu', ['moderator'])
  const status = async (cookie: string) => {
    const headers = {
      cookie,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }
    const [answer]: IncomingMessage[] = await once(
      get({ port: here.port, path: '/api/collab', headers }),
      'response',
    )
    return answer?.statusCode
  }
  expect([await status('session=none'), await status(`session=${tamu.sessionId}`)]).toEqual([401, 403])
})

test('the end of a sign-in ends the WebSocket itself within five seconds, and other people stay', async () => {
  const story = await aStory(base.db, {})
  const dewi = await signedIn(base.db, 'Dewi', ['editor'])
  const [a, b] = [await opened(dewi, story.id), await opened(bima, story.id)]
  await base.db.deleteFrom('staff_sessions').where('id', '=', dewi.sessionId).execute()
  await eventually(() => a.closings.includes(4401), 5_000)
  expect(b.closings).toEqual([])
})

test('a role that is taken away ends the WebSocket; a holder that changes turns writing into reading', async () => {
  const eka = await signedIn(base.db, 'Eka', ['reporter', 'photographer'])
  const story = await aStory(base.db, { headline: 'Milik' }, eka.staffId)
  const a = await opened(eka, story.id)
  await base.db
    .deleteFrom('staff_roles')
    .where('staff_id', '=', eka.staffId)
    .where('role', '=', 'reporter')
    .execute()
  here.announce(`story:${story.number}`, 'story.changed')
  const mayWrite = () => a.notes.findLast((note) => note.type === 'people')?.people[0]?.writes
  await eventually(() => mayWrite() === false)
  await base.db.deleteFrom('staff_roles').where('staff_id', '=', eka.staffId).execute()
  await eventually(() => a.closings.includes(4403))
})

test.each([
  ['bytes that are no update', new Uint8Array([1, 1, 255, 255, 255, 255, 7, 3, 2, 1])],
  ['a count of structs that nothing backs', new Uint8Array([1, 255, 255, 255, 127, 1, 0])],
  ['a map where an editor writes text', mapUpdate()],
  ['elements nested without end', nestedUpdate(2_000)],
])('%s: closed within a second, nothing kept, other stories go on', async (_name, update) => {
  const [story, other] = [await aStory(base.db, { headline: 'A' }), await aStory(base.db, { headline: 'B' })]
  const [hostile, bystander] = [await opened(sari, story.id), await opened(bima, other.id)]
  const before = await rows(story.number)
  sendRaw(hostile, update)
  await eventually(() => hostile.closings.includes(1008), 1_000)
  expect(await rows(story.number)).toBe(before)
  type(bystander.doc, ' terus')
  await eventually(() => isSaved(bystander))
  expect((await stored(base.db, other.number)).headline).toBe('B terus')
  expect(readDraft((await opened(bima, story.id)).doc).headline).toBe('A')
})

/** Sends bytes as if they were an update of this editor's document. */
const sendRaw = ({ provider }: Editor, update: Uint8Array): void =>
  provider.documentUpdateHandler(update, 'hostile')

function mapUpdate(): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('body').set('x', new Y.Map([['y', 'z']]))
  return Y.encodeStateAsUpdate(doc)
}

function nestedUpdate(depth: number): Uint8Array {
  const doc = new Y.Doc()
  let deepest: Y.XmlFragment = doc.getXmlFragment('body')
  for (let i = 0; i < depth; i++) {
    const inner = new Y.XmlElement('blockquote')
    deepest.insert(0, [inner])
    deepest = inner
  }
  return Y.encodeStateAsUpdate(doc)
}

test('a message larger than a draft can need closes the WebSocket and leaves the story as it was', async () => {
  const story = await aStory(base.db, { headline: 'Kecil' })
  const a = await opened(sari, story.id)
  type(a.doc, 'x'.repeat(10))
  await eventually(() => isSaved(a))
  const before = await rows(story.number)
  sendRaw(a, new Uint8Array(3 * 1024 * 1024))
  await eventually(() => a.closings.includes(1009), 1_000)
  expect(await rows(story.number)).toBe(before)
})

test('a socket over which no story is opened does not stay', async () => {
  const Socket = socketWith({ cookie: `session=${sari.sessionId}` })
  const socket = new Socket(`ws://127.0.0.1:${here.port}/api/collab`)
  const ended = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code))
  })
  expect(await ended).toBe(4408)
})
