import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromElsewhere, type Room, sender, signIn, testRoom } from '../../testing/room.ts'
import { accounts } from './accounts.ts'
import { endSessions } from './end-sessions.ts'
import { passwordLink, setPasswordByLink } from './password-link.ts'
import { setRoles } from './set-roles.ts'
import { suspend } from './suspend.ts'

let room: Room
beforeAll(async () => {
  room = await testRoom()
})
afterAll(() => room.close())

const SIGN_IN = '/api/auth/sign-in/email'
const stranger = () => sender(fromElsewhere(room.server.visitor()))

/** What `/api/me` answers to this cookie, sent again by somebody who kept it. */
async function replay(cookie: string): Promise<number> {
  return (await room.server.visitor().fetch('/api/me', { headers: { cookie } })).status
}

async function eventsOf(staffId: string): Promise<string[]> {
  const rows = await room.db
    .selectFrom('events')
    .select('kind')
    .where('subject', '=', `staff:${staffId}`)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

describe('signing in', () => {
  test('makes the person known from the next request on, and is an event', async () => {
    const desk = await room.signedIn('editor')
    const me = await desk.fetch('/api/me')
    expect(me.status).toBe(200)
    expect(await me.json()).toMatchObject({ id: desk.person.id, roles: ['editor'], twoFactor: false })
    expect(await eventsOf(desk.person.id)).toContain('session.started')
  })

  test('is told apart from a wrong password and an unknown address by nothing but success', async () => {
    const { email, password } = await room.aPerson()
    const wrong = await stranger()('POST', SIGN_IN, { email, password: 'bukan kata sandinya' })
    const unknown = await stranger()('POST', SIGN_IN, { email: 'tidak.ada@warta.example', password })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const answers = [await wrong.json(), await unknown.json()]
    expect(answers[0]).toMatchObject({ code: 'staff_wrong_credentials' })
    expect(answers[1]).toEqual(answers[0])
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  test('keeps its token in a cookie that scripts cannot read, and nowhere else', async () => {
    const { email, password } = await room.aPerson()
    const answer = await stranger()('POST', SIGN_IN, { email, password })
    expect(await answer.json()).toEqual({})
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^redaksi\.session_token=.+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('takes the address in any capitals, and every character of the password', async () => {
    const { id, email } = await room.aPerson()
    const { token } = await passwordLink(room.db, id, null)
    // 128 characters of two UTF-16 units each; the last one counts too.
    const password = '🦀'.repeat(60) + 'é'.repeat(7) + '🦑'.repeat(61)
    await setPasswordByLink(room.db, { token, password })
    const send = stranger()
    const cut = await send('POST', SIGN_IN, { email, password: password.slice(0, -2) })
    const whole = await send('POST', SIGN_IN, {
      email: email.toUpperCase(),
      password: password.normalize('NFD'),
    })
    expect([cut.status, whole.status]).toEqual([401, 200])
  })

  test.each([
    ['a field that is not known', { rememberMe: false }],
    ['a place to be sent to', { callbackURL: 'https://elsewhere.example/' }],
    ['a password that is no text', { password: ['perahu'] }],
  ])('refuses %s', async (_, extra) => {
    const { email, password } = await room.aPerson()
    const answer = await stranger()('POST', SIGN_IN, { email, password, ...extra })
    expect(answer.status).toBe(400)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('is refused to a page of another site', async () => {
    const { email, password } = await room.aPerson()
    const answer = await room.server.visitor().fetch(SIGN_IN, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: JSON.stringify({ email, password }),
    })
    expect(answer.status).toBe(403)
    expect(answer.headers.getSetCookie()).toEqual([])
  })
})

describe('a sign-in ends for whoever kept its cookie', () => {
  test('when its person signs out', async () => {
    const desk = await room.signedIn('editor')
    const kept = desk.cookie()
    expect(await replay(kept)).toBe(200)
    expect((await desk.send('POST', '/api/auth/sign-out', {})).status).toBe(200)
    expect(desk.cookie()).toBe('')
    expect(await replay(kept)).toBe(401)
    expect(await eventsOf(desk.person.id)).toContain('session.ended')
  })

  test('when its person is suspended, and does not come back with the person', async () => {
    const desk = await room.signedIn('editor')
    const { id, email, password } = desk.person
    await suspend(room.db, { id, isSuspended: true }, null)
    expect(await replay(desk.cookie())).toBe(401)
    const again = await stranger()('POST', SIGN_IN, { email, password })
    expect(again.status).toBe(403)
    expect(await again.json()).toMatchObject({ code: 'staff_suspended' })
    expect(await eventsOf(id)).toContain('sign_in.suspended')
    await suspend(room.db, { id, isSuspended: false }, null)
    expect(await replay(desk.cookie())).toBe(401)
    expect((await stranger()('POST', SIGN_IN, { email, password })).status).toBe(200)
  })

  test('when the password is set by a link', async () => {
    const desk = await room.signedIn('editor')
    const { token } = await passwordLink(room.db, desk.person.id, null)
    await setPasswordByLink(room.db, { token, password: 'tiga ekor cumi di dermaga' })
    expect(await replay(desk.cookie())).toBe(401)
  })

  test('when a role is taken away; a role that is added holds at once and ends nothing', async () => {
    const desk = await room.signedIn('reporter')
    const { id } = desk.person
    await setRoles(room.db, { id, roles: ['reporter', 'administrator'] }, null)
    expect((await desk.fetch('/api/staff')).status).toBe(200)
    await room.aPerson({ roles: ['administrator'] })
    await setRoles(room.db, { id, roles: ['reporter'] }, null)
    expect(await replay(desk.cookie())).toBe(401)
  })

  test('when its person changes the password, but not the one that changed it', async () => {
    const desk = await room.signedIn('editor')
    const other = await signIn(room.server, desk.person)
    const change = { currentPassword: desk.person.password, newPassword: 'lampu suar di ujung tanjung' }
    const refused = await desk.send('POST', '/api/auth/change-password', {
      ...change,
      currentPassword: 'keliru sekali',
    })
    expect(refused.status).toBe(403)
    expect(await replay(other.cookie())).toBe(200)
    expect((await desk.send('POST', '/api/auth/change-password', change)).status).toBe(200)
    expect(await replay(other.cookie())).toBe(401)
    expect((await desk.fetch('/api/me')).status).toBe(200)
  })

  test('when its person ends all others', async () => {
    const desk = await room.signedIn('editor')
    const other = await signIn(room.server, desk.person)
    expect((await desk.send('DELETE', '/api/me/sessions')).status).toBe(200)
    expect([await replay(other.cookie()), await replay(desk.cookie())]).toEqual([401, 200])
  })

  test('when its time is over', async () => {
    const desk = await room.signedIn('editor')
    await room.db
      .updateTable('staff_sessions')
      .set({ expires_at: new Date(0) })
      .where('user_id', '=', desk.person.id)
      .execute()
    expect(await replay(desk.cookie())).toBe(401)
  })
})

test('reading the database is not signing in: a token without our signature is nobody', async () => {
  const { person } = await room.signedIn('administrator')
  const { token } = await room.db
    .selectFrom('staff_sessions')
    .select('token')
    .where('user_id', '=', person.id)
    .executeTakeFirstOrThrow()
  const forged = [token, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`]
  for (const value of forged) {
    expect(await replay(`redaksi.session_token=${encodeURIComponent(value)}`)).toBe(401)
  }
})

test('a sign-in that began before the password changed is not let in', async () => {
  const { id, email, password } = await room.aPerson()
  // Holds the person's row as a change of the password does, until the sign-in has been looked at.
  const { promise: lookedAt, resolve: go } = Promise.withResolvers<void>()
  const change = room.db.transaction().execute(async (tx) => {
    await endSessions(tx, { staffId: id, actor: null, except: null, why: 'password' })
    await lookedAt
  })
  const answer = stranger()('POST', SIGN_IN, { email, password })
  await sessionKept(id)
  go()
  await change
  expect((await answer).status).toBe(401)
  expect(await sessionsOf(id)).toBe(0)
})

async function sessionsOf(staffId: string): Promise<number> {
  const rows = await room.db
    .selectFrom('staff_sessions')
    .select('id')
    .where('user_id', '=', staffId)
    .execute()
  return rows.length
}

async function sessionKept(staffId: string): Promise<void> {
  while ((await sessionsOf(staffId)) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('over TLS the cookie is bound to the host', async () => {
  const publicUrl = new URL('https://warta.example')
  const log = pino({ level: 'silent' })
  const { mount, authenticate } = accounts({ db: room.db, secret: room.secret, publicUrl, log })
  const { id, email, password } = await room.aPerson()
  const request = new Request(new URL(SIGN_IN, publicUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicUrl.origin },
    body: JSON.stringify({ email, password }),
  })
  const [line = ''] = (await mount.handle(request, '192.0.2.7')).headers.getSetCookie()
  expect(line).toMatch(
    /^__Host-redaksi\.session_token=.+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const [cookie = ''] = line.split(';')
  expect(await authenticate(new Headers({ cookie }))).toMatchObject({ staffId: id })
  const plain = cookie.replace('__Host-', '')
  expect(await authenticate(new Headers({ cookie: plain }))).toBeNull()
})
