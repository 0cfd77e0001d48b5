import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf, oneTimeCode } from '../../testing/one-time-code.ts'
import {
  fromElsewhere,
  type Room,
  type Send,
  type SignedIn,
  sender,
  type TestPerson,
  testRoom,
} from '../../testing/room.ts'
import { passwordLink, setPasswordByLink } from './password-link.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

let room: Room
beforeAll(async () => {
  room = await testRoom()
})
afterAll(() => room.close())

const AUTH = '/api/auth'
const VERIFY = `${AUTH}/two-factor/verify-totp`

type Enrolled = {
  person: TestPerson
  uri: string
  backupCodes: string[]
  desk: SignedIn
  before: string
  used: string
}

/** A person with a second factor, whose present code is spent; `nextCode` is the one to sign in with. */
async function enrolled(): Promise<Enrolled> {
  const desk = await room.signedIn('editor')
  const before = desk.cookie()
  const { password } = desk.person
  const begun = await desk.send('POST', `${AUTH}/two-factor/enable`, { password })
  expect(begun.status).toBe(200)
  const { totpURI: uri, backupCodes } = (await begun.json()) as { totpURI: string; backupCodes: string[] }
  const used = oneTimeCode(uri)
  expect((await desk.send('POST', VERIFY, { code: used })).status).toBe(200)
  return { person: desk.person, uri, backupCodes, desk, before, used }
}

/** Taken from now on and for a minute more, so that no test hangs on when within a half minute it runs. */
const nextCode = (uri: string): string => oneTimeCode(uri, 1)

/** A browser in which the password was right and the code is asked for. */
async function challenged({ email, password }: TestPerson): Promise<{ send: Send; cookie(): string }> {
  const visitor = fromElsewhere(room.server.visitor())
  const send = sender(visitor)
  const answer = await send('POST', `${AUTH}/sign-in/email`, { email, password })
  expect(await answer.json()).toEqual({ twoFactorRedirect: true })
  return { send, cookie: visitor.cookie }
}

const meStatus = async (send: Send) => (await send('GET', '/api/me')).status

test('the second factor counts once a code of it was shown; then all sign-ins made without it end', async () => {
  const { desk, before } = await enrolled()
  expect(desk.cookie()).not.toBe(before)
  const replayed = await room.server.visitor().fetch('/api/me', { headers: { cookie: before } })
  expect(replayed.status).toBe(401)
  expect(await (await desk.fetch('/api/me')).json()).toMatchObject({ twoFactor: true })
})

test('with it the password alone is nobody, whatever is sent along', async () => {
  const { person } = await enrolled()
  const { send, cookie } = await challenged(person)
  expect(cookie()).not.toContain('session_token')
  const operations = room.accounts.operations.filter(({ access }) => access !== 'public')
  for (const { method, path } of operations) {
    const body = method === 'GET' || method === 'DELETE' ? undefined : { skip: true, twoFactor: true }
    expect((await send(method, path.replace(':id', person.id), body)).status).toBe(401)
  }
  for (const extra of [{ trustDevice: true }, { disableSession: true }, { rememberMe: true }]) {
    expect((await send('POST', VERIFY, { code: '000000', ...extra })).status).toBe(400)
  }
})

test('a session that the library would keep without the code is not accepted', async () => {
  const { person } = await enrolled()
  const token = 'a-token-of-no-second-factor'
  const times = { expires_at: new Date(Date.now() + 60_000), updated_at: new Date() }
  await room.db
    .insertInto('staff_sessions')
    .values({ id: 's-1', token, user_id: person.id, ...times })
    .execute()
  const signature = createHmac('sha256', room.secret).update(token).digest('base64')
  const cookie = `redaksi.session_token=${encodeURIComponent(`${token}.${signature}`)}`
  const status = async () => (await room.server.visitor().fetch('/api/me', { headers: { cookie } })).status
  expect(await status()).toBe(401)
  await room.db.updateTable('staff_sessions').set({ second_factor: true }).where('id', '=', 's-1').execute()
  expect(await status()).toBe(200)
})

test('the code signs in, once: another sign-in within the same half minute is refused it', async () => {
  const { person, uri } = await enrolled()
  const first = await challenged(person)
  const second = await challenged(person)
  const code = nextCode(uri)
  expect((await first.send('POST', VERIFY, { code })).status).toBe(200)
  expect(await meStatus(first.send)).toBe(200)
  const replayed = await second.send('POST', VERIFY, { code })
  expect(replayed.status).toBe(403)
  expect(await replayed.json()).toMatchObject({ code: 'staff_wrong_code' })
  expect(await meStatus(second.send)).toBe(401)
})

