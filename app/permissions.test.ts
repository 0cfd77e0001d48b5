import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffOperation } from './features/staff/operation.ts'
import { pageReader } from './features/stories/page-reader.ts'
import { operationsOf } from './main.ts'
import { expectDenied } from './testing/denied.ts'
import { type Room, testRoom } from './testing/room.ts'

const UNDO_SECONDS = 10

const pages = pageReader()

let room: Room
let operations: StaffOperation[]
beforeAll(async () => {
  room = await testRoom({
    operations: (newsroom) =>
      operationsOf(newsroom, { undoSeconds: UNDO_SECONDS }, { staff: { operations: [] }, pages }),
  })
  operations = operationsOf(room, { undoSeconds: UNDO_SECONDS }, { staff: room.accounts, pages })
})
afterAll(() => room.close())

test('every operation of the API is open to whom it says and to nobody else', async () => {
  await expectDenied(room, operations)
})

test('to everybody are open only those that one needs before signing in', () => {
  const open = operations.filter(({ access }) => access === 'public')
  expect(open.map(({ id }) => id)).toEqual(['setup.read', 'setup.make', 'password.set'])
})

test('no operation that reads changes anything, and each has a name and an address of its own', () => {
  const reading = operations.filter(({ method }) => method === 'GET')
  expect(reading.filter(({ body }) => body !== undefined)).toEqual([])
  const names = operations.map(({ id }) => id)
  const addresses = operations.map(({ method, path }) => `${method} ${path}`)
  expect([new Set(names).size, new Set(addresses).size]).toEqual([names.length, names.length])
})
