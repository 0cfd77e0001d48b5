import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromElsewhere, type Room, type Send, sender, testRoom } from '../../testing/room.ts'
import { addStaff } from './add-staff.ts'
import { createFirstAccountLink } from './first-account.ts'

let room: Room
let send: Send
beforeEach(async () => {
  room = await testRoom()
  send = sender(fromElsewhere(room.server.visitor()))
})
afterEach(() => room.close())

const LAKSMI = {
  name: 'Laksmi Wardana',
  email: 'laksmi@warta.example',
  password: 'lampu suar di ujung tanjung',
}

async function token(): Promise<string> {
  const link = await createFirstAccountLink(room.db)
  if (link === null) throw new Error('an account is there already')
  return link.token
}
const isOpen = async () => (await (await send('GET', '/api/setup')).json()) as { open: boolean }
const people = async () => (await room.db.selectFrom('staff_users').select('id').execute()).length

test('the first account comes by its link, once, and may then let others in', async () => {
  expect(await isOpen()).toEqual({ open: true })
  const link = await token()
  expect((await send('POST', '/api/setup', { token: link, ...LAKSMI })).status).toBe(201)
  expect(await isOpen()).toEqual({ open: false })
  const again = await send('POST', '/api/setup', { token: link, ...LAKSMI, email: 'lain@warta.example' })
  expect(again.status).toBe(410)
  expect(await createFirstAccountLink(room.db)).toBeNull()
  const { email, password } = LAKSMI
  expect((await send('POST', '/api/auth/sign-in/email', { email, password })).status).toBe(200)
  expect(await (await send('GET', '/api/me')).json()).toMatchObject({
    name: LAKSMI.name,
    roles: ['administrator', 'managing_editor'],
    acts: { 'staff.edit': 'all', 'stories.publish': 'all' },
  })
})

test('a newer link ends the older one', async () => {
  const older = await token()
  const newer = await token()
  expect((await send('POST', '/api/setup', { token: older, ...LAKSMI })).status).toBe(410)
  expect((await send('POST', '/api/setup', { token: newer, ...LAKSMI })).status).toBe(201)
})

test('a link lasts fifteen minutes by the clock of the database', async () => {
  const link = await createFirstAccountLink(room.db)
  const left = (link?.expiresAt.getTime() ?? 0) - Date.now()
  expect(Math.round(left / 60_000)).toBe(15)
  await room.db
    .updateTable('staff_links')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .execute()
  expect((await send('POST', '/api/setup', { token: link?.token, ...LAKSMI })).status).toBe(410)
  expect(await people()).toBe(0)
})

test('what is wrong with the password does not use the link up', async () => {
  const link = await token()
  const weak = await send('POST', '/api/setup', { token: link, ...LAKSMI, password: 'Indonesia2024' })
  expect(weak.status).toBe(422)
  expect(await weak.json()).toMatchObject({ code: 'staff_password_common' })
  expect(await people()).toBe(0)
  expect((await send('POST', '/api/setup', { token: link, ...LAKSMI })).status).toBe(201)
})

test('of two at the same moment one becomes the first account', async () => {
  const link = await token()
  const answers = await Promise.all(
    ['satu', 'dua', 'tiga'].map((name) =>
      send('POST', '/api/setup', { token: link, ...LAKSMI, email: `${name}@warta.example` }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410])
  expect(await people()).toBe(1)
})

test('people without a password, as in the demo newsroom, are no account', async () => {
  await addStaff(room.db, { name: 'Damar Kelana', email: 'damar@warta.example', roles: ['reporter'] }, null)
  expect(await isOpen()).toEqual({ open: true })
  expect((await send('POST', '/api/setup', { token: await token(), ...LAKSMI })).status).toBe(201)
})

test('neither a guessed token nor one for a password makes an account', async () => {
  const { link } = await addStaff(
    room.db,
    { name: 'Damar Kelana', email: 'damar@warta.example', roles: [] },
    null,
  )
  for (const guess of ['x'.repeat(43), link.token]) {
    expect((await send('POST', '/api/setup', { token: guess, ...LAKSMI })).status).toBe(410)
  }
  const first = await token()
  expect((await send('POST', '/api/password', { token: first, password: LAKSMI.password })).status).toBe(410)
  const kept = JSON.stringify(await room.db.selectFrom('staff_links').selectAll().execute())
  expect(kept).not.toContain(link.token)
  expect(kept).not.toContain(first)
})

test('there is no other way to sign up', async () => {
  const path = '/api/auth/sign-up/email'
  expect((await send('POST', path, LAKSMI)).status).toBe(404)
  expect(await people()).toBe(0)
})
