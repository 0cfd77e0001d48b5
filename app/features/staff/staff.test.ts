import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromElsewhere, type Room, type SignedIn, sender, testRoom } from '../../testing/room.ts'
import { addStaff } from './add-staff.ts'
import { setRoles } from './set-roles.ts'
import { suspend } from './suspend.ts'

let room: Room
let administrator: SignedIn
beforeEach(async () => {
  room = await testRoom()
  administrator = await room.signedIn('administrator')
})
afterEach(() => room.close())

const DAMAR = { name: 'Damar Kelana', email: 'Damar@Warta.example', roles: ['reporter'] }
const PASSWORD = 'lampu suar di ujung tanjung'
type Added = { person: { id: string; email: string }; link: { token: string; expiresAt: string } }

async function added(): Promise<Added> {
  const answer = await administrator.send('POST', '/api/staff', DAMAR)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Added
}

async function lastEvent(subject: string) {
  return room.db
    .selectFrom('events')
    .select(['actor', 'kind', 'payload'])
    .where('subject', '=', subject)
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

test('a person who is added signs in once a password was set by the link', async () => {
  const { person, link } = await added()
  expect(person).toMatchObject({ email: 'damar@warta.example', hasPassword: false, suspendedAt: null })
  expect(Math.round((Date.parse(link.expiresAt) - Date.now()) / 3_600_000)).toBe(24)
  const send = sender(fromElsewhere(room.server.visitor()))
  const set = { token: link.token, password: PASSWORD }
  expect((await send('POST', '/api/password', { ...set, password: 'damar kelana' })).status).toBe(422)
  expect((await send('POST', '/api/password', set)).status).toBe(200)
  expect((await send('POST', '/api/password', set)).status).toBe(410)
  const answer = await send('POST', '/api/auth/sign-in/email', {
    email: person.email,
    password: PASSWORD,
  })
  expect(answer.status).toBe(200)
  expect(await lastEvent(`staff:${person.id}`)).toMatchObject({ kind: 'session.started', actor: person.id })
})

test('an address belongs to one person, in whatever capitals', async () => {
  await added()
  const again = await administrator.send('POST', '/api/staff', { ...DAMAR, email: 'DAMAR@warta.example' })
  expect(again.status).toBe(409)
  expect(await again.json()).toMatchObject({ code: 'staff_email_taken' })
  expect(await names()).toEqual(['Damar Kelana', 'Rena Palupi'])
})

async function names(): Promise<string[]> {
  const answer = await administrator.send('GET', '/api/staff/names')
  const { people } = (await answer.json()) as { people: { name: string }[] }
  return people.map(({ name }) => name)
}

test('names for handing a story over leave the suspended out, and tell nothing else', async () => {
  const { person } = await added()
  await administrator.send('PATCH', `/api/staff/${person.id}`, { suspended: true })
  const answer = await administrator.send('GET', '/api/staff/names')
  const { id, name } = administrator.person
  expect(await answer.json()).toEqual({ people: [{ id, name }] })
})

test('a newer link ends the older, and suspension ends both', async () => {
  const { person, link: older } = await added()
  const path = `/api/staff/${person.id}/link`
  const newer = (await (await administrator.send('POST', path)).json()) as { token: string }
  const send = sender(fromElsewhere(room.server.visitor()))
  expect((await send('POST', '/api/password', { token: older.token, password: PASSWORD })).status).toBe(410)
  await administrator.send('PATCH', `/api/staff/${person.id}`, { suspended: true })
  expect((await administrator.send('POST', path)).status).toBe(409)
  await administrator.send('PATCH', `/api/staff/${person.id}`, { suspended: false })
  expect((await send('POST', '/api/password', { token: newer.token, password: PASSWORD })).status).toBe(410)
})

test('roles and suspension change together or not at all, and say who changed them', async () => {
  const { person } = await added()
  const path = `/api/staff/${person.id}`
  const changed = await administrator.send('PATCH', path, { roles: ['editor', 'moderator'], suspended: true })
  expect(await changed.json()).toMatchObject({
    roles: ['editor', 'moderator'],
    suspendedAt: expect.any(String),
  })
  const actor = administrator.person.id
  expect(await lastEvent(`staff:${person.id}`)).toMatchObject({ kind: 'staff.suspended', actor })
  const own = `/api/staff/${administrator.person.id}`
  const refused = await administrator.send('PATCH', own, {
    roles: ['administrator', 'editor'],
    suspended: true,
  })
  expect(refused.status).toBe(409)
  expect(await (await administrator.send('GET', '/api/me')).json()).toMatchObject({
    roles: ['administrator'],
  })
})

test('the last administrator who can sign in stays one', async () => {
  const { id } = administrator.person
  // Another one without a password, and one who is suspended, cannot let anybody in.
  await addStaff(
    room.db,
    { name: 'Tanpa Sandi', email: 'tanpa@warta.example', roles: ['administrator'] },
    null,
  )
  const other = await room.aPerson({ roles: ['administrator'] })
  await suspend(room.db, { id: other.id, isSuspended: true }, null)
  for (const change of [{ roles: ['editor'] }, { suspended: true }]) {
    const refused = await administrator.send('PATCH', `/api/staff/${id}`, change)
    expect(await refused.json()).toMatchObject({ code: 'staff_last_administrator' })
  }
  await suspend(room.db, { id: other.id, isSuspended: false }, null)
  expect((await administrator.send('PATCH', `/api/staff/${id}`, { roles: ['editor'] })).status).toBe(200)
})

test('two administrators who take the role from each other at once: one stays', async () => {
  const { id } = administrator.person
  const other = await room.aPerson({ roles: ['administrator'] })
  const both = await Promise.allSettled(
    [id, other.id].map((one) => setRoles(room.db, { id: one, roles: ['editor'] }, null)),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = await room.db
    .selectFrom('staff_roles')
    .selectAll()
    .where('role', '=', 'administrator')
    .execute()
  expect(left).toHaveLength(1)
})

test('one changes of oneself what the rules name, and nothing else', async () => {
  const changes = { name: 'Rena P.', initials: 'ren', language: 'en' }
  const answer = await administrator.send('PATCH', '/api/me', changes)
  expect(await answer.json()).toMatchObject(changes)
  for (const more of [{ roles: ['editor'] }, { email: 'lain@warta.example' }, { twoFactor: true }]) {
    expect((await administrator.send('PATCH', '/api/me', { ...changes, ...more })).status).toBe(400)
  }
  expect(await (await administrator.send('GET', '/api/me')).json()).toMatchObject({
    email: administrator.person.email,
    roles: ['administrator'],
    twoFactor: false,
  })
  await administrator.send('PATCH', '/api/me', { initials: null })
  expect(await (await administrator.send('GET', '/api/me')).json()).toMatchObject({
    name: 'Rena P.',
    initials: null,
  })
})

test('nobody is found under an id that is none', async () => {
  for (const id of ['nobody', '%00', '..%2f..', 'x'.repeat(65)]) {
    const answer = await administrator.send('PATCH', `/api/staff/${id}`, { suspended: true })
    expect([400, 404]).toContain(answer.status)
  }
})
