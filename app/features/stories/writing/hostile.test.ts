import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDraft } from '../draft-document.ts'
import { aStory, type Editor, isSaved, socketWith, stored, type } from './test-room.ts'
import { eventually, writingRoom } from './test-setup.ts'

const { db, sari, bima, opened, rows, ...room } = await writingRoom()

test('nobody appears under the name of somebody else', async () => {
  const here = await room.node()
  const story = await aStory(db, {})
  const [a, b] = [await opened(here.port, sari, story.id), await opened(here.port, bima, story.id)]
  a.provider.awareness?.setLocalState({ user: { id: bima.staffId, name: 'Bima' }, cursor: { anchor: 1 } })
  const seen = () => b.provider.awareness?.getStates().get(a.doc.clientID)
  await eventually(() => seen()?.cursor !== undefined)
  expect(seen()?.user).toMatchObject({ id: sari.staffId, name: 'Sari' })
})

test.each([
  ['bytes that are no update', new Uint8Array([1, 1, 255, 255, 255, 255, 7, 3, 2, 1])],
  ['a count of structs that nothing backs', new Uint8Array([1, 255, 255, 255, 127, 1, 0])],
  ['a map where an editor writes text', mapUpdate()],
  ['elements nested without end', nestedUpdate(2_000)],
])('%s: closed within a second, nothing kept, other stories go on', async (_name, update) => {
  const here = await room.node()
  const [story, other] = [await aStory(db, { headline: 'A' }), await aStory(db, { headline: 'B' })]
  const [hostile, bystander] = [
    await opened(here.port, sari, story.id),
    await opened(here.port, bima, other.id),
  ]
  const before = await rows(story.number)
  sendRaw(hostile, update)
  await eventually(() => hostile.closings.includes(1008), 1_000)
  expect(await rows(story.number)).toBe(before)
  type(bystander.doc, ' terus')
  await eventually(() => isSaved(bystander))
  expect((await stored(db, other.number)).headline).toBe('B terus')
  expect(readDraft((await opened(here.port, bima, story.id)).doc).headline).toBe('A')
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
  const here = await room.node()
  const story = await aStory(db, { headline: 'Kecil' })
  const a = await opened(here.port, sari, story.id)
  type(a.doc, 'x'.repeat(10))
  await eventually(() => isSaved(a))
  const before = await rows(story.number)
  sendRaw(a, new Uint8Array(3 * 1024 * 1024))
  await eventually(() => a.closings.includes(1009), 1_000)
  expect(await rows(story.number)).toBe(before)
})

test('a socket over which no story is opened does not stay', async () => {
  const here = await room.node()
  const Socket = socketWith({ cookie: `session=${sari.sessionId}` })
  const socket = new Socket(`ws://127.0.0.1:${here.port}/api/collab`)
  const ended = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code))
  })
  expect(await ended).toBe(4408)
})
