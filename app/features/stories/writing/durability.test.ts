import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openDatabase } from '../../../platform/database/database.ts'
import { databaseProxy } from '../../../testing/proxy.ts'
import { readDraft } from '../draft-document.ts'
import { readJournal } from './journal.ts'
import { aStory, type Editor, isSaved, stored, type } from './test-room.ts'
import { eventually, writingRoom } from './test-setup.ts'

const { base, db, sari, bima, editing, opened, ends, ...room } = await writingRoom()
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** The state vector that an editor was last told is durable. */
function told({ notes }: Editor): Map<number, number> {
  const note = notes.findLast((each) => each.type === 'saved')
  return note?.type === 'saved' ? Y.decodeStateVector(Buffer.from(note.stateVector, 'base64')) : new Map()
}

async function nodeProcess(port: number): Promise<{ child: ChildProcess; port: number }> {
  const script = fileURLToPath(new URL('test-node-process.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(base.target), String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  ends.push(() => child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(String(line)) }
}

test('a node killed while two people type: what they were told is saved is in PostgreSQL, and all merges after', async () => {
  const story = await aStory(db, { headline: 'Mati:' })
  let { child, port } = await nodeProcess(0)
  const [a, b] = [await opened(port, sari, story.id), await opened(port, bima, story.id)]
  for (let kill = 0; kill < 3; kill++) {
    for (let i = 0; i < 20; i++) {
      type(a.doc, 'a')
      type(b.doc, 'b')
      await pause(15)
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    const durable = Y.decodeStateVector(Y.encodeStateVector((await readJournal(db, story.number)).doc))
    for (const [client, clock] of [...told(a), ...told(b)])
      expect(durable.get(client) ?? 0).toBeGreaterThanOrEqual(clock)
    child = (await nodeProcess(port)).child
  }
  await eventually(() => isSaved(a) && isSaved(b) && readDraft(a.doc).headline === readDraft(b.doc).headline)
  const text = (await stored(db, story.number)).headline
  expect(text).toBe(readDraft(a.doc).headline)
  expect([...text.slice('Mati:'.length)].toSorted().join('')).toBe('a'.repeat(60) + 'b'.repeat(60))
})

/** A way to a node that breaks off after a number of bytes, in whatever frame that is. */
async function breakingWay(port: number) {
  const lines = new Set<Socket>()
  let left = Number.POSITIVE_INFINITY
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      lines.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => lines.delete(socket))
    }
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    far.pipe(near)
    near.on('data', (chunk: Buffer) => {
      far.write(chunk.subarray(0, Math.max(left, 0)))
      left -= chunk.length
      if (left > 0) return
      left = Number.POSITIVE_INFINITY
      far.end()
      near.destroy()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(() => {
    for (const socket of lines) socket.destroy()
    server.close()
  })
  const breakAfter = (bytes: number) => {
    left = bytes
  }
  return { port: (server.address() as AddressInfo).port, breakAfter }
}

test('a link that breaks in the middle of frames, thirty times: nothing acknowledged is lost, nothing doubled', async () => {
  const story = await aStory(db, { headline: 'Putus:' })
  const here = await room.node()
  const way = await breakingWay(here.port)
  const [a, b] = [await opened(way.port, sari, story.id), await opened(here.port, bima, story.id)]
  for (let cut = 0; cut < 30; cut++) {
    const cuts = a.closings.length
    way.breakAfter(7 + ((cut * 53) % 211))
    for (let i = 0; i < 5; i++) {
      type(a.doc, '🌊')
      type(b.doc, 'b')
      await pause(20)
    }
    await eventually(() => a.closings.length > cuts || isSaved(a))
    const durable = Y.decodeStateVector(Y.encodeStateVector((await readJournal(db, story.number)).doc))
    for (const [client, clock] of told(a)) expect(durable.get(client) ?? 0).toBeGreaterThanOrEqual(clock)
  }
  way.breakAfter(Number.POSITIVE_INFINITY)
  await eventually(() => isSaved(a) && isSaved(b) && readDraft(a.doc).headline === readDraft(b.doc).headline)
  expect(a.closings.length).toBeGreaterThan(10)
  const text = (await stored(db, story.number)).headline
  expect(text.match(/🌊/gu)).toHaveLength(150)
  expect(text.match(/b/g)).toHaveLength(150)
})

test('with the database frozen nothing is called saved; when it thaws everything typed meanwhile is there', async () => {
  const story = await aStory(db, { headline: 'Beku:' })
  const proxy = await databaseProxy(base.target)
  const frozen = openDatabase(proxy.target, { max: 6, onIdleError: () => undefined })
  ends.push(proxy.close, () => frozen.destroy())
  const here = await room.node(frozen)
  const [a, b] = [await opened(here.port, sari, story.id), await opened(here.port, bima, story.id)]
  proxy.freeze()
  const before = told(a)
  type(a.doc, 'aaa')
  await pause(300)
  type(b.doc, 'bbb')
  await eventually(() => a.closings.includes(1013) && b.closings.includes(1013))
  expect(told(a)).toEqual(before)
  expect(readDraft(a.doc).headline).toBe('Beku:aaa')
  proxy.heal()
  await eventually(() => isSaved(a) && isSaved(b) && readDraft(a.doc).headline === readDraft(b.doc).headline)
  const text = (await stored(db, story.number)).headline
  expect([...text.slice('Beku:'.length)].toSorted().join('')).toBe('aaabbb')
})

test('a draft that cannot be read opens for nobody and stays as it was; it opens once it can', async () => {
  const story = await aStory(db, { headline: 'Ada' })
  const here = await room.node()
  const before = await db.selectFrom('story_updates').selectAll().execute()
  await sql`alter table story_updates rename to story_updates_away`.execute(db)
  const a = editing(here.port, sari, story.id)
  await eventually(() => a.closings.includes(1013))
  expect(a.provider.isSynced).toBe(false)
  await sql`alter table story_updates_away rename to story_updates`.execute(db)
  await eventually(() => readDraft(a.doc).headline === 'Ada')
  expect(await db.selectFrom('story_updates').selectAll().execute()).toEqual(before)
})

test('what had arrived when the tab was closed is written, also behind a slow database', async () => {
  const story = await aStory(db, { headline: 'Tutup:' })
  const here = await room.node()
  const a = await opened(here.port, sari, story.id)
  await eventually(() => !a.provider.hasUnsyncedChanges)
  await db.transaction().execute(async (tx) => {
    await sql`lock table story_updates in share mode`.execute(tx)
    for (const letter of 'xyz') {
      type(a.doc, letter)
      a.provider.flushPendingUpdates()
    }
    await pause(100)
    a.close()
    await eventually(() => here.connections() === 0)
  })
  await eventually(async () => (await stored(db, story.number)).headline === 'Tutup:xyz')
})

test('a node that stops politely has stored what it acknowledged and shown it in the list', async () => {
  const story = await aStory(db, { headline: 'Henti:' })
  const here = await room.node()
  const a = await opened(here.port, sari, story.id)
  for (const letter of 'selesai') {
    type(a.doc, letter)
    await pause(20)
  }
  await eventually(() => isSaved(a))
  await here.stop()
  const listed = await db
    .selectFrom('stories')
    .select('headline')
    .where('id', '=', String(story.number))
    .executeTakeFirstOrThrow()
  expect(listed.headline).toBe('Henti:selesai')
  expect(here.connections()).toBe(0)
})
