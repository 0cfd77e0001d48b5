import { readFileSync } from 'node:fs'
import { type PageDraft, readPage } from '@redaksi/newsformats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import type { Actor } from './access.ts'
import { plainText } from './body.ts'
import { readDraft } from './draft-document.ts'
import { importPage, importPasted } from './import-page.ts'
import { pageReader } from './page-reader.ts'
import { readJournal } from './writing/journal.ts'

const fixture = new URL('../../../packages/newsformats/test/fixtures/halaman-tempel.txt', import.meta.url)

let room: TestDatabase
beforeAll(async () => {
  room = await testDatabase()
})
afterAll(() => room?.close())

function pageOf(bytes: Uint8Array): PageDraft {
  const reading = readPage(bytes)
  if (!reading.ok) throw new Error(reading.problem.code)
  return reading.page
}

const page = pageOf(readFileSync(fixture))

const editor: Actor = { staffId: 'maria', name: 'Maria Tallo', roles: ['editor'] }

const deps = () => ({ db: room.db, secret: room.secret, pages: pageReader() })

const rowsOf = (table: 'stories' | 'story_updates' | 'sections' | 'events') =>
  room.db
    .selectFrom(table)
    .select((count) => count.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
    .then(({ n }) => Number(n))

test('the draft in the database has the text, the fields and the fate of every line of the page', async () => {
  const made = await importPage(room.db, page, room.secret)
  const text = readDraft((await readJournal(room.db, made.number)).doc)
  expect(text.headline).toBe(page.story.headline)
  expect(plainText(text.body)).toBe(page.story.body.join('\n'))
  const draft = await room.db.selectFrom('drafts').selectAll().executeTakeFirstOrThrow()
  expect(draft).toMatchObject({
    language: 'id',
    dateline: page.story.dateline,
    images: page.story.images,
    credits: page.story.credits.filter(({ role }) => role !== 'initials'),
    import_report: { story: page.story, lines: page.lines },
  })
})

test('the second page of a section finds the section that the first one made', async () => {
  const before = await rowsOf('sections')
  const made = await importPage(room.db, page, room.secret)
  expect(made.section).toBe('found')
  expect(await rowsOf('sections')).toBe(before)
})

test('a section whose address belongs to the system is not made', async () => {
  const story = { ...page.story, section: 'Redaksi' }
  const made = await importPage(room.db, { ...page, story }, room.secret)
  expect(made.section).toBe('none')
})

test('when one part of an import fails, nothing of it stands', async () => {
  const counts = () => Promise.all((['stories', 'story_updates', 'events'] as const).map(rowsOf))
  const before = await counts()
  const unstorable = { ...page.story, dateline: 'Kota\u0000Laut' }
  await expect(importPage(room.db, { ...page, story: unstorable }, room.secret)).rejects.toThrow()
  expect(await counts()).toEqual(before)
})

test('pages that come in at the same moment get ids of their own', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => importPage(room.db, page, room.secret)))
  expect(new Set(made.map(({ shortId }) => shortId)).size).toBe(12)
})

test('a page pasted by somebody who may not make sections makes none, and its story is theirs', async () => {
  const reporter: Actor = { staffId: 'rena', name: 'Rena Palupi', roles: ['reporter'] }
  await room.db
    .insertInto('staff_users')
    .values({ id: 'rena', name: 'Rena Palupi', email: 'r@warta.example' })
    .execute()
  const before = await rowsOf('sections')
  const content = [
    'Olahraga',
    '',
    'Nelayan Tunda Melaut',
    '',
    'Gelombang dua meter menahan perahu di dermaga.',
  ].join('\n')
  const made = await importPasted(deps(), { content, html: false }, reporter)
  expect(made.lines.map(({ line }) => line)).toEqual(content.split('\n'))
  expect(made.lines[0]?.became).toBe('section')
  expect(await rowsOf('sections')).toBe(before)
  const story = await room.db
    .selectFrom('stories')
    .select(['created_by', 'holder_id'])
    .where('short_id', '=', made.shortId)
    .executeTakeFirst()
  expect(story).toEqual({ created_by: 'rena', holder_id: 'rena' })
})

test('nothing is made of a page without a headline, and the person is told in the words of the reader', async () => {
  const before = await rowsOf('stories')
  const empty = importPasted(deps(), { content: ' \n ', html: false }, editor)
  await expect(empty).rejects.toMatchObject({ code: 'story_page_empty', status: 422 })
  expect(await rowsOf('stories')).toBe(before)
})
