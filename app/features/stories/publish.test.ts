import { type RawBuilder, sql } from 'kysely'
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
import { verifyChain } from './verify-chain.ts'

let room: Newsroom
let chief: Person
let editor: Person
let laut: Section
let daerah: Section

beforeAll(async () => {
  room = await newsroom()
  chief = await room.person('Laksmi Wardana', ['managing_editor'])
  editor = await room.person('Maria Tallo', ['editor'])
  laut = await aSection(chief, 'Laut')
  daerah = await aSection(chief, 'Daerah')
})
afterAll(() => room?.close())

const read = async (id: string) => (await editor.call('GET', `/api/stories/${id}`)).body

test('a story goes live, is updated, corrected and retracted, and its history verifies', async () => {
  const id = await aStory(room, editor, laut)
  expect(await publish(room, editor, { id, act: { act: 'publish' } })).toMatchObject({ outcome: 'live' })
  const first = await storyOf(room, id)
  expect(first).toMatchObject({
    publication_state: 'live',
    editorial_state: 'ready',
    slug: 'tarif-feri-naik',
    section_id: laut.id,
    republished_at: null,
  })
  expect(await read(id)).toMatchObject({
    hasNewDraft: false,
    acts: ['update', 'correction'],
    live: { revision: 1, path: `/laut/tarif-feri-naik-${id}`, headline: 'Tarif Feri Naik' },
  })

  await write(room, id, 'Tarif feri naik menjadi Rp52.000 mulai Senin.')
  await editor.call('PATCH', `/api/stories/${id}/fields`, { version: 2, changes: { sectionId: daerah.id } })
  expect(await read(id)).toMatchObject({ hasNewDraft: true, editorialState: 'draft' })
  await publish(room, editor, { id, act: { act: 'update', line: 'Tarif baru diumumkan.' } })
  const updated = await storyOf(room, id)
  expect(updated).toMatchObject({ slug: first.slug, published_at: first.published_at, section_id: daerah.id })
  expect(updated.republished_at).not.toBeNull()
  expect((await eventsOf(room, id)).at(-1)).toMatchObject({
    kind: 'story.updated',
    actor: editor.staffId,
    tags: [`story:${id}`, 'section:daerah', 'section:laut', 'front', 'feed'],
  })

  await write(room, id, 'Tarif feri naik menjadi Rp51.500 mulai Senin.')
  const passage = { kind: 'typo' as const, wrong: 'Rp52.000', right: 'Rp51.500', note: null }
  await publish(room, editor, { id, act: { act: 'correction', corrections: [passage] } })
  expect((await storyOf(room, id)).republished_at).toEqual(updated.republished_at)
  await chief.call('PUT', '/api/front/lead', { storyId: id })

  const notice = {
    reason: 'child' as const,
    explanation: 'Seorang anak dapat dikenali.',
    hidesHeadline: true,
  }
  expect((await order(room, editor, { id, act: { act: 'retraction', ...notice } })).status).toBe(403)
  await publish(room, chief, { id, act: { act: 'retraction', ...notice } })
  expect(await storyOf(room, id)).toMatchObject({ publication_state: 'retracted', slug: first.slug })
  expect((await chief.call('GET', '/api/publication')).body.leadStoryId).toBeNull()
  const again = await order(room, chief, { id, act: { act: 'publish' } })
  expect(again).toMatchObject({ status: 409, body: { code: 'story_act_unfit' } })
  const typed = await editor.call('PATCH', `/api/stories/${id}/fields`, {
    version: 9,
    changes: { source: 'x' },
  })
  expect(typed.body.code).toBe('story_retracted')

  const list = await editor.call('GET', `/api/stories/${id}/revisions`)
  expect(list.body.revisions).toMatchObject([
    { number: 4, act: 'retraction', by: 'Laksmi Wardana' },
    { number: 3, act: 'correction' },
    { number: 2, act: 'update', line: 'Tarif baru diumumkan.' },
    { number: 1, act: 'publish', by: 'Maria Tallo' },
  ])
  const third = await editor.call('GET', `/api/stories/${id}/revisions/3`)
  expect(third.body).toMatchObject({ corrections: [passage], retraction: null })
  const chain = await editor.call('GET', `/api/stories/${id}/chain`)
  expect(chain.body).toEqual({ whole: true, revisions: 4, bodiesGone: 0 })
})

