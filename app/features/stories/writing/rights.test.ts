import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { readDraft } from '../draft-document.ts'
import { aStory, isSaved, signedIn, stored, type } from './test-room.ts'
import { eventually, writingRoom } from './test-setup.ts'

const { db, sari, bima, opened, rows, ...room } = await writingRoom()

test('who may only read is refused, told so, and nothing of theirs reaches the journal or the others', async () => {
  const here = await room.node()
  const foto = await signedIn(db, 'Foto', ['photographer'])
  const story = await aStory(db, { headline: 'Utuh' }, foto.staffId)
  const [reader, writer] = [await opened(here.port, foto, story.id), await opened(here.port, sari, story.id)]
  const before = await rows(story.number)
  type(reader.doc, ' palsu')
  await eventually(() => reader.notes.some((note) => note.type === 'refused' && note.code === 'not_allowed'))
  expect(await rows(story.number)).toBe(before)
  expect(readDraft(writer.doc).headline).toBe('Utuh')
  expect(writer.notes.findLast((note) => note.type === 'people')).toEqual({
    type: 'people',
    people: [
      { id: foto.staffId, name: 'Foto', writes: false },
      { id: sari.staffId, name: 'Sari', writes: true },
    ],
  })
})

test('who gets the right to write while the story is open needs not type again what was refused', async () => {
  const here = await room.node()
  const foto = await signedIn(db, 'Foto', ['photographer'])
  const story = await aStory(db, { headline: 'Nanti' }, foto.staffId)
  const a = await opened(here.port, foto, story.id)
  type(a.doc, ' boleh')
  await eventually(() => a.notes.some((note) => note.type === 'refused'))
  await db.insertInto('staff_roles').values({ staff_id: foto.staffId, role: 'reporter' }).execute()
  await eventually(() => isSaved(a))
  type(a.doc, ' juga')
  await eventually(() => isSaved(a))
  expect((await stored(db, story.number)).headline).toBe('Nanti boleh juga')
})

test('a reporter does not open the story of somebody else', async () => {
  const here = await room.node()
  const rini = await signedIn(db, 'Rini', ['reporter'])
  const story = await aStory(db, { headline: 'Rahasia' }, sari.staffId)
  const made = room.editing(here.port, rini, story.id)
  const reason = await new Promise((resolve) =>
    made.provider.on('authenticationFailed', (refusal: { reason: string }) => resolve(refusal.reason)),
  )
  expect(reason).toBe('story_not_found')
  expect(readDraft(made.doc).headline).toBe('')
})

/** As a retraction leaves the story. */
async function retracted(number: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const section = await tx
      .insertInto('sections')
      .values({ slug: 'kota', name: 'Kota' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const revision = await tx
      .insertInto('revisions')
      .values({
        story_id: String(number),
        number: 1,
        act: 'publish',
        header: JSON.stringify({ headline: 'Dicabut', credits: [], language: 'id' }),
        body: '[]',
        by_name: 'Sari',
        body_hash: 'x',
        hash: 'x',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('stories')
      .set({
        publication_state: 'retracted',
        live_revision_id: revision.id,
        section_id: section.id,
        slug: 'dicabut',
        published_at: new Date(),
      })
      .where('id', '=', String(number))
      .execute()
  })
}

test('text for a retracted story is refused, from an editor that was open before too', async () => {
  const here = await room.node()
  const story = await aStory(db, { headline: 'Dicabut' })
  const a = await opened(here.port, sari, story.id)
  await retracted(story.number)
  const before = await rows(story.number)
  type(a.doc, ' lagi')
  await eventually(() => a.notes.some((note) => note.type === 'refused' && note.code === 'story_retracted'))
  expect(await rows(story.number)).toBe(before)
})

test('without a sign-in, or without a role that reads stories, the handshake is refused', async () => {
  const here = await room.node()
  const tamu = await signedIn(db, 'Tamu', ['moderator'])
  const status = async (cookie: string) => {
    const headers = {
      cookie,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }
    const [answer]: IncomingMessage[] = await once(
      get({ port: here.port, path: '/api/collab', headers }),
      'response',
    )
    return answer?.statusCode
  }
  expect([await status('session=none'), await status(`session=${tamu.sessionId}`)]).toEqual([401, 403])
})

test('the end of a sign-in ends the WebSocket itself within five seconds, and other people stay', async () => {
  const here = await room.node()
  const story = await aStory(db, {})
  const dewi = await signedIn(db, 'Dewi', ['editor'])
  const [a, b] = [await opened(here.port, dewi, story.id), await opened(here.port, bima, story.id)]
  await db.deleteFrom('staff_sessions').where('id', '=', dewi.sessionId).execute()
  await eventually(() => a.closings.includes(4401), 5_000)
  expect(b.closings).toEqual([])
})

test('a role that is taken away ends the WebSocket; a holder that changes turns writing into reading', async () => {
  const here = await room.node()
  const eka = await signedIn(db, 'Eka', ['reporter', 'photographer'])
  const story = await aStory(db, { headline: 'Milik' }, eka.staffId)
  const a = await opened(here.port, eka, story.id)
  await db
    .deleteFrom('staff_roles')
    .where('staff_id', '=', eka.staffId)
    .where('role', '=', 'reporter')
    .execute()
  here.announce(`story:${story.number}`, 'story.changed')
  const mayWrite = () => a.notes.findLast((note) => note.type === 'people')?.people[0]?.writes
  await eventually(() => mayWrite() === false)
  await db.deleteFrom('staff_roles').where('staff_id', '=', eka.staffId).execute()
  await eventually(() => a.closings.includes(4403))
})
