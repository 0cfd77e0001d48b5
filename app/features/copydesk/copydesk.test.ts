import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Room, type SignedIn, testRoom } from '../../testing/room.ts'
import { copydeskOperations } from './routes.ts'

let room: Room
let reporter: SignedIn
beforeAll(async () => {
  room = await testRoom({ operations: ({ db }) => copydeskOperations({ db }) })
  reporter = await room.signedIn('reporter')
})
afterAll(() => room.close())

const STORY = {
  title: 'Tarif Feri Naik Di Seruni',
  byline: 'Rena Palupi',
  published: '2016-09-29T23:30:00+07:00',
  source: 'Liputan',
  body: 'Rapat digelar Kamis (28/9/2016). Kapal tiba hari ini.',
  images: [{ caption: 'Warga menunggu di dermaga.', alt: 'Warga', credit: 'Istimewa' }],
}

type Found = {
  rule: string
  field: string
  found: string
  span: [number, number]
  suggestions: string[]
  message: object
}
async function check(body: unknown): Promise<Found[]> {
  const answer = await reporter.send('POST', '/api/copydesk/check', body)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { findings: Found[] }).findings
}

test('a story is checked as its record: text, headline and photos, each with the words of both languages', async () => {
  const findings = await check({ story: STORY, language: 'id' })
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'weekday-contradiction',
      severity: 'error',
      field: 'body',
      found: 'Kamis (28/9/2016)',
      span: [14, 31],
      suggestions: ['Kamis (29/9/2016)', 'Rabu (28/9/2016)'],
      message: { id: expect.stringContaining('Rabu'), en: expect.stringContaining('Wednesday') },
      evidence: '28/9/2016 = Rabu',
    }),
  )
  expect(findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(
    expect.arrayContaining([
      'title-case title',
      'credit-missing images.0.credit',
      'dateline-missing dateline',
    ]),
  )
})

test("the publication's time zone decides what day it is", async () => {
  const today = async () =>
    (await check({ story: STORY, language: 'id' })).find(({ rule }) => rule === 'relative-date')
      ?.suggestions[0]
  const zone = async (timeZone: string) =>
    room.db.updateTable('publication').set({ time_zone: timeZone }).execute()
  await zone('Asia/Jakarta')
  expect(await today()).toBe('Kamis (29/9/2016)')
  await zone('Asia/Jayapura')
  expect(await today()).toBe('Jumat (30/9/2016)')
})

test('what is asked once is asked on submission only', async () => {
  const story = { ...STORY, body: 'Warga menuding Kepala Dinas Dirman Usman menunda izin.' }
  const asked = async (moment: string) =>
    (await check({ story, language: 'id', moment })).some(({ rule }) => rule === 'accusation-one-sided')
  expect([await asked('typing'), await asked('submission')]).toEqual([false, true])
})

test('a story without photos may say so', async () => {
  const rules = (await check({ story: { ...STORY, images: null }, language: 'id' })).map(({ rule }) => rule)
  expect(rules).toContain('weekday-contradiction')
  expect(rules).not.toContain('caption-missing')
})

test('a bare text is asked for nothing that a record has', async () => {
  expect(await check({ text: 'Serangan udarabersama itu.' })).toMatchObject([
    { rule: 'run-on', found: 'udarabersama' },
  ])
})

test("an English story's words are judged as English, and told as such without being asked", async () => {
  const text =
    'The regent said the goverment would inspect the ferry that had been damaged at the pesantren jetty.'
  const expected = [{ rule: 'spelling', found: 'goverment', suggestions: ['government'] }]
  expect(await check({ text })).toMatchObject(expected)
  expect(await check({ text, language: 'en' })).toMatchObject(expected)
})

test('another newsroom sends its own words, names and switches', async () => {
  const text = 'Warga Seruni membaca koran digital. Ia tinggal dimana.'
  const rules = async (house: object) =>
    (await check({ text, house, language: 'id' })).map(({ rule }) => rule)
  expect(await rules({})).toEqual(['di-preposition'])
  expect(await rules({ rules: { 'di-preposition': false }, replace: { koran: 'surat kabar' } })).toEqual([
    'house-word',
  ])
})

test('a setting that cannot be read is named', async () => {
  const house = { patterns: [{ pattern: '(', message: { id: 'a', en: 'a' }, severity: 'style' }] }
  const answer = await reporter.send('POST', '/api/copydesk/check', { text: 'Kapal.', house })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('body.house.patterns[0]')
})

test.each([
  ['neither', {}],
  ['both', { text: 'Kapal.', story: STORY }],
  ['a field that there is none of', { story: { ...STORY, writer: 'Rena' } }],
  ['a text beyond any story', { text: 'kata '.repeat(24_001) }],
])('%s is refused', async (_, body) => {
  const answer = await reporter.send('POST', '/api/copydesk/check', body)
  expect(answer.status).toBe(400)
})

test('nobody is served without a sign-in', async () => {
  const answer = await room.server
    .visitor()
    .fetch('/api/copydesk/check', { method: 'POST', body: JSON.stringify({ text: 'Kapal.' }) })
  expect(answer.status).toBe(401)
})
