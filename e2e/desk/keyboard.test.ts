import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { editorScreen } from '../screens/editor.ts'
import { enter } from '../screens/entry.ts'
import { type Visitor, visitor } from '../screens/visitor.ts'
import { deskWord } from '../screens/words.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { colleague, firstAccount, PERSON, type StaffClient } from '../support/staff-client.ts'

/** Milliseconds; a cold start and a browser on a machine that is busy with other tests. */
const LONGEST = 120_000
/** Stops of the Tab key on the longest screen of the desk, and some more. */
const MOST_STOPS = 80

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let browser: Browser
let laksmi: StaffClient
let desk: Visitor
beforeAll(async () => {
  folder = await dataFolder()
  redaksi = await startRedaksi(folder.path, { args: ['--empty'], env: { UNDO_SECONDS: '120' } })
  browser = await launchBrowser()
  laksmi = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  await laksmi.call('POST', '/api/sections', { name: 'Laut' })
  const rena = { name: 'Rena Palupi', email: 'rena@warta.example', password: PERSON.password }
  await colleague(redaksi.url, laksmi, { ...rena, roles: ['editor'] })
  desk = await visitor(browser)
  await enter(desk, redaksi.url, laksmi)
}, LONGEST)
afterAll(async () => {
  await browser?.close()
  await redaksi?.stop()
  await folder?.remove()
})

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Goes on with Tab until the focus stands there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with the keyboard: ${target}`)
}

/**
 * A list that opens marks its present value in a timer of no delay, and forgets what was marked
 * before: keys that come sooner, as only a program's do on a busy machine, are lost. This timer
 * fires after that one.
 */
const listIsReady = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))

/** Opens a list, goes down to a value, takes it and sees the list close. */
async function choose(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.press('Enter')
  const option = page.getByRole('option', { name: value, exact: true })
  await option.waitFor()
  await listIsReady(page)
  for (let step = 0; (await option.getAttribute('data-combobox-selected')) === null; step++) {
    if (step === MOST_STOPS) throw new Error(`not reached in the list: ${value}`)
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await option.waitFor({ state: 'detached' })
}

test(
  'a story is begun, handed over, published and taken back without a mouse',
  async () => {
    const { page } = desk
    const screen = editorScreen(page)
    await page.goto(`${redaksi.url}/desk`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('n')
    await screen.open()
    await tabTo(page, screen.part('headline'))
    await page.keyboard.type('Tarif Feri Naik')
    await page.keyboard.press('Enter')
    await tabTo(page, screen.part('body'))
    await page.keyboard.type('Tarif feri naik mulai Senin.')
    await screen.waitSaved()
    const list = (name: 'stories_holder' | 'editor_section') =>
      page.getByRole('combobox', { name: deskWord(name), exact: true })
    await choose(page, list('stories_holder'), 'Rena Palupi')
    await choose(page, list('editor_section'), 'Laut')
    await tabTo(page, screen.act('publishing_order_anyway'))
    await page.keyboard.press('Enter')
    const dialog = screen.dialog('publishing_act_publish')
    await tabTo(page, dialog.getByLabel(deskWord('publishing_pass_reason')))
    await page.keyboard.type('Kabar kilat')
    await tabTo(page, dialog.getByRole('button', { name: deskWord('publishing_order_anyway_now') }))
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const { body } = await laksmi.call<{ items: { id: string; goesLiveAt: string | null }[] }>(
      'GET',
      '/api/stories',
    )
    expect(body.items).toMatchObject([
      { headline: 'Tarif Feri Naik', holder: { name: 'Rena Palupi' }, section: { name: 'Laut' } },
    ])
    expect(body.items[0]?.goesLiveAt).not.toBeNull()
    await tabTo(page, screen.countdown)
    await page.keyboard.press('Enter')
    await screen.countdown.waitFor({ state: 'detached' })
    const after = await laksmi.call<{ order: unknown }>('GET', `/api/stories/${body.items[0]?.id}`)
    expect(after.body.order).toBeNull()
    expect(desk.complaints()).toEqual([])
  },
  LONGEST,
)
