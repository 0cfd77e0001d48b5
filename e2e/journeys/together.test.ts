import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { type EditorScreen, editorScreen } from '../screens/editor.ts'
import { enter, knock } from '../screens/entry.ts'
import { seen } from '../screens/seen.ts'
import { faultsOf } from '../screens/soundness.ts'
import { type Visitor, visitor } from '../screens/visitor.ts'
import { deskWord } from '../screens/words.ts'
import { freePort } from '../support/free-port.ts'
import { type Link, linkTo } from '../support/link.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { colleague, firstAccount, PERSON, type StaffClient, signIn } from '../support/staff-client.ts'
import { openStory, until } from '../support/writer.ts'
import { savedTexts, watchSavedTexts } from './saved-texts.ts'

/** Milliseconds; a server starts twice in here, and reconnecting takes seconds. */
const LONGEST = 120_000
const SOON = { timeout: 20_000 }
const RENA = { name: 'Rena Palupi', email: 'rena@warta.example', password: PERSON.password }

let folder: Awaited<ReturnType<typeof dataFolder>>
let port: number
let redaksi: Redaksi
let browser: Browser
let laksmi: StaffClient
let rena: StaffClient
const desks: Desk[] = []
beforeAll(async () => {
  folder = await dataFolder()
  port = await freePort()
  redaksi = await start()
  browser = await launchBrowser()
  laksmi = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  rena = await colleague(redaksi.url, laksmi, { ...RENA, roles: ['editor'] })
}, LONGEST)
afterAll(async () => {
  await browser?.close()
  await Promise.all(desks.map(({ link }) => link.close()))
  await redaksi?.stop()
  await folder?.remove()
})

const start = () =>
  startRedaksi(folder.path, { args: ['--empty'], env: { PORT: String(port), LOG_LEVEL: 'warn' } })

type Desk = Visitor & { link: Link; screen: EditorScreen; body(): Promise<string> }

/** A person's own browser on a link of its own, with a story open in it. */
async function deskOf(person: StaffClient, story: string): Promise<Desk> {
  const link = await linkTo(port)
  const guest = await visitor(browser)
  await enter(guest, link.url, person)
  const screen = editorScreen(guest.page)
  await guest.page.goto(`${link.url}/desk/naskah/${story}`)
  await screen.open()
  await watchSavedTexts(guest.page)
  const desk = { ...guest, link, screen, body: () => seen(screen.part('body')) }
  desks.push(desk)
  return desk
}

async function newStory(): Promise<string> {
  const made = await laksmi.call<{ id: string }>('POST', '/api/stories', { headline: 'Feri Batal Berangkat' })
  return made.body.id
}

/** The body as the server has it, asked for by somebody who has nothing of it yet. */
async function onServer(story: string): Promise<string> {
  const reader = openStory(() => redaksi.url, laksmi.cookie(), story)
  await until('the draft arrives', () => reader.isSaved())
  const text = reader.doc.getXmlFragment('body').toString()
  reader.close()
  return text
}

const timesIn = (text: string, words: string) => text.split(words).length - 1

test('with one link cut and the server killed, both texts are there once, and "saved" was never untrue', {
  timeout: LONGEST,
}, async () => {
  const story = await newStory()
  const [first, second] = [await deskOf(laksmi, story), await deskOf(rena, story)]
  await first.screen.writeOn('Laksmi satu. ')
  await expect.poll(second.body, SOON).toContain('Laksmi satu.')
  await second.screen.writeOn('Rena satu. ')
  await expect.poll(first.body, SOON).toContain('Rena satu.')
  await first.screen.waitSaved()
  first.link.cut()
  await first.screen.writeOn('Laksmi terputus. ')
  await expect.poll(() => seen(first.screen.savedLine), SOON).toMatch(/^Luring sejak/)
  await second.screen.writeOn('Rena dua. ')
  await second.screen.waitSaved()
  await second.screen.writeOn('Rena tiga. ')
  await redaksi.kill()
  second.link.cut()
  redaksi = await start()
  const kept = await onServer(story)
  expect((await savedTexts(second.page)).at(-1)).toContain('Rena dua.')
  for (const desk of [first, second])
    for (const text of await savedTexts(desk.page))
      for (const sentence of text.match(/\w+ \w+\./g) ?? []) expect(timesIn(kept, sentence), sentence).toBe(1)
  expect(kept).not.toContain('terputus')
  for (const { link } of [first, second]) link.mend()
  const all = ['Laksmi satu.', 'Rena satu.', 'Laksmi terputus.', 'Rena dua.', 'Rena tiga.']
  for (const desk of [first, second])
    for (const sentence of all) await expect.poll(desk.body, SOON).toContain(sentence)
  await Promise.all([first, second].map(({ screen }) => screen.waitSaved()))
  const [one, other, server] = [await first.body(), await second.body(), await onServer(story)]
  expect(one).toBe(other)
  for (const sentence of all) expect([one, server].map((text) => timesIn(text, sentence))).toEqual([1, 1])
  for (const desk of [first, second]) desk.provoked(/WebSocket|ERR_|Failed to load resource/)
  expect([...first.complaints(), ...second.complaints()]).toEqual([])
})

