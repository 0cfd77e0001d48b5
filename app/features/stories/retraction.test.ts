import { afterAll, beforeAll, expect, test } from 'vitest'
import { goLive } from './go-live.ts'
import {
  aSection,
  aStory,
  eventsOf,
  makeDue,
  type Newsroom,
  newsroom,
  order,
  type Person,
  publish,
  type Section,
  seenBy,
  storyOf,
  write,
} from './test-newsroom.ts'

let room: Newsroom
let chief: Person
let editor: Person
let laut: Section

beforeAll(async () => {
  room = await newsroom()
  chief = await room.person('Laksmi Wardana', ['managing_editor'])
  editor = await room.person('Maria Tallo', ['editor'])
  laut = await aSection(chief, 'Laut')
})
afterAll(() => room?.close())

const read = async (id: string) => (await editor.call('GET', `/api/stories/${id}`)).body

test('an editor who may not retract cannot keep a story up by taking the retraction back', async () => {
  const id = await aStory(room, editor, laut)
  await publish(room, editor, { id, act: { act: 'publish' } })
  const notice = {
    reason: 'child' as const,
    explanation: 'Seorang anak dapat dikenali.',
    hidesHeadline: true,
  }
  await order(room, chief, { id, act: { act: 'retraction', ...notice } })
  expect((await editor.call('DELETE', `/api/stories/${id}/order`)).status).toBe(403)
  expect(await read(id)).toMatchObject({ order: { act: 'retraction' } })
  expect((await chief.call('DELETE', `/api/stories/${id}/order`)).status).toBe(200)
})

test('a retraction replaces what waits, so that nobody has to take that back first; the other way round nothing does', async () => {
  const id = await aStory(room, editor, laut)
  await publish(room, editor, { id, act: { act: 'publish' } })
  await write(room, id, 'Tarif feri naik menjadi Rp52.000 mulai Senin.')
  await order(room, editor, { id, act: { act: 'update', line: 'Tarif baru diumumkan.' } })
  expect((await chief.call('GET', `/api/stories/${id}`)).body.acts).toEqual(['retraction'])
  expect(await read(id)).toMatchObject({ acts: [], order: { act: 'update' } })
  const notice = {
    reason: 'child' as const,
    explanation: 'Seorang anak dapat dikenali.',
    hidesHeadline: true,
  }
  const retraction = { id, act: { act: 'retraction' as const, ...notice } }
  expect((await order(room, editor, retraction)).status).toBe(403)
  expect(await read(id)).toMatchObject({ order: { act: 'update' } })
  expect((await order(room, chief, retraction)).status).toBe(202)
  expect((await eventsOf(room, id)).at(-1)).toMatchObject({
    kind: 'story.ordered',
    payload: { act: 'retraction', replaced: 'update' },
  })
  expect((await order(room, chief, retraction)).body.code).toBe('story_order_waiting')
  const late = await order(room, editor, { id, act: { act: 'update', line: 'Tarif baru diumumkan.' } })
  expect(late.body.code).toBe('story_order_waiting')
  await makeDue(room, id)
  await goLive(room.db)
  expect(await goLive(room.db)).toEqual({ outcome: 'none' })
  const { body } = await chief.call('GET', `/api/stories/${id}/revisions`)
  expect(body.revisions).toMatchObject([{ act: 'retraction' }, { act: 'publish' }])
})

test('a retraction that meets an order going live waits for it and takes back what it made', async () => {
  for (let round = 0; round < 4; round++) {
    const id = await aStory(room, editor, laut)
    await publish(room, editor, { id, act: { act: 'publish' } })
    await write(room, id, 'Tarif feri naik menjadi Rp52.000 mulai Senin.')
    await order(room, editor, { id, act: { act: 'update', line: 'Tarif baru diumumkan.' } })
    await makeDue(room, id)
    const act = { act: 'retraction', reason: 'child', explanation: 'Seorang anak.', hidesHeadline: true }
    const pressed = { ...(await seenBy(room, id)), act }
    const [answer] = await Promise.all([
      chief.call('POST', `/api/stories/${id}/publish`, pressed),
      goLive(room.db),
      goLive(room.db),
    ])
    expect(answer.status).toBe(202)
    await makeDue(room, id)
    await goLive(room.db)
    expect((await storyOf(room, id)).publication_state).toBe('retracted')
  }
})
