import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../../platform/database/newsroom.ts'
import { redaksi as call } from '../../testing/terminal.ts'

let folder: string
let node: Newsroom
/** Commands run beside a node that serves the same data folder. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-user-'))
  node = await openNewsroom({ dataFolder: folder, databaseUrl: null, authSecret: null })
})
afterAll(async () => {
  await node.close()
  await rm(folder, { recursive: true, force: true })
})

const redaksi = (...args: string[]) =>
  call(args, { REDAKSI_DATA: folder, PUBLIC_URL: 'http://warta.example' })

const LINK = /http:\/\/warta\.example\/desk\/(mulai|sandi)#[\w-]{20,}/

test('from the first link to a suspended reporter, beside a running node', async () => {
  expect((await redaksi('user', 'list')).out).toContain('redaksi user link')
  expect((await redaksi('user', 'link')).out).toMatch(LINK)
  const added = await redaksi(
    'user',
    'add',
    'Rani@warta.example',
    '--name',
    'Rani Damayanti',
    '--role',
    'editor',
  )
  expect(added).toMatchObject({ status: 0, out: expect.stringMatching(LINK) })
  await redaksi('user', 'roles', 'rani@warta.example', 'reporter', 'photographer')
  await redaksi('user', 'suspend', 'rani@warta.example')
  const [rani] = JSON.parse((await redaksi('user', 'list', '--format', 'json')).out)
  expect(rani).toMatchObject({
    email: 'rani@warta.example',
    name: 'Rani Damayanti',
    roles: ['photographer', 'reporter'],
    suspendedAt: expect.any(String),
  })
  expect(await redaksi('user', 'link', 'rani@warta.example')).toMatchObject({ status: 1, out: '' })
  await redaksi('user', 'suspend', 'rani@warta.example', '--restore')
  expect((await redaksi('user', 'link', 'rani@warta.example')).out).toMatch(LINK)
  const events = await node.db
    .selectFrom('events')
    .select('kind')
    .where('kind', 'like', 'staff.%')
    .orderBy('id')
    .execute()
  expect(events.map(({ kind }) => kind)).toEqual([
    'staff.added',
    'staff.roles',
    'staff.suspended',
    'staff.restored',
    'staff.link',
  ])
})

test('who lost the second factor signs in without it, and whoever had signed in with it is out', async () => {
  await redaksi('user', 'add', 'sari@warta.example', '--name', 'Sari Lombu', '--role', 'administrator')
  const calls = () => redaksi('user', 'second-factor', 'Sari@warta.example')
  expect(await calls()).toMatchObject({ status: 0, out: 'Sari Lombu has no second factor.\n' })
  const { id } = await node.db
    .updateTable('staff_users')
    .set({ two_factor_enabled: true })
    .where('email', '=', 'sari@warta.example')
    .returning('id')
    .executeTakeFirstOrThrow()
  await node.db
    .insertInto('staff_two_factors')
    .values({ id: 'f', user_id: id, secret: 's', backup_codes: 'b', verified: true })
    .execute()
  expect(await calls()).toMatchObject({ status: 0, out: expect.stringContaining('the password alone') })
  const people = JSON.parse((await redaksi('user', 'list', '--format', 'json')).out)
  expect(people).toContainEqual(expect.objectContaining({ id, twoFactor: false }))
  const kinds = await node.db
    .selectFrom('events')
    .select('kind')
    .where('subject', '=', `staff:${id}`)
    .execute()
  expect(kinds.filter(({ kind }) => kind === 'staff.second_factor_removed')).toHaveLength(1)
})

test.each([
  [['user', 'add', 'rani', '--name', 'R', '--role', 'editor'], 2, 'not an e-mail address'],
  [['user', 'add', 'dua@warta.example', '--name', 'Dua', '--role', 'poet'], 2, 'Unknown role: poet'],
  [['user', 'add', 'dua@warta.example', '--name', 'Dua'], 2, 'Usage: redaksi user add'],
  [['user', 'roles', 'tiga@warta.example', 'editor'], 1, 'Nobody here has the address tiga@warta.example'],
  [['user', 'second-factor', 'tiga@warta.example'], 1, 'Nobody here has the address tiga@warta.example'],
  [['user', 'second-factor'], 2, 'Usage: redaksi user second-factor'],
  [['user'], 2, 'redaksi user list'],
])('%j is refused and changes nothing', async (args, status, words) => {
  const before = await node.db.selectFrom('staff_users').select('id').execute()
  expect(await redaksi(...args)).toMatchObject({ status, out: '', error: expect.stringContaining(words) })
  expect(await node.db.selectFrom('staff_users').select('id').execute()).toEqual(before)
})
