import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDraft } from '../draft-document.ts'
import { aStory, isSaved, stored, type } from './test-room.ts'
import { eventually, writingRoom } from './test-setup.ts'

const { db, sari, bima, opened, ...room } = await writingRoom()

test('two people type emoji into one line at once: both screens and PostgreSQL end with the same text', async () => {
  const here = await room.node()
  const story = await aStory(db, { headline: 'Banjir' })
  const [a, b] = [await opened(here.port, sari, story.id), await opened(here.port, bima, story.id)]
  for (let i = 0; i < 20; i++) {
    type(a.doc, ' 🌊👨‍👩‍👧')
    type(b.doc, ' 𝔅🚒')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await eventually(() => isSaved(a) && isSaved(b))
  const text = (await stored(db, story.number)).headline
  expect([...text].filter((each) => each === '🚒')).toHaveLength(20)
  expect([...text].filter((each) => each === '🌊')).toHaveLength(20)
  expect(text.isWellFormed()).toBe(true)
  for (const { doc } of [a, b]) expect(readDraft(doc).headline).toBe(text)
})

test('the list shows the new headline soon after typing, with who wrote it in the journal', async () => {
  const here = await room.node()
  const story = await aStory(db, { headline: 'Harga' })
  const a = await opened(here.port, sari, story.id)
  type(a.doc, ' beras naik')
  const listed = async () =>
    db
      .selectFrom('stories')
      .select(['headline', 'draft_hash'])
      .where('id', '=', String(story.number))
      .executeTakeFirstOrThrow()
  await eventually(async () => (await listed()).headline === 'Harga beras naik')
  expect((await listed()).draft_hash).toMatch(/^[0-9a-f]{64}$/)
  const authors = await db
    .selectFrom('story_updates')
    .select('author')
    .where('story_id', '=', String(story.number))
    .orderBy('id')
    .execute()
  expect(authors.at(-1)?.author).toBe(sari.staffId)
})

test('an acknowledged deletion is durable, though no state vector shows it', async () => {
  const here = await room.node()
  const story = await aStory(db, { headline: 'Hapus saya' })
  const a = await opened(here.port, sari, story.id)
  await eventually(() => !a.provider.hasUnsyncedChanges)
  const paragraph = a.doc.getXmlFragment('headline').get(0)
  if (paragraph instanceof Y.XmlElement) paragraph.delete(0, paragraph.length)
  await eventually(() => !a.provider.hasUnsyncedChanges)
  expect((await stored(db, story.number)).headline).toBe('')
})

test('what happens to a story beside its text is told to everybody in it and to nobody else', async () => {
  const here = await room.node()
  const [story, other] = [await aStory(db, {}), await aStory(db, {})]
  const [a, b] = [await opened(here.port, sari, story.id), await opened(here.port, bima, other.id)]
  here.announce(`story:${story.number}`, 'story.submitted')
  await eventually(() => a.notes.some((note) => note.type === 'story_changed'))
  expect(b.notes.some((note) => note.type === 'story_changed')).toBe(false)
})
