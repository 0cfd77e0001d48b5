import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type TestDatabase, testDatabase } from '../../../testing/database.ts'
import { documentOf, draftHash, readDraft } from '../draft-document.ts'
import { appendUpdate, editOnServer, foldJournal, openJournal, readJournal } from './journal.ts'
import { rowsOf } from './journal-queries.ts'
import { projectDraft, repairProjections } from './project.ts'
import { aStory, signedIn, stored, type } from './test-room.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base?.close())

/** Types into what PostgreSQL holds and writes it as one batch. */
async function write(storyId: number, text: string, author: string | null = null) {
  const { doc } = await readJournal(base.db, storyId)
  const before = Y.encodeStateVector(doc)
  type(doc, text)
  return appendUpdate(base.db, { storyId, author, update: Y.encodeStateAsUpdate(doc, before) })
}

const row = (storyId: number) =>
  base.db.selectFrom('stories').selectAll().where('id', '=', String(storyId)).executeTakeFirstOrThrow()

test('a fold leaves one row with the same text, and who wrote how much of it', async () => {
  const [sari, bima] = await Promise.all(['Sari', 'Bima'].map((name) => signedIn(base.db, name, ['editor'])))
  const { number } = await aStory(base.db, { headline: 'Panen' })
  for (let i = 0; i < 12; i++) await write(number, `${i} `, i % 3 ? sari?.staffId : bima?.staffId)
  const before = await readJournal(base.db, number)
  await foldJournal(base.db, number)
  const after = await rowsOf(base.db, number)
  expect(after).toHaveLength(1)
  expect(Y.encodeStateVector(documentOf([after[0]?.update ?? new Uint8Array()]))).toEqual(
    Y.encodeStateVector(before.doc),
  )
  expect((await stored(base.db, number)).headline).toBe(readDraft(before.doc).headline)
  expect(after[0]?.at).toEqual(before.newestAt)
  const counts = after[0]?.folded?.map(({ author, rows }) => [author, rows])
  expect(new Map(counts as [string | null, number][])).toEqual(
    new Map([
      [null, 1],
      [bima?.staffId, 4],
      [sari?.staffId, 8],
    ]),
  )
})

test('what is written while a fold runs keeps its own row, and two folds at once lose nothing', async () => {
  const { number } = await aStory(base.db, { headline: 'Pasar' })
  for (let i = 0; i < 15; i++) await write(number, 'a')
  await Promise.all([
    foldJournal(base.db, number),
    write(number, 'b'),
    foldJournal(base.db, number),
    write(number, 'c'),
  ])
  const { headline } = await stored(base.db, number)
  expect([...headline.slice('Pasar'.length)].toSorted().join('')).toBe(`${'a'.repeat(15)}bc`)
})

test('a row that cannot be applied is set aside and kept; the story opens with all the others', async () => {
  const { number } = await aStory(base.db, { headline: 'Rusak' })
  await write(number, ' satu')
  const bad = await appendUpdate(base.db, {
    storyId: number,
    author: null,
    update: new Uint8Array([1, 1, 9]),
  })
  await write(number, ' dua')
  expect((await stored(base.db, number)).headline).toBe('Rusak satu dua')
  const opened = await openJournal(base.db, number)
  expect(opened.unreadable).toEqual([bad.id])
  expect((await readJournal(base.db, number)).unreadable).toEqual([])
  const kept = await base.db
    .selectFrom('story_updates_refused')
    .selectAll()
    .where('story_id', '=', String(number))
    .execute()
  expect(kept.map(({ id, update }) => [id, [...update]])).toEqual([[bad.id, [1, 1, 9]]])
})

test('an edit of the server goes through the journal; one that changes nothing leaves no row', async () => {
  const { number } = await aStory(base.db, { headline: 'Impor' })
  const edit = (change: (doc: Y.Doc) => void) =>
    base.db.transaction().execute((tx) => editOnServer(tx, { storyId: number, author: null }, change))
  await edit((doc) => type(doc, ' lengkap'))
  await edit(() => {})
  expect((await stored(base.db, number)).headline).toBe('Impor lengkap')
  expect(await rowsOf(base.db, number)).toHaveLength(2)
})

test('what a dead node wrote and did not project is found and shown; nothing else moves', async () => {
  const [left, idle] = [
    await aStory(base.db, { headline: 'Lama' }),
    await aStory(base.db, { headline: 'Diam' }),
  ]
  const { at } = await write(left.number, ' lalu baru')
  const before = await row(idle.number)
  const faults: unknown[] = []
  expect(await repairProjections(base.db, new Date(0), (error) => faults.push(error))).toBe(true)
  expect(faults).toEqual([])
  const shown = await row(left.number)
  expect(shown.headline).toBe('Lama lalu baru')
  expect(shown.draft_hash).toBe(draftHash(await stored(base.db, left.number)))
  expect(shown.updated_at).toEqual(at)
  expect(await row(idle.number)).toEqual(before)
})

test('text that PostgreSQL cannot store, or longer than its search takes, still reaches the list', async () => {
  const { number } = await aStory(base.db, { headline: 'Setengah \u0000\ud83d' })
  const words = Array.from({ length: 60_000 }, (_, i) => `kata${i}`).join(' ')
  const { doc } = await readJournal(base.db, number)
  const before = Y.encodeStateVector(doc)
  const text = new Y.XmlText()
  text.insert(0, words)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [text])
  doc.getXmlFragment('body').insert(0, [paragraph])
  const update = Y.encodeStateAsUpdate(doc, before)
  await appendUpdate(base.db, { storyId: number, author: null, update })
  await base.db.transaction().execute((tx) => projectDraft(tx, number))
  const shown = await row(number)
  expect(shown.headline).toBe('Setengah \ufffd')
  expect(shown.draft_text.startsWith('kata0 kata1 ')).toBe(true)
})

test('the length of a story is that of its body', async () => {
  const { number } = await aStory(base.db, {
    kicker: 'Tarif feri',
    headline: 'Tarif Feri Naik',
    dek: 'Mulai Senin.',
    body: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Tarif naik – 23,5 persen … mulai Senin.' }] },
    ],
  })
  expect((await row(number)).draft_words).toBe(6)
})
