import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneTimeCode } from '../../app/testing/one-time-code.ts'
import { launchBrowser } from '../browser/launch.ts'
import { editorScreen } from '../screens/editor.ts'
import { atDesk, knock, makeFirstAccount, signInAt, signOut, typeCode } from '../screens/entry.ts'
import { faultsOf } from '../screens/soundness.ts'
import { visitor } from '../screens/visitor.ts'
import { deskWord } from '../screens/words.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { PERSON, signIn } from '../support/staff-client.ts'

/** Milliseconds; a cold start and a browser on a busy machine. */
const LONGEST = 120_000
const SABRI = {
  name: 'Sabri Lamade',
  email: 'sabri@warta.example',
  password: 'jangkar karat di dermaga tujuh',
}

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let browser: Browser
beforeAll(async () => {
  folder = await dataFolder()
  redaksi = await startRedaksi(folder.path, { args: ['--empty'], env: { LOG_LEVEL: 'warn' } })
  browser = await launchBrowser()
}, LONGEST)
afterAll(async () => {
  await browser?.close()
  await redaksi?.stop()
  await folder?.remove()
})

test('the first account is made from the whole link, also where half of it was opened before', {
  timeout: LONGEST,
}, async () => {
  const { page, complaints, leave } = await visitor(browser)
  const link = await redaksi.firstAccountLink()
  await page.goto(link.replace(/#.*/, ''))
  await page.getByText(deskWord('setup_no_token')).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await makeFirstAccount(page, link, PERSON)
  expect(page.url()).not.toContain('#')
  expect(complaints()).toEqual([])
  await leave()
})

test('a colleague comes in by a link that is handed over, and sees no way to publish', {
  timeout: LONGEST,
}, async () => {
  const boss = await visitor(browser)
  await signInAt(boss.page, `${redaksi.url}/desk/anggota`, PERSON)
  await boss.page.getByRole('button', { name: deskWord('people_add') }).click()
  const form = boss.page.getByRole('dialog', { name: deskWord('people_add') })
  await form.getByLabel(deskWord('person_name')).fill(SABRI.name)
  await form.getByLabel(deskWord('person_email')).fill(SABRI.email)
  expect(await faultsOf(boss.page)).toEqual([])
  await form.getByRole('button', { name: deskWord('people_add') }).click()
  const link = await form.getByLabel(deskWord('people_link')).inputValue()
  const sabri = await visitor(browser, { width: 390 })
  await sabri.page.goto(link)
  await sabri.page.getByLabel(deskWord('password_new')).fill(SABRI.password)
  await sabri.page.getByRole('button', { name: deskWord('setpassword_act') }).click()
  await sabri.page.getByRole('link', { name: deskWord('signin_heading') }).click()
  await knock(sabri.page, SABRI)
  await atDesk(sabri.page)
  await sabri.page.getByRole('button', { name: deskWord('stories_new') }).click()
  const screen = editorScreen(sabri.page)
  await screen.open()
  await screen.act('publishing_step_submit').waitFor()
  await sabri.page.getByText(deskWord('publishing_check_section'), { exact: true }).waitFor()
  for (const act of [
    'publishing_button_publish',
    'publishing_order_anyway',
    'publishing_step_ready',
  ] as const)
    expect(await screen.act(act).count(), act).toBe(0)
  expect(await faultsOf(sabri.page)).toEqual([])
  expect([...boss.complaints(), ...sabri.complaints()]).toEqual([])
  const id = sabri.page.url().split('/').at(-1)
  const program = await signIn(redaksi.url, SABRI)
  const { status } = await program.call('POST', `/api/stories/${id}/publish`, {
    act: { act: 'publish' },
    stateVector: 'AA==',
    fieldsVersion: 1,
  })
  expect(status).toBe(403)
  await Promise.all([boss.leave(), sabri.leave()])
})

test('with a second step on, the password alone does not open; a code does, and each backup code once', {
  timeout: LONGEST,
}, async () => {
  const { page, provoked, complaints, leave } = await visitor(browser)
  await signInAt(page, `${redaksi.url}/desk/akun`, PERSON)
  const panel = page.locator('section').filter({ hasText: deskWord('account_second_factor') })
  await panel.getByLabel(deskWord('password_current')).fill(PERSON.password)
  await panel.getByRole('button', { name: deskWord('factor_begin') }).click()
  const secret = await panel.getByLabel(deskWord('factor_secret')).inputValue()
  const code = (steps = 0) => oneTimeCode(`otpauth://totp/Redaksi?secret=${secret}`, steps)
  expect(await faultsOf(page)).toEqual([])
  await panel.getByLabel(deskWord('signin_code')).fill(code())
  await panel.getByRole('button', { name: deskWord('factor_confirm') }).click()
  const codes = (await panel.getByLabel(deskWord('factor_codes')).inputValue()).split('\n')
  await panel.getByRole('button', { name: deskWord('factor_codes_kept') }).click()
  await panel.getByText(deskWord('factor_on')).waitFor()
  await signOut(page)
  await knock(page, PERSON)
  await typeCode(page, '000000')
  await page.getByRole('alert').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await typeCode(page, code(1))
  await atDesk(page)
  const [backup = '', another = ''] = codes
  await signOut(page)
  await knock(page, PERSON)
  await typeCode(page, backup, 'backup')
  await atDesk(page)
  await signOut(page)
  await knock(page, PERSON)
  await typeCode(page, backup, 'backup')
  await page.getByRole('alert').waitFor()
  await typeCode(page, another, 'backup')
  await atDesk(page)
  provoked(/status of 4\d\d/)
  expect(complaints()).toEqual([])
  await leave()
})