test('who lets a story out is named as its editor, unless the draft names one', async () => {
  const id = await aStory(room, editor, laut)
  await publish(room, editor, { id, act: { act: 'publish' } })
  const { body } = await editor.call('GET', `/api/stories/${id}/revisions/1`)
  expect(body.header).toMatchObject({
    section: 'laut',
    credits: [
      { role: 'writer', name: 'Rena Palupi' },
      { role: 'editor', name: 'Maria Tallo' },
    ],
  })
  expect(await read(id)).toMatchObject({ fields: { credits: [{ role: 'writer', name: 'Rena Palupi' }] } })
  const compared = async () =>
    (await editor.call('GET', `/api/stories/${id}/compare?from=1&to=draft`)).body.fields
  expect(await compared()).toEqual([])
  expect(await read(id)).toMatchObject({ hasNewDraft: false })
  const credits = [{ role: 'editor', name: 'Laksmi Wardana' }]
  await editor.call('PATCH', `/api/stories/${id}/fields`, { version: 2, changes: { credits } })
  expect(await compared()).toEqual([
    {
      field: 'credits',
      from: 'writer: Rena Palupi; editor: Maria Tallo',
      to: 'editor: Laksmi Wardana',
    },
  ])
})

test('of many who press the button at once exactly one orders', async () => {
  const id = await aStory(room, editor, laut)
  const seen = await seenBy(room, id)
  const press = () => editor.call('POST', `/api/stories/${id}/publish`, { ...seen, act: { act: 'publish' } })
  const answers = await Promise.all(Array.from({ length: 5 }, press))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409, 409])
  const lost = answers.filter(({ status }) => status === 409)
  expect(new Set(lost.map(({ body }) => body.code))).toEqual(new Set(['story_order_waiting']))
  expect(await read(id)).toMatchObject({
    acts: [],
    order: { act: 'publish', by: 'Maria Tallo', fault: null },
  })
})

test('an order that is taken back never goes live, and can be given again', async () => {
  const id = await aStory(room, editor, laut)
  await order(room, editor, { id, act: { act: 'publish' } })
  expect((await editor.call('DELETE', `/api/stories/${id}/order`)).status).toBe(200)
  expect(await goLive(room.db)).toEqual({ outcome: 'none' })
  expect(await storyOf(room, id)).toMatchObject({ publication_state: 'unpublished', slug: null })
  const twice = await editor.call('DELETE', `/api/stories/${id}/order`)
  expect(twice).toMatchObject({ status: 409, body: { code: 'story_order_gone' } })
  expect(await publish(room, editor, { id, act: { act: 'publish' } })).toMatchObject({ outcome: 'live' })
})

test('between taking back and going live there is one winner, on several nodes', async () => {
  for (let round = 0; round < 8; round++) {
    const id = await aStory(room, editor, laut)
    await order(room, editor, { id, act: { act: 'publish' } })
    await makeDue(room, id)
    const [taken, ...lives] = await Promise.all([
      editor.call('DELETE', `/api/stories/${id}/order`),
      goLive(room.db),
      goLive(room.db),
    ])
    const went = lives.filter(({ outcome }) => outcome === 'live').length
    expect(went + (taken.status === 200 ? 1 : 0)).toBe(1)
    const { publication_state } = await storyOf(room, id)
    expect(publication_state).toBe(went === 1 ? 'live' : 'unpublished')
  }
})

test('what is typed after the button was pressed is not in what goes live', async () => {
  const id = await aStory(room, editor, laut)
  await order(room, editor, { id, act: { act: 'publish' } })
  await write(room, id, 'Belum diperiksa siapa pun.')
  await makeDue(room, id)
  await goLive(room.db)
  const { body } = await editor.call('GET', `/api/stories/${id}/compare?from=1&to=draft`)
  expect(JSON.stringify(body.body)).toContain('Belum')
  const live = await editor.call('GET', `/api/stories/${id}/revisions/1`)
  expect(JSON.stringify(live.body.body)).toContain('Rp48.500')
  expect(await read(id)).toMatchObject({ hasNewDraft: true, editorialState: 'draft' })
})