test('what is typed without a connection survives a reload and joins what others wrote', {
  timeout: LONGEST,
}, async () => {
  const story = await newStory()
  const [first, second] = [await deskOf(laksmi, story), await deskOf(rena, story)]
  first.link.cut()
  await first.screen.writeOn('Hanya di perangkat. ')
  await expect.poll(() => seen(first.screen.savedLine), SOON).toMatch(/hanya|baru tersimpan di perangkat/)
  await second.screen.writeOn('Sementara itu. ')
  await second.screen.waitSaved()
  await expect(first.page.reload()).rejects.toThrow(/ERR_/)
  first.link.mend()
  // The browser is still on its way to its own page of failure, which would take the next address back.
  const address = `${first.link.url}/desk/naskah/${story}`
  const opens = () =>
    first.page.goto(address).then(
      () => true,
      () => false,
    )
  await until('the desk opens again', opens)
  await first.screen.waitSaved()
  for (const sentence of ['Hanya di perangkat.', 'Sementara itu.'])
    for (const desk of [first, second])
      await expect.poll(async () => timesIn(await desk.body(), sentence), SOON).toBe(1)
})

test('two people in one field see both values, and the one who chooses decides', {
  timeout: LONGEST,
}, async () => {
  const story = await newStory()
  const [first, second] = [await deskOf(laksmi, story), await deskOf(rena, story)]
  await first.screen.field('dateline').fill('LEMO')
  await second.screen.fillField('dateline', 'WANALOKA')
  await first.page.keyboard.press('Tab')
  const asked = deskWord('editor_conflict', { theirs: 'WANALOKA', yours: 'LEMO' })
  await first.page.getByText(asked).waitFor()
  expect(await faultsOf(first.page)).toEqual([])
  expect(await second.screen.field('dateline').inputValue()).toBe('WANALOKA')
  await first.page.getByRole('button', { name: deskWord('editor_conflict_use', { value: 'LEMO' }) }).click()
  await expect.poll(() => second.screen.field('dateline').inputValue(), SOON).toBe('LEMO')
  await first.page.getByText(asked).waitFor({ state: 'detached' })
})

test('a sign-in that is ended elsewhere asks for it again, and the text stays', {
  timeout: LONGEST,
}, async () => {
  const story = await newStory()
  const desk = await deskOf(rena, story)
  await desk.screen.writeOn('Sebelum sesi berakhir. ')
  await desk.screen.waitSaved()
  const elsewhere = await signIn(redaksi.url, RENA)
  const { status } = await elsewhere.call('DELETE', '/api/me/sessions')
  expect(status).toBeLessThan(300)
  const door = desk.page.getByRole('dialog', { name: deskWord('signin_lost_heading') })
  await door.waitFor()
  expect(await desk.body()).toContain('Sebelum sesi berakhir.')
  expect(await faultsOf(desk.page)).toEqual([])
  await knock(desk.page, RENA)
  await door.waitFor({ state: 'detached' })
  await desk.screen.writeOn('Sesudah masuk lagi. ')
  await desk.screen.waitSaved()
  await expect.poll(() => onServer(story), SOON).toContain('Sebelum sesi berakhir. Sesudah masuk lagi.')
})
