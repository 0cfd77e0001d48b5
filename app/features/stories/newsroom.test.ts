import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aSection,
  aStory,
  eventsOf,
  type Newsroom,
  newsroom,
  numberOf,
  order,
  type Person,
  publish,
  type Section,
  write,
} from './test-newsroom.ts'

let room: Newsroom
let chief: Person
let editor: Person
let rena: Person
let damar: Person
let laut: Section

beforeAll(async () => {
  room = await newsroom()
  chief = await room.person('Laksmi Wardana', ['managing_editor'])
  editor = await room.person('Maria Tallo', ['editor'])
  rena = await room.person('Rena Palupi', ['reporter'])
  damar = await room.person('Damar Kelana', ['reporter'])
  laut = await aSection(chief, 'Laut')
})
afterAll(() => room?.close())

const eventKinds = async (id: string) => (await eventsOf(room, id)).map(({ kind }) => kind)
const headlines = async (by: Person, query: string) => {
  const { body } = await by.call('GET', `/api/stories?${query}`)
  return (body.items as { headline: string }[]).map(({ headline }) => headline)
}

test("a colleague's story does not exist for a reporter, by any operation", async () => {
  const id = await aStory(room, rena, laut)
  const before = await eventKinds(id)
  const tries: [string, string, unknown?][] = [
    ['GET', ''],
    ['GET', '/revisions'],
    ['GET', '/revisions/1'],
    ['GET', '/compare?from=1&to=draft'],
    ['GET', '/chain'],
    ['PATCH', '/fields', { version: 1, changes: { source: 'x' } }],
    ['POST', '/steps', { step: 'submit' }],
    ['PUT', '/holder', { holderId: damar.staffId }],
  ]
  for (const [method, path, body] of tries) {
    const answer = await damar.call(method, `/api/stories/${id}${path}`, body)
    expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'not_found'])
    const other = await damar.call(method, `/api/stories/zzzzzz${path}`, body)
    expect(other.body).toEqual(answer.body)
  }
  for (const by of [rena, damar]) {
    expect((await order(room, by, { id, act: { act: 'publish' } })).status).toBe(403)
    expect((await by.call('DELETE', `/api/stories/${id}/order`)).status).toBe(403)
  }
  expect(await eventKinds(id)).toEqual(before)
  expect(await headlines(damar, 'q=tarif')).toEqual([])
  expect((await damar.call('GET', '/api/stories?q=tarif')).body.total).toBe(0)
})

test('who may do a step is who the table says, and each step is in the log with its actor', async () => {
  const id = await aStory(room, rena, laut)
  const step = (by: Person, name: string) => by.call('POST', `/api/stories/${id}/steps`, { step: name })
  expect((await rena.call('GET', `/api/stories/${id}`)).body).toMatchObject({ steps: ['submit'], acts: [] })
  expect((await step(rena, 'take')).status).toBe(403)
  expect((await step(rena, 'submit')).body).toMatchObject({ editorialState: 'submitted', steps: [] })
  expect((await step(rena, 'submit')).body).toMatchObject({
    code: 'story_step_unfit',
    editorialState: 'submitted',
  })
  const taken = await step(editor, 'take')
  expect(taken.body).toMatchObject({ editorialState: 'in_review', holder: { name: 'Maria Tallo' } })
  expect((await step(chief, 'take')).body.code).toBe('story_step_unfit')
  expect((await step(editor, 'send_back')).body).toMatchObject({
    editorialState: 'draft',
    holder: { name: 'Rena Palupi' },
  })
  expect(await eventKinds(id)).toEqual([
    'story.made',
    'story.fields_changed',
    'story.submit',
    'story.take',
    'story.send_back',
  ])
})

test('a story is given to somebody who can work on it; a reporter moves only the own one', async () => {
  const id = await aStory(room, rena, laut)
  const give = (by: Person, holderId: string | null) =>
    by.call('PUT', `/api/stories/${id}/holder`, { holderId })
  expect((await give(rena, damar.staffId)).status).toBe(403)
  expect((await give(rena, null)).body.holder).toBeNull()
  expect((await give(editor, damar.staffId)).body).toMatchObject({ holder: { name: 'Damar Kelana' } })
  expect((await damar.call('GET', `/api/stories/${id}`)).status).toBe(200)
  const moderator = await room.person('Yoga Pranata', ['moderator'])
  for (const unfit of [moderator.staffId, 'nobody-of-this-name']) {
    expect((await give(editor, unfit)).body.code).toBe('story_holder_unfit')
  }
})

test('two who change different fields are merged; the same field is a conflict with both values', async () => {
  const id = await aStory(room, editor, laut)
  const change = (by: Person, changes: object, version = 2) =>
    by.call('PATCH', `/api/stories/${id}/fields`, { version, changes })
  expect((await change(editor, { source: 'Antara' })).body).toMatchObject({ source: 'Antara', version: 3 })
  expect((await change(chief, { dateline: 'Wanaloka' })).body).toMatchObject({
    source: 'Antara',
    dateline: 'Wanaloka',
    version: 4,
  })
  const late = await change(chief, { source: 'Reuters', kind: 'analysis' })
  expect(late).toMatchObject({
    status: 409,
    body: {
      code: 'story_fields_conflict',
      version: 4,
      conflicts: { source: { theirs: 'Antara', yours: 'Reuters' } },
    },
  })
  const now = await editor.call('GET', `/api/stories/${id}`)
  expect(now.body.fields).toMatchObject({ source: 'Antara', kind: 'report', version: 4 })
  expect((await change(chief, { source: 'Antara' })).body.version).toBe(4)
  expect((await change(chief, { source: 'Reuters' }, 4)).body).toMatchObject({
    source: 'Reuters',
    version: 5,
  })
  expect((await change(editor, { sectionId: 999_999 }, 5)).body.code).toBe('story_section_unknown')
  for (const source of ['nol \u0000', 'separuh \ud83d']) {
    expect((await change(editor, { source }, 5)).body.code).toBe('invalid_request')
  }
})

