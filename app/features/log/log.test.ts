import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { record } from '../../platform/database/events.ts'
import { passOf } from '../../platform/events/consumer.ts'
import { fromElsewhere, type Room, type SignedIn, sender, testRoom } from '../../testing/room.ts'
import { setRoles } from '../staff/set-roles.ts'
import { MOST_WRONG_PASSWORDS } from '../staff/try-password.ts'
import { pageReader } from '../stories/page-reader.ts'
import { storyOperations } from '../stories/routes.ts'
import type { chainPart, logPage } from './api.ts'
import { chain } from './chain.ts'
import { logOperations } from './routes.ts'

type LogPage = z.output<typeof logPage>
type ChainPart = z.output<typeof chainPart>

let room: Room
let administrator: SignedIn
let managing: SignedIn
beforeAll(async () => {
  room = await testRoom({
    operations: ({ db, secret }) => [
      ...logOperations({ db }),
      ...storyOperations({ db, secret, undoSeconds: 600, pages: pageReader() }),
    ],
  })
  administrator = await room.signedIn('administrator')
  managing = await room.signedIn('managing_editor')
})
afterAll(() => room.close())

async function read<T>(reader: SignedIn, path: string): Promise<T> {
  const answer = await reader.send('GET', path)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as T
}

const logOf = (reader: SignedIn, query = ''): Promise<LogPage> => read(reader, `/api/log${query}`)

test('the log and its chain are for those who look after the newsroom, and for nobody else', async () => {
  for (const role of ['reporter', 'editor', 'moderator'] as const) {
    const { send } = await room.signedIn(role)
    for (const path of ['/api/log', '/api/log/chain']) expect((await send('GET', path)).status).toBe(403)
  }
  expect((await room.server.visitor().fetch('/api/log')).status).toBe(401)
})

test('who did what to whom and when, newest first, without what opens a door', async () => {
  const { person } = await room.signedIn('editor')
  await setRoles(room.db, { id: person.id, roles: ['reporter'] }, administrator.person.id)
  const { items } = await logOf(administrator, `?subject=staff:${person.id}`)
  expect(items.map(({ kind }) => kind)).toEqual([
    'session.ended',
    'staff.roles',
    'session.started',
    'staff.password',
    'staff.added',
  ])
  expect(items[1]).toMatchObject({
    actor: { id: administrator.person.id, name: administrator.person.name },
    subject: { ref: `staff:${person.id}`, name: person.name, storyId: null },
    details: { before: ['editor'], after: ['reporter'] },
  })
  expect(items[2]?.details).toEqual({ address: expect.stringMatching(/^10\.1\./) })
  const { rows } = await sql<{ id: string }>`
    select payload->>'session' as id from events where kind = 'session.started'`.execute(room.db)
  const said = JSON.stringify((await logOf(administrator)).items)
  for (const { id } of rows) expect(said).not.toContain(id)
})

test('a draft is named to whoever may read it; an administrator learns only that there is one', async () => {
  const { id } = (await (
    await managing.send('POST', '/api/stories', { headline: 'Rahasia Dapur' })
  ).json()) as {
    id: string
  }
  const path = '?group=stories'
  const [seen] = (await logOf(managing, path)).items
  expect(seen).toMatchObject({ kind: 'story.made', subject: { name: 'Rahasia Dapur', storyId: id } })
  const [told] = (await logOf(administrator, path)).items
  expect(told).toMatchObject({
    kind: 'story.made',
    subject: { ref: seen?.subject.ref, name: null, storyId: null },
  })
})

test('what readers are shown by name the log names, but for a headline that a retraction hides', async () => {
  const { rows } = await sql<{ id: string }>`
    insert into stories (short_id, headline) values ('zzzzzz', 'Kerja Sama Baru') returning id`.execute(
    room.db,
  )
  const id = rows[0]?.id ?? ''
  await sql`insert into sections (slug, name) values ('laut', 'Laut')`.execute(room.db)
  await sql`
    insert into revisions (story_id, number, act, header, body, by_name, body_hash, hash)
    values (${id}, 1, 'publish', '{"headline": "Kerja Sama Baru", "language": "id", "credits": []}', '[]', 'Rena', 'b', 'h')`.execute(
    room.db,
  )
  const subject = `story:${id}`
  await room.db.transaction().execute((tx) => record(tx, { actor: null, subject, kind: 'story.published' }))
  const nameNow = async () => (await logOf(administrator, `?subject=${subject}`)).items[0]?.subject.name
  const nowIs = (state: string) =>
    sql`
    update stories set publication_state = ${state}, slug = 'kerja-sama-baru', published_at = now(),
      section_id = (select id from sections where slug = 'laut'),
      live_revision_id = (select id from revisions where story_id = ${id})
    where id = ${id}`.execute(room.db)
  expect(await nameNow()).toBeNull()
  await nowIs('live')
  expect(await nameNow()).toBe('Kerja Sama Baru')
  await nowIs('retracted')
  await sql`
    insert into retractions (story_id, revision_id, reason, explanation, hides_headline, decided_by)
    select ${id}, id, 'child', 'Nama anak.', true, 'Rena' from revisions where story_id = ${id}`.execute(
    room.db,
  )
  expect(await nameNow()).toBeNull()
})

