import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PageDraft, readPage } from '@redaksi/newsformats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../../platform/database/newsroom.ts'
import { plainText } from './body.ts'
import { documentOf, readDraft } from './draft-document.ts'
import { importPage } from './import-page.ts'
import { journalOf } from './queries.ts'

const fixture = new URL('../../../packages/newsformats/test/fixtures/halaman-tempel.txt', import.meta.url)

let folder: string
let newsroom: Newsroom
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-import-'))
  newsroom = await openNewsroom({ dataFolder: folder, databaseUrl: null, authSecret: null })
})
afterAll(async () => {
  await newsroom?.close()
  await rm(folder, { recursive: true, force: true })
})

function pageOf(bytes: Uint8Array): PageDraft {
  const reading = readPage(bytes)
  if (!reading.ok) throw new Error(reading.problem.code)
  return reading.page
}

const page = pageOf(readFileSync(fixture))

const rowsOf = (table: 'stories' | 'story_updates' | 'sections' | 'events') =>
  newsroom.db
    .selectFrom(table)
    .select((count) => count.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
    .then(({ n }) => Number(n))

test('the draft in the database has the text, the fields and the fate of every line of the page', async () => {
  const made = await importPage(newsroom.db, page, newsroom.secret)
  const journal = await newsroom.db.transaction().execute((tx) => journalOf(tx, made.number))
  const text = readDraft(documentOf(journal))
  expect(text.headline).toBe(page.story.headline)
  expect(plainText(text.body)).toBe(page.story.body.join('\n'))
  const draft = await newsroom.db.selectFrom('drafts').selectAll().executeTakeFirstOrThrow()
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
  const made = await importPage(newsroom.db, page, newsroom.secret)
  expect(made.section).toBe('found')
  expect(await rowsOf('sections')).toBe(before)
})

test('a section whose address belongs to the system is not made', async () => {
  const story = { ...page.story, section: 'Redaksi' }
  const made = await importPage(newsroom.db, { ...page, story }, newsroom.secret)
  expect(made.section).toBe('none')
})

test('when one part of an import fails, nothing of it stands', async () => {
  const counts = () => Promise.all((['stories', 'story_updates', 'events'] as const).map(rowsOf))
  const before = await counts()
  const unstorable = { ...page.story, dateline: 'Kota\u0000Laut' }
  await expect(importPage(newsroom.db, { ...page, story: unstorable }, newsroom.secret)).rejects.toThrow()
  expect(await counts()).toEqual(before)
})

test('pages that come in at the same moment get ids of their own', async () => {
  const made = await Promise.all(
    Array.from({ length: 12 }, () => importPage(newsroom.db, page, newsroom.secret)),
  )
  expect(new Set(made.map(({ shortId }) => shortId)).size).toBe(12)
})
