import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectDenied } from '../../testing/denied.ts'
import { type Room, testRoom } from '../../testing/room.ts'
import { testServer } from '../../testing/server.ts'
import * as api from './api.ts'
import { auth } from './auth.ts'
import { AUTH_CALLS } from './auth-calls.ts'
import { operation } from './operation.ts'

let room: Room
beforeAll(async () => {
  room = await testRoom()
})
afterAll(() => room.close())

const LEAK = {
  id: 'leak.read',
  method: 'GET',
  path: '/api/leak',
  summary: 'Lets everybody in',
  response: api.nothing,
  handle: async () => ({ value: {} }),
} as const

test('an operation that does not say who may call it stops the start', async () => {
  // @ts-expect-error the access is missing
  const undeclared = operation(LEAK)
  await expect(testServer({ operations: [undeclared] })).rejects.toThrow('leak.read')
})

test('the walk finds an operation that lets in whom it should not', async () => {
  const leaking = await testRoom({
    operations: () => [operation({ ...LEAK, access: { act: 'staff.edit' } })],
    isAllowed: () => true,
  })
  try {
    const operations = [operation({ ...LEAK, access: { act: 'staff.edit' } })]
    await expect(expectDenied(leaking, operations)).rejects.toThrow()
  } finally {
    await leaking.close()
  }
})

/** Every operation of the accounts library, by its own list. */
async function libraryPaths(): Promise<{ path: string; methods: string[] }[]> {
  const log = pino({ level: 'silent' })
  const library = auth({ db: room.db, secret: room.secret, publicUrl: null, log })
  return Object.values(library.api).flatMap((endpoint) => {
    const { path, options } = endpoint as { path?: string; options?: { method?: string | string[] } }
    return path === undefined ? [] : [{ path, methods: [options?.method ?? 'GET'].flat() }]
  })
}

test('of the library nothing answers a stranger, whatever is sent as user, role or session', async () => {
  const { person } = await room.signedIn('administrator')
  const paths = await libraryPaths()
  expect(paths.length).toBeGreaterThan(30)
  const body = JSON.stringify({
    userId: person.id,
    role: 'administrator',
    session: person.id,
    email: person.email,
    newEmail: 'lain@warta.example',
    name: 'Lain',
    password: 'lampu suar di ujung tanjung',
    newPassword: 'lampu suar di ujung tanjung',
    token: 'x',
    code: '000000',
  })
  for (const { path, methods } of paths) {
    for (const method of methods) {
      const url = `/api/auth${path.replace(/:\w+/g, 'x')}?userId=${person.id}&token=x&callbackURL=/desk`
      const answer = await room.server.visitor().fetch(url, { method, ...(method !== 'GET' && { body }) })
      const isOurs = Object.hasOwn(AUTH_CALLS, path)
      expect(isOurs ? [400, 401] : [404], `${method} ${path}`).toContain(answer.status)
      expect(answer.headers.getSetCookie(), `${method} ${path}`).toEqual([])
    }
  }
  const people = await room.db.selectFrom('staff_users').select('id').execute()
  expect(people).toEqual([{ id: person.id }])
})
