import pg from 'pg'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentOf, readDraft } from '../draft-document.ts'
import { editOnServer, foldJournal, readJournal } from './journal.ts'
import { rowsOf } from './journal-queries.ts'
import { aStory, type Editor, isSaved, stored, type } from './test-room.ts'
import { eventually, writingRoom } from './test-setup.ts'

const { base, db, sari, bima, opened, editing, ...room } = await writingRoom()

const headline = ({ doc }: Editor) => readDraft(doc).headline

test('one story open on two nodes is one text, on both screens and in PostgreSQL, also after a fold', async () => {
  const [one, two] = [await room.node(), await room.node()]
  const story = await aStory(db, { headline: 'Dua:' })
  const [a, b] = [await opened(one.port, sari, story.id), await opened(two.port, bima, story.id)]
  for (let i = 0; i < 15; i++) {
    type(a.doc, 'a')
    type(b.doc, 'b')
    await new Promise((resolve) => setTimeout(resolve, 40))
    if (i === 8) await foldJournal(db, story.number)
  }
  await eventually(() => isSaved(a) && isSaved(b) && headline(a) === headline(b))
  const text = headline(a)
  expect([...text.slice('Dua:'.length)].toSorted().join('')).toBe('a'.repeat(15) + 'b'.repeat(15))
  expect((await stored(db, story.number)).headline).toBe(text)
})

test('a batch whose transaction took its number early and committed late is not passed over', async () => {
  const one = await room.node()
  const story = await aStory(db, { headline: 'Urut:' })
  const a = await opened(one.port, sari, story.id)
  const { doc } = await readJournal(db, story.number)
  const before = Y.encodeStateVector(doc)
  type(doc, 'terlambat')
  const late = new pg.Client(base.target)
  await late.connect()
  await late.query('begin')
  await late.query('insert into story_updates (story_id, update) values ($1, $2)', [
    story.number,
    Buffer.from(Y.encodeStateAsUpdate(doc, before)),
  ])
  type(a.doc, 'awal')
  await eventually(() => isSaved(a))
  const rows = await rowsOf(db, story.number)
  await late.query('commit')
  await late.end()
  await eventually(() => headline(a).includes('terlambat'))
  expect(headline(a)).toContain('awal')
  expect(Number((await rowsOf(db, story.number))[1]?.id)).toBeLessThan(Number(rows.at(-1)?.id))
})

test('an edit of the server reaches those who have the story open, and is theirs to change', async () => {
  const two = await room.node()
  const story = await aStory(db, { headline: 'Pulih' })
  const a = await opened(two.port, sari, story.id)
  await db
    .transaction()
    .execute((tx) =>
      editOnServer(tx, { storyId: story.number, author: null }, (doc) => type(doc, ' kembali')),
    )
  await eventually(() => headline(a) === 'Pulih kembali')
  type(a.doc, ' utuh')
  await eventually(() => isSaved(a))
  expect((await stored(db, story.number)).headline).toBe('Pulih kembali utuh')
})

test('who comes back to another node with text typed offline loses none of it and doubles none of it', async () => {
  const [one, two] = [await room.node(), await room.node()]
  const story = await aStory(db, { headline: 'Pindah:' })
  const a = await opened(one.port, sari, story.id)
  type(a.doc, 'x')
  await eventually(() => isSaved(a))
  a.close()
  type(a.doc, 'luring')
  const b = await opened(two.port, bima, story.id)
  type(b.doc, 'y')
  const back = editing(two.port, sari, story.id, { doc: a.doc })
  await eventually(() => isSaved(back) && isSaved(b) && headline(back) === headline(b))
  const text = (await stored(db, story.number)).headline
  expect(text).toContain('luring')
  expect([...text.replace('luring', '').slice('Pindah:'.length)].toSorted()).toEqual(['x', 'y'])
  const updates = (await rowsOf(db, story.number)).map(({ update }) => update)
  expect(readDraft(documentOf(updates)).headline).toBe(text)
})
