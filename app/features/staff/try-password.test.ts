import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromElsewhere, type Room, type Send, sender, testRoom } from '../../testing/room.ts'
import { passwordLink, setPasswordByLink } from './password-link.ts'
import { MOST_WRONG_PASSWORDS, PAUSE_MINUTES } from './try-password.ts'

let room: Room
beforeAll(async () => {
  room = await testRoom()
})
afterAll(() => room.close())

const SIGN_IN = '/api/auth/sign-in/email'
const stranger = () => sender(fromElsewhere(room.server.visitor()))
const statuses = (answers: Response[]) => answers.map(({ status }) => status)

async function guesses(email: string, count: number): Promise<number[]> {
  const found: number[] = []
  for (let guess = 0; guess < count; guess += 1) {
    const answer = await stranger()('POST', SIGN_IN, { email, password: `tebakan ${guess}` })
    found.push(answer.status)
  }
  return found
}

/** Moves the clock of the pause, not that of the machine. */
async function minutesLater(minutes: number): Promise<void> {
  await sql`update staff_attempts set last_at = last_at - make_interval(mins => ${minutes})`.execute(room.db)
}

test('a row of wrong passwords from ever new addresses is paused, then the right one works', async () => {
  const { email, password } = await room.aPerson()
  const found = await guesses(email, MOST_WRONG_PASSWORDS + 3)
  expect(found).toEqual([...Array(MOST_WRONG_PASSWORDS).fill(401), 429, 429, 429])
  const right = await stranger()('POST', SIGN_IN, { email: email.toUpperCase(), password })
  expect(right.status).toBe(429)
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan((PAUSE_MINUTES - 1) * 60)
  expect(await right.json()).toMatchObject({ code: 'staff_sign_in_paused' })
  await minutesLater(PAUSE_MINUTES - 1)
  expect((await stranger()('POST', SIGN_IN, { email, password })).status).toBe(429)
  // Asking during the pause has not made it longer.
  await minutesLater(2)
  expect((await stranger()('POST', SIGN_IN, { email, password })).status).toBe(200)
})

test('the right password ends the row, so that a forgetful person is never paused', async () => {
  const { email, password } = await room.aPerson()
  for (let round = 0; round < 2; round += 1) {
    expect(await guesses(email, MOST_WRONG_PASSWORDS - 1)).not.toContain(429)
    expect((await stranger()('POST', SIGN_IN, { email, password })).status).toBe(200)
  }
})

test('an address that nobody has is counted and paused alike', async () => {
  const found = await guesses('bukan.siapa@warta.example', MOST_WRONG_PASSWORDS + 1)
  expect(found).toEqual([...Array(MOST_WRONG_PASSWORDS).fill(401), 429])
})

test('many guesses at once are no more than as many in a row', async () => {
  const { email } = await room.aPerson()
  const all = Array.from({ length: 30 }, (_, guess) =>
    stranger()('POST', SIGN_IN, { email, password: `tebakan ${guess}` }),
  )
  const found = statuses(await Promise.all(all))
  expect(found.filter((status) => status === 401)).toHaveLength(MOST_WRONG_PASSWORDS)
  expect(found.filter((status) => status === 429)).toHaveLength(30 - MOST_WRONG_PASSWORDS)
})

test('a new password link ends the pause', async () => {
  const { id, email } = await room.aPerson()
  await guesses(email, MOST_WRONG_PASSWORDS + 1)
  const { token } = await passwordLink(room.db, id, null)
  const password = 'karang hijau di teluk dalam'
  await setPasswordByLink(room.db, { token, password })
  expect((await stranger()('POST', SIGN_IN, { email, password })).status).toBe(200)
})

test('a sign-in left open cannot be used to guess the password either', async () => {
  const desk = await room.signedIn('editor')
  const found: number[] = []
  for (let guess = 0; guess <= MOST_WRONG_PASSWORDS; guess += 1) {
    const answer = await desk.send('POST', '/api/auth/two-factor/enable', { password: `tebakan ${guess}` })
    found.push(answer.status)
  }
  expect(found).toEqual([...Array(MOST_WRONG_PASSWORDS).fill(403), 429])
})

test('one address that tries many accounts is stopped, and pauses none of them', async () => {
  const send: Send = stranger()
  const found: number[] = []
  for (let guess = 0; guess < 24; guess += 1) {
    const answer = await send('POST', SIGN_IN, {
      email: `orang.${guess}@warta.example`,
      password: 'tebakan satu',
    })
    found.push(answer.status)
  }
  expect(found.slice(0, 20)).toEqual(Array(20).fill(401))
  expect(found.slice(20)).toEqual(Array(4).fill(429))
  const { email, password } = await room.aPerson()
  for (let guess = 0; guess < MOST_WRONG_PASSWORDS + 1; guess += 1) {
    await send('POST', SIGN_IN, { email, password: 'tebakan lagi' })
  }
  expect((await stranger()('POST', SIGN_IN, { email, password })).status).toBe(200)
})

test('headers that a client makes up change nothing about its address', async () => {
  const visitor = room.server.visitor()
  const found: number[] = []
  for (let guess = 0; guess < 24; guess += 1) {
    const answer = await visitor.fetch(SIGN_IN, {
      method: 'POST',
      // The server believes its proxy's own word, the last; what stands before it a client made up.
      headers: {
        'x-forwarded-for': `203.0.113.${guess}, 198.51.100.4`,
        'x-client-ip': `203.0.113.${guess}`,
        'x-real-ip': `203.0.113.${guess}`,
      },
      body: JSON.stringify({ email: `lain.${guess}@warta.example`, password: 'tebakan satu' }),
    })
    found.push(answer.status)
  }
  expect(found.slice(20)).toEqual(Array(4).fill(429))
})
