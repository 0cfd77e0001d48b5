import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf, oneTimeCode } from '../../app/testing/one-time-code.ts'
import { ask } from '../support/caller.ts'
import { aDraft, publish } from '../support/published.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { firstAccount, PERSON, type StaffClient, signIn } from '../support/staff-client.ts'
import {
  bodyOf,
  type Described,
  describedOperations,
  type Examples,
  examplesFor,
  pathOf,
} from './operations.ts'

const SECRETS = {
  secret: 'kenari-rahasia-pemasangan-panjang-sekali',
  metrics: 'kenari-token-angka-angka',
  password: 'kenari di dalam sangkar emas',
  wrong: 'kenari yang salah sekali',
  next: 'kenari yang lain sesudahnya',
}
/** Stands in everything that is written by people. */
const WORDS = 'kenarikata'

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let head: StaffClient
/** What must be in no line of the log and in no answer but the one that hands it out. */
const canaries = new Map<string, string>(Object.entries(SECRETS))
beforeAll(async () => {
  folder = await dataFolder()
  redaksi = await startRedaksi(folder.path, {
    args: ['--empty'],
    env: {
      ...{ HOST: '127.0.0.1', UNDO_SECONDS: '0', TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'debug' },
      ...{ AUTH_SECRET: SECRETS.secret, METRICS_TOKEN: SECRETS.metrics },
    },
  })
  const token = await redaksi.firstAccountToken()
  canaries.set('first link', token)
  head = await firstAccount(redaksi.url, token, { ...PERSON, password: SECRETS.password })
}, 90_000)
afterAll(async () => {
  await redaksi?.stop()
  await folder?.remove()
})

/** The value of the session cookie as it is sent, and the token in it. */
function noteSession(name: string, cookie: string): void {
  const value = /session_token=([^;]+)/.exec(cookie)?.[1] ?? ''
  canaries.set(`cookie of ${name}`, value)
  canaries.set(`token of ${name}`, decodeURIComponent(value).split('.')[0] ?? '')
}

type Enrolled = { totpURI: string; backupCodes: string[] }

/** Lives through what an account meets, and notes each secret that came of it. Gives every answer that should hold none. */
async function liveThrough(): Promise<string[]> {
  noteSession('head', head.cookie())
  const { body } = await head.call<Enrolled>('POST', '/api/auth/two-factor/enable', {
    password: SECRETS.password,
  })
  canaries.set('key', new URL(body.totpURI).searchParams.get('secret') ?? '')
  canaries.set('bare key', keyOf(body.totpURI).toString())
  for (const code of body.backupCodes) canaries.set(`backup code ${code}`, code)
  const answers = [
    await head.call('POST', '/api/auth/two-factor/verify-totp', { code: oneTimeCode(body.totpURI) }),
    await head.call('POST', '/api/auth/change-password', {
      currentPassword: SECRETS.password,
      newPassword: SECRETS.next,
    }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  noteSession('head with a second factor', head.cookie())
  const wrong = await signIn(redaksi.url, { email: PERSON.email, password: SECRETS.wrong }).catch(String)
  return [...answers.map((answer) => JSON.stringify(answer)), String(wrong)]
}

/** Puts the words into every string of a value. */
function withWords(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) => (part === 'AAAA' ? `${WORDS} ${PERSON.email}` : part))
}

/** Asks every operation, with what must not come out put in everywhere it may stand. */
async function askAll(operations: readonly Described[], examples: Examples): Promise<string[]> {
  const answers: string[] = []
  const query = `?q=${WORDS}&token=${encodeURIComponent(SECRETS.wrong)}&from=1&to=draft&page[]=${WORDS}`
  for (const cookie of [head.cookie(), '']) {
    for (const operation of operations) {
      const { body } = bodyOf(operation, examples)
      const asked = { method: operation.method, cookie, ...(body !== undefined && { body: withWords(body) }) }
      const { text, headers } = await ask(redaksi.url, pathOf(operation, examples) + query, asked)
      // A link for a password is handed out once, to who asked for it.
      const isHandedOut = ['staff.add', 'staff.link'].includes(operation.id)
      answers.push(isHandedOut ? '' : text, JSON.stringify([...headers]))
      if (isHandedOut && cookie) canaries.set(operation.id, /"token":"([^"]+)"/.exec(text)?.[1] ?? '')
    }
  }
  const refused = await ask(redaksi.url, `/api/stories/import${query}`, {
    method: 'POST',
    body: `{"${WORDS}`,
  })
  return [...answers, refused.text]
}

test('no secret and nothing of what people wrote is in any line of the log or in any other answer', async () => {
  const lived = await liveThrough()
  const { id } = await aDraft(redaksi.url, head, { headline: WORDS, body: `${WORDS} ${WORDS}` })
  await publish(redaksi.url, head, id)
  const examples = await examplesFor(head, id)
  const asked = await askAll(await describedOperations(redaksi.url), examples)
  for (const path of [
    '/',
    '/redaksi',
    '/feed',
    `/x/x-${id}`,
    `/${WORDS}?q=${WORDS}`,
    '/metrics',
    '/readyz',
  ]) {
    asked.push((await ask(redaksi.url, path, { cookie: head.cookie() })).text)
  }
  const log = redaksi
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(log.length).toBeGreaterThan(50)
  for (const [name, canary] of canaries) {
    expect(canary.length, name).toBeGreaterThan(7)
    expect(redaksi.said().includes(canary), `${name} in the log`).toBe(false)
    for (const answer of [...lived, ...asked])
      expect(answer.includes(canary), `${name} in ${answer.slice(0, 300)}`).toBe(false)
  }
  for (const personal of [WORDS, PERSON.email, PERSON.name, 'rekan.uji', 'Rekan Uji']) {
    expect(
      log.filter((line) => line.includes(personal)),
      personal,
    ).toEqual([])
  }
}, 60_000)