test('the gate stops, asks, and lets through with a reason that is kept', async () => {
  const { body } = await editor.call('POST', '/api/stories', { headline: 'Gempa di Wanaloka' })
  const id = String(body.id)
  const stopped = await order(room, editor, { id, act: { act: 'publish' }, passReason: 'Kabar kilat' })
  expect(stopped).toMatchObject({
    status: 422,
    body: { code: 'gate_stops', stops: ['no_body', 'no_section'] },
  })
  await write(room, id, 'Gempa mengguncang Wanaloka.')
  await editor.call('PATCH', `/api/stories/${id}/fields`, { version: 1, changes: { sectionId: laut.id } })
  const asked = await order(room, editor, { id, act: { act: 'publish' } })
  expect(asked).toMatchObject({
    status: 422,
    body: { code: 'gate_asks', asks: ['no_byline', 'no_dateline', 'no_source'] },
  })
  await publish(room, editor, { id, act: { act: 'publish' }, passReason: 'Kabar kilat' })
  const { body: list } = await editor.call('GET', `/api/stories/${id}/revisions`)
  expect(list.revisions).toMatchObject([
    { passed: ['no_byline', 'no_dateline', 'no_source'], passReason: 'Kabar kilat' },
  ])
})

test('sections keep their address and their order; the lead is a live story', async () => {
  const made = await chief.call('POST', '/api/sections', { name: 'Luar Negeri' })
  expect(made.body).toMatchObject({ slug: 'luar-negeri' })
  expect((await chief.call('POST', '/api/sections', { name: 'luar negeri' })).body.code).toBe('section_taken')
  expect((await chief.call('POST', '/api/sections', { name: 'Desk' })).body.code).toBe('section_reserved')
  expect((await editor.call('POST', '/api/sections', { name: 'Opini' })).status).toBe(403)
  const id = Number(made.body.id)
  const renamed = await chief.call('PATCH', `/api/sections/${id}`, { name: 'Internasional' })
  expect(renamed.body).toMatchObject({ slug: 'luar-negeri', name: 'Internasional' })
  expect((await chief.call('PUT', '/api/sections/order', { ids: [id] })).body.code).toBe(
    'section_order_stale',
  )
  const ordered = await chief.call('PUT', '/api/sections/order', { ids: [id, laut.id] })
  expect(ordered.body.sections).toMatchObject([{ id }, { id: laut.id }])
  const draft = await aStory(room, editor, laut)
  expect((await editor.call('PUT', '/api/front/lead', { storyId: draft })).body.code).toBe('story_not_live')
  await publish(room, editor, { id: draft, act: { act: 'publish' } })
  expect((await editor.call('PUT', '/api/front/lead', { storyId: draft })).status).toBe(200)
  expect((await rena.call('GET', '/api/publication')).body.leadStoryId).toBe(draft)
  const later = await aStory(room, editor, laut)
  await publish(room, editor, { id: later, act: { act: 'publish' } })
  const { body: english } = await chief.call('POST', '/api/sections', { name: 'English', language: 'en' })
  const abroad = await aStory(room, editor, { id: Number(english.id) })
  await publish(room, editor, { id: abroad, act: { act: 'publish' } })
  const lead = async () => (await editor.call('GET', '/api/front/lead')).body
  expect(await lead()).toEqual({ chosen: draft, newest: later })
  await editor.call('PUT', '/api/front/lead', { storyId: null })
  expect(await lead()).toEqual({ chosen: null, newest: later })
  expect((await rena.call('GET', '/api/front/lead')).status).toBe(403)
})

test('the publication is changed whole by whoever may, and nonsense is refused', async () => {
  const { body } = await chief.call('GET', '/api/publication')
  const { demo: _demo, leadStoryId: _lead, ...settings } = body
  const named = { ...settings, name: 'Warta Seruni', timeZone: 'Asia/Makassar' }
  expect((await chief.call('PUT', '/api/publication', named)).body).toMatchObject({
    name: 'Warta Seruni',
    timeZone: 'Asia/Makassar',
  })
  expect((await editor.call('PUT', '/api/publication', named)).status).toBe(403)
  for (const wrong of [{ timeZone: 'Asia/Negeri' }, { name: '' }, { demo: true }]) {
    expect((await chief.call('PUT', '/api/publication', { ...named, ...wrong })).status).toBe(400)
  }
})

test('what was written under an older rule can still be read', async () => {
  const id = await aStory(room, editor, laut)
  await publish(room, editor, { id, act: { act: 'publish' } })
  const long = 'kata '.repeat(400)
  const number = String(await numberOf(room.db, id))
  await room.db
    .updateTable('drafts')
    .set({ source: long, dateline: long, credits: JSON.stringify([{ role: 'writer', name: '' }]) })
    .where('story_id', '=', number)
    .execute()
  const masthead = { company: long, people: [{ role: '', names: [''] }] }
  await room.db
    .updateTable('publication')
    .set({ masthead: JSON.stringify(masthead), dateline_template: long })
    .execute()
  expect((await editor.call('GET', `/api/stories/${id}`)).body.fields).toMatchObject({
    source: long,
    credits: [{ name: '' }],
  })
  expect((await rena.call('GET', '/api/publication')).body.masthead).toMatchObject({ ...masthead, phone: '' })
})
