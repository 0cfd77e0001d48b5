import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { dayWriter } from './day.ts'
import { makeDemo } from './make.ts'
import { removeDemo } from './remove.ts'

let room: TestDatabase
beforeAll(async () => {
  room = await testDatabase()
})
afterAll(() => room?.close())

const states = async () => {
  const rows = await room.db.selectFrom('stories').select(['publication_state as state']).execute()
  return Object.fromEntries(
    ['unpublished', 'live', 'retracted'].map((state) => [
      state,
      rows.filter((row) => row.state === state).length,
    ]),
  )
}

test('a new newsroom is filled once, with a story for each thing that can happen to one', async () => {
  const made = await Promise.all([makeDemo(room.db, room.secret), makeDemo(room.db, room.secret)])
  expect(made.toSorted()).toEqual([false, true])
  expect(await states()).toEqual({ unpublished: 2, live: 9, retracted: 1 })
  const acts = await room.db.selectFrom('revisions').select('act').distinct().orderBy('act').execute()
  expect(acts.map(({ act }) => act)).toEqual(['correction', 'publish', 'retraction', 'update'])
})

test('nobody can sign in to the demo: it has people but no account', async () => {
  expect(await room.db.selectFrom('staff_users').select('id').execute()).toEqual([])
})

test('no demo story was published in the future, and none before its own past', async () => {
  const { rows } = {
    rows: await room.db.selectFrom('revisions').select(['at', 'number', 'story_id']).execute(),
  }
  expect(rows.every(({ at }) => at.getTime() <= Date.now())).toBe(true)
  for (const later of rows.filter(({ number }) => number > 1)) {
    const first = rows.find(({ story_id, number }) => story_id === later.story_id && number === 1)
    expect(later.at.getTime()).toBeGreaterThan(first?.at.getTime() ?? Number.POSITIVE_INFINITY)
  }
})

test('removing the demo keeps what the newsroom made itself, and a section that it uses', async () => {
  const section = await room.db
    .selectFrom('sections')
    .select('id')
    .where('slug', '=', 'laut')
    .executeTakeFirstOrThrow()
  await room.db
    .insertInto('stories')
    .values({ id: '900', short_id: 'zzzzzz', headline: 'Milik sendiri' })
    .execute()
  await room.db
    .insertInto('drafts')
    .values({ story_id: '900', language: 'id', section_id: section.id })
    .execute()
  expect(await removeDemo(room.db)).toEqual({ stories: 12, sections: 7 })
  expect(await room.db.selectFrom('stories').select('headline').execute()).toEqual([
    { headline: 'Milik sendiri' },
  ])
  expect(await room.db.selectFrom('sections').select('slug').execute()).toEqual([{ slug: 'laut' }])
  expect(await room.db.selectFrom('publication').select(['name', 'demo']).execute()).toEqual([
    { name: 'Redaksi', demo: false },
  ])
  expect(await removeDemo(room.db)).toBeNull()
})

test('a newsroom from which the demo was removed does not get it back', async () => {
  expect(await makeDemo(room.db, room.secret)).toBe(false)
})

test('days are counted back in the zone of the publication', () => {
  // 23.30 UTC on the 11th is already the 12th in Makassar.
  const day = dayWriter(new Date('2026-11-11T23:30:00Z'), 'Asia/Makassar')
  expect(day('id', 0)).toBe('Kamis (12/11/2026)')
  expect(day('id', 1)).toBe('Rabu (11/11/2026)')
  expect(day('en', 0)).toBe('Thursday, 12 November')
})
