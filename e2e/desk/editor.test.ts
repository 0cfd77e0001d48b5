import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { enter } from '../screens/entry.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { colleague, firstAccount, PERSON, type StaffClient } from '../support/staff-client.ts'

/** Milliseconds; a cold start and a browser on a machine that is busy with other tests. */
const LONGEST = 120_000
/** Milliseconds in which something on the screen is waited for. */
const PATIENCE = 15_000

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let browser: Browser
let laksmi: StaffClient
let rena: StaffClient
beforeAll(async () => {
  folder = await dataFolder()
  redaksi = await startRedaksi(folder.path, { args: ['--empty'], env: { LOG_LEVEL: 'warn' } })
  browser = await launchBrowser()
  const editor = { name: 'Rena Palupi', email: 'rena@warta.example', password: PERSON.password }
  laksmi = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  rena = await colleague(redaksi.url, laksmi, { ...editor, roles: ['editor'] })
}, LONGEST)
afterAll(async () => {
  await browser?.close()
  await redaksi?.stop()
  await folder?.remove()
})

type Desk = { page: Page; body: Locator; saved: Locator; faults: string[] }

/** A person's own browser with a story open, its text there. */
async function openStory(person: StaffClient, id: string): Promise<Desk> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } })
  await enter({ context }, redaksi.url, person)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${redaksi.url}/desk/naskah/${id}`)
  const body = page.getByRole('textbox', { name: 'Isi' })
  await body.waitFor()
  return { page, body, saved: page.getByTestId('saved'), faults }
}

async function newStory(headline: string): Promise<string> {
  const { body } = await laksmi.call<{ id: string }>('POST', '/api/stories', { language: 'id', headline })
  return body.id
}

async function typeInto({ page, body }: Desk, text: string): Promise<void> {
  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

const says = (locator: Locator, text: string | RegExp) =>
  expect.poll(() => locator.textContent(), { timeout: PATIENCE }).toMatch(text)

test('two people write in one story, and each sees what the other typed', { timeout: LONGEST }, async () => {
  const id = await newStory('Operator Feri Tolak Permintaan')
  const [first, second] = await Promise.all([openStory(laksmi, id), openStory(rena, id)])
  await typeInto(first, 'Ombak 👨‍👩‍👧 tiga meter.')
  await says(second.body, 'Ombak 👨‍👩‍👧 tiga meter.')
  await typeInto(second, ' Warga menunggu.')
  await says(first.body, 'Ombak 👨‍👩‍👧 tiga meter. Warga menunggu.')
  await says(first.saved, /^Tersimpan di server/)
  await says(first.page.getByRole('list', { name: 'Yang sedang membuka naskah ini' }), /Rena Palupi/)
  expect([...first.faults, ...second.faults]).toEqual([])
})

test('what is typed while the connection is cut is told as such and survives a reload', {
  timeout: LONGEST,
}, async () => {
  const id = await newStory('Feri Batal Berangkat')
  const desk = await openStory(laksmi, id)
  await typeInto(desk, 'Tersambung.')
  await says(desk.saved, /^Tersimpan di server/)
  let isCut = true
  await desk.page.routeWebSocket('**/api/collab', (socket) => {
    if (isCut) void socket.close()
    else socket.connectToServer()
  })
  await desk.page.reload()
  await says(desk.saved, /^Luring sejak/)
  await typeInto(desk, ' Hanya di perangkat ini.')
  await says(desk.saved, /1 perubahan baru tersimpan di perangkat ini/)
  isCut = false
  await desk.page.reload()
  await says(desk.saved, /^Tersimpan di server/)
  const other = await openStory(rena, id)
  await says(other.body, 'Tersambung. Hanya di perangkat ini.')
})

test('a screen that breaks while it draws keeps the text', {
  timeout: LONGEST,
}, async () => {
  const id = await newStory('Uji Galat')
  const desk = await openStory(laksmi, id)
  await typeInto(desk, 'Teks yang harus selamat.')
  await says(desk.saved, /^Tersimpan di server/)
  // The next count of words throws while React draws the head.
  await desk.page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get() {
        throw new Error('broken on purpose')
      },
    })
  })
  await desk.page.keyboard.type(' Lagi.')
  const kept = desk.page.getByLabel('Seluruh naskah')
  await expect
    .poll(() => kept.inputValue(), { timeout: PATIENCE })
    .toMatch(/^Uji Galat\n\nTeks yang harus selamat\./)
  await desk.page.getByRole('button', { name: 'Muat ulang' }).click()
  await says(desk.body, 'Teks yang harus selamat.')
})

test('Enter in the headline goes on in the dek, and one undo takes back both', {
  timeout: LONGEST,
}, async () => {
  const desk = await openStory(laksmi, await newStory('Judul'))
  const headline = desk.page.getByRole('textbox', { name: 'Judul' })
  const dek = desk.page.getByRole('textbox', { name: 'Dek' })
  await headline.click()
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type(' Baru')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type('Dek ditulis.')
  await says(headline, /^Judul Baru$/)
  await says(dek, /^Dek ditulis\.$/)
  const undo = desk.page.getByRole('button', { name: 'Urungkan' })
  while ((await undo.getAttribute('aria-disabled')) === 'false') await undo.click()
  await says(headline, /^Judul$/)
  await says(dek, /^$/)
})