test('two that send one code at the same time: one is let in', async () => {
  const { person, uri } = await enrolled()
  const both = [await challenged(person), await challenged(person)]
  const code = nextCode(uri)
  const answers = await Promise.all(both.map(({ send }) => send('POST', VERIFY, { code })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
})

test('the code belongs to the sign-in that asked for it', async () => {
  const { person, uri } = await enrolled()
  await challenged(person)
  const elsewhere = sender(fromElsewhere(room.server.visitor()))
  const answer = await elsewhere('POST', VERIFY, { code: nextCode(uri) })
  expect(answer.status).toBe(401)
  const other = await enrolled()
  const crossed = await challenged(other.person)
  expect((await crossed.send('POST', VERIFY, { code: nextCode(uri) })).status).toBe(403)
})

test('five wrong codes end the sign-in, even for the right one, and each is in the log with its address', async () => {
  const { person, uri } = await enrolled()
  const { send } = await challenged(person)
  for (let guess = 0; guess < 5; guess += 1) {
    expect((await send('POST', VERIFY, { code: wrongCode(uri) })).status).toBe(403)
  }
  const refused = await room.db
    .selectFrom('events')
    .select(['actor', 'payload'])
    .where('subject', '=', `staff:${person.id}`)
    .where('kind', '=', 'sign_in.code_refused')
    .execute()
  const address = expect.stringMatching(/^10\.1\./)
  expect(refused).toEqual(Array(5).fill({ actor: null, payload: { address } }))
  const late = await send('POST', VERIFY, { code: nextCode(uri) })
  expect(late.status).toBe(401)
  expect(await late.json()).toMatchObject({ code: 'staff_challenge_over' })
})

test('ten wrong codes pause the second factor, over however many sign-ins', async () => {
  const { person, uri } = await enrolled()
  for (let round = 0; round < 2; round += 1) {
    const { send } = await challenged(person)
    for (let guess = 0; guess < 5; guess += 1) await send('POST', VERIFY, { code: wrongCode(uri) })
  }
  const { send } = await challenged(person)
  expect((await send('POST', VERIFY, { code: nextCode(uri) })).status).toBe(429)
})

/** None of those that are right at this moment or the next. */
function wrongCode(uri: string): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => oneTimeCode(uri, steps))
  const wrong = ['111111', '222222', '333333', '444444', '555555', '666666'].find(
    (code) => !right.includes(code),
  )
  return wrong ?? '777777'
}

test('a backup code signs in, once', async () => {
  const { person, backupCodes } = await enrolled()
  const [code = ''] = backupCodes
  const path = `${AUTH}/two-factor/verify-backup-code`
  const first = await challenged(person)
  expect((await first.send('POST', path, { code })).status).toBe(200)
  expect(await meStatus(first.send)).toBe(200)
  const second = await challenged(person)
  expect((await second.send('POST', path, { code })).status).toBe(403)
  expect(await meStatus(second.send)).toBe(401)
})

test('a password link sets the password and ends the sign-in that waits; it does not replace the code', async () => {
  const { person, uri } = await enrolled()
  const waiting = await challenged(person)
  const { token } = await passwordLink(room.db, person.id, null)
  const password = 'ombak kecil di pantai timur'
  await setPasswordByLink(room.db, { token, password })
  expect((await waiting.send('POST', VERIFY, { code: nextCode(uri) })).status).toBe(401)
  const again = await challenged({ ...person, password })
  expect(await meStatus(again.send)).toBe(401)
  expect((await again.send('POST', VERIFY, { code: nextCode(uri) })).status).toBe(200)
})

test('a new password keeps the sign-in that set it, second factor and all, and ends the others', async () => {
  const { person, uri, desk } = await enrolled()
  const other = await challenged(person)
  expect((await other.send('POST', VERIFY, { code: nextCode(uri) })).status).toBe(200)
  const answer = await desk.send('POST', `${AUTH}/change-password`, {
    currentPassword: person.password,
    newPassword: 'ombak kecil di pantai timur',
    revokeOtherSessions: true,
  })
  expect(answer.status).toBe(200)
  expect([await meStatus(desk.send), await meStatus(other.send)]).toEqual([200, 401])
})

test('switching it off asks for the password and ends every other sign-in', async () => {
  const { person, uri, desk } = await enrolled()
  const other = await challenged(person)
  expect((await other.send('POST', VERIFY, { code: nextCode(uri) })).status).toBe(200)
  const path = `${AUTH}/two-factor/disable`
  expect((await desk.send('POST', path, { password: 'bukan ini' })).status).toBe(403)
  expect((await desk.send('POST', path, {})).status).toBe(400)
  expect(await (await desk.fetch('/api/me')).json()).toMatchObject({ twoFactor: true })
  expect((await desk.send('POST', path, { password: person.password })).status).toBe(200)
  expect(await (await desk.fetch('/api/me')).json()).toMatchObject({ twoFactor: false })
  expect(await meStatus(other.send)).toBe(401)
})

test('an administrator takes it from another who lost it, never from oneself', async () => {
  const { person } = await enrolled()
  const administrator = await room.signedIn('administrator')
  const pathOf = ({ id }: TestPerson) => `/api/staff/${id}/second-factor`
  expect((await administrator.send('DELETE', pathOf(administrator.person))).status).toBe(409)
  expect((await administrator.send('DELETE', pathOf(person))).status).toBe(200)
  const answer = await sender(fromElsewhere(room.server.visitor()))('POST', `${AUTH}/sign-in/email`, {
    email: person.email,
    password: person.password,
  })
  expect(await answer.json()).toEqual({})
  await expect(removeSecondFactor(room.db, 'nobody', null)).rejects.toMatchObject({ code: 'not_found' })
})

test('neither the key nor a code stands readable in the database', async () => {
  const { person, uri, backupCodes, used: code } = await enrolled()
  const row = await room.db
    .selectFrom('staff_two_factors')
    .selectAll()
    .where('user_id', '=', person.id)
    .executeTakeFirstOrThrow()
  const used = await room.db
    .selectFrom('staff_used_codes')
    .selectAll()
    .where('user_id', '=', person.id)
    .execute()
  const kept = JSON.stringify([row, used])
  for (const text of [keyOf(uri).toString(), backupCodes[0] ?? 'none', code]) {
    expect(kept).not.toContain(text)
  }
})