test('page after page gives every entry once, also while new ones are written', async () => {
  const tell = () =>
    room.db
      .transaction()
      .execute((tx) => record(tx, { actor: null, subject: 'front', kind: 'front.lead_chosen' }))
  for (let i = 0; i < 120; i++) await tell()
  const first = await logOf(administrator, '?subject=front')
  await tell()
  const second = await logOf(administrator, `?subject=front&cursor=${first.next}`)
  const third = await logOf(administrator, `?subject=front&cursor=${second.next}`)
  const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => Number(id)))
  expect([ids.length, new Set(ids).size, third.next]).toEqual([120, 120, null])
  expect(ids).toEqual(ids.toSorted((a, b) => b - a))
})

test('days are those of the publication, both included', async () => {
  await sql`update publication set time_zone = 'Asia/Jayapura'`.execute(room.db)
  // 15.00 in Greenwich is midnight in Jayapura.
  const moments = [
    '2020-03-01T14:59:59Z',
    '2020-03-01T15:00:00Z',
    '2020-03-02T14:59:59Z',
    '2020-03-02T15:00:00Z',
  ]
  for (const [index, at] of moments.entries()) {
    await sql`insert into events (at, subject, kind) values (${at}, 'day', ${`day.${index}`})`.execute(
      room.db,
    )
  }
  const { items } = await logOf(administrator, '?subject=day&from=2020-03-02&to=2020-03-02')
  expect(items.map(({ kind }) => kind)).toEqual(['day.2', 'day.1'])
})

test.each([
  '?group=all',
  '?actor=a%20b',
  '?from=2026-13-01',
  '?from=0000-01-01',
  '?subject=story:%27',
  '?cursor=x',
])('%s is no question', async (query) => {
  expect((await administrator.send('GET', `/api/log${query}`)).status).toBe(400)
})

test('the chain is told in parts that follow one another, and where it breaks', async () => {
  const insert = sql`insert into events (subject, kind) select 'bulk', 'bulk.' || i from generate_series(1, 2500) i`
  await insert.execute(room.db)
  const deps = { db: room.db, log: pino({ level: 'silent' }), onLag: () => undefined }
  await vi.waitFor(
    async () => {
      while ((await passOf(deps, chain)) > 0);
      expect(await read(administrator, '/api/log/chain')).toMatchObject({ waiting: 0 })
    },
    { timeout: 10_000 },
  )
  const parts: ChainPart[] = []
  for (let query: string | null = ''; query !== null; ) {
    const part: ChainPart = await read(administrator, `/api/log/chain${query}`)
    parts.push(part)
    query = part.next === null ? null : `?cursor=${part.next}`
  }
  const links = parts[0]?.links ?? 0
  expect(links).toBeGreaterThan(2_500)
  expect(parts.map(({ wholeTo }) => wholeTo)).toEqual([1_000, 2_000, links])
  expect(parts.map(({ fault, waiting }) => [fault, waiting])).toEqual(Array(3).fill([null, 0]))
  const forged = Buffer.from(`1000|${'0'.repeat(64)}`).toString('base64url')
  expect(await read(administrator, `/api/log/chain?cursor=${forged}`)).toMatchObject({
    fault: { kind: 'record', position: 1_000 },
    next: null,
  })
  const nobodys = Buffer.from('1000').toString('base64url')
  expect((await administrator.send('GET', `/api/log/chain?cursor=${nobodys}`)).status).toBe(400)
})

test('the tenth wrong password in a row is in the log with its address, the ninth is not', async () => {
  const person = await room.aPerson()
  const send = sender(fromElsewhere(room.server.visitor()))
  const guess = () => send('POST', '/api/auth/sign-in/email', { email: person.email, password: 'bukan ini' })
  const refusals = async () =>
    (await logOf(administrator, `?subject=staff:${person.id}`)).items.filter(
      ({ kind }) => kind === 'sign_in.paused',
    )
  for (let i = 1; i < MOST_WRONG_PASSWORDS; i++) await guess()
  expect(await refusals()).toEqual([])
  for (let i = 0; i < 3; i++) await guess()
  expect(await refusals()).toMatchObject([
    { actor: null, details: { address: expect.stringMatching(/^10\.1\./) } },
  ])
})