test('nothing goes out that the person did not see: words, deletions or fields', async () => {
  const id = await aStory(room, editor, laut)
  const seen = await seenBy(room, id)
  const press = (more: object = {}) =>
    editor.call('POST', `/api/stories/${id}/publish`, { ...seen, ...more, act: { act: 'publish' } })
  await editor.call('PATCH', `/api/stories/${id}/fields`, { version: 2, changes: { source: 'Antara' } })
  expect((await press()).body).toMatchObject({
    code: 'story_draft_differs',
    ...{ serverHasMore: false, editorHasMore: false, fieldsChanged: true },
  })
  await write(room, id, 'Kalimat dari orang lain.')
  const typed = await press({ fieldsVersion: 3 })
  expect(typed.body).toMatchObject({ serverHasMore: true, editorHasMore: false, fieldsChanged: false })
  const { snapshot: _, ...now } = await seenBy(room, id)
  const deleted = await press({ ...now, snapshot: seen.snapshot })
  expect(deleted.body).toMatchObject({ code: 'story_draft_differs', serverHasMore: true })
  expect((await press({ ...now, snapshot: 'AAAA' })).status).toBe(409)
  const garbled = await press({ ...now, snapshot: seen.snapshot, stateVector: '////' })
  expect(garbled.body).toMatchObject({ code: 'invalid_request' })
  expect((await press({ ...now, snapshot: undefined })).status).toBe(400)
  expect(
    await room.db
      .selectFrom('publish_orders')
      .selectAll()
      .where('story_id', '=', (await storyOf(room, id)).id)
      .execute(),
  ).toEqual([])
})

test('an update or a correction that changes nothing is refused', async () => {
  const id = await aStory(room, editor, laut)
  await publish(room, editor, { id, act: { act: 'publish' } })
  const same = await order(room, editor, { id, act: { act: 'update', line: 'Kabar baru.' } })
  expect(same).toMatchObject({ status: 409, body: { code: 'story_nothing_new' } })
})

const TAMPERINGS: [string, number, (story: string) => RawBuilder<unknown>][] = [
  ['body', 1, (s) => sql`update revisions set body = '[]' where story_id = ${s} and number = 1`],
  ['record', 2, (s) => sql`update revisions set line = 'Tarif tetap.' where story_id = ${s} and number = 2`],
  ['record', 1, (s) => sql`update revisions set by_name = 'Orang lain' where story_id = ${s} and number = 1`],
  [
    'record',
    1,
    (s) =>
      sql`update revisions set header = header || '{"headline": "Lain"}' where story_id = ${s} and number = 1`,
  ],
  ['record', 3, (s) => sql`update corrections set wrong = 'Rp1' where story_id = ${s}`],
  ['record', 3, (s) => sql`delete from corrections where story_id = ${s}`],
  ['missing', 2, (s) => sql`delete from revisions where story_id = ${s} and number = 2`],
  ['previous', 2, (s) => sql`update revisions set previous_hash = 'f' where story_id = ${s} and number = 2`],
]

test('what was changed behind the back of the newsroom is found, whatever it was', async () => {
  const id = await aStory(room, editor, laut)
  await publish(room, editor, { id, act: { act: 'publish' } })
  await write(room, id, 'Tarif batal naik.')
  await publish(room, editor, { id, act: { act: 'update', line: 'Tarif batal naik.' } })
  await write(room, id, 'Tarif jadi naik.')
  const passage = { kind: 'fact' as const, wrong: 'batal', right: 'jadi', note: null }
  await publish(room, editor, { id, act: { act: 'correction', corrections: [passage] } })
  const { id: story } = await storyOf(room, id)
  await expect(TAMPERINGS[1]?.[2](story).execute(room.db)).rejects.toThrow('a revision cannot be changed')
  for (const [fault, brokenAt, tamper] of TAMPERINGS) {
    const attempt = room.db.transaction().execute(async (tx) => {
      await sql`alter table revisions disable trigger revisions_immutable`.execute(tx)
      await tamper(story).execute(tx)
      expect(await verifyChain(tx, id)).toEqual({ whole: false, brokenAt, fault })
      throw new Error('put back')
    })
    await expect(attempt).rejects.toThrow('put back')
  }
  await sql`delete from revision_salts where revision_id in (select id from revisions where story_id = ${story} and number = 2)`.execute(
    room.db,
  )
  expect(await verifyChain(room.db, id)).toEqual({ whole: true, revisions: 3, bodiesGone: 1 })
})
