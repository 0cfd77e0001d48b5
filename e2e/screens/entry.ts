import type { Page } from 'playwright-core'
import type { StaffClient } from '../support/staff-client.ts'
import type { Visitor } from './visitor.ts'
import { deskWord as word } from './words.ts'

type Person = { name: string; email: string; password: string }

/** Makes the newsroom's first account behind the one-time link and arrives at the list of stories. */
export async function makeFirstAccount(page: Page, link: string, { name, email, password }: Person) {
  await page.goto(link)
  await page.getByLabel(word('person_name')).fill(name)
  await page.getByLabel(word('signin_email')).fill(email)
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: word('setup_act') }).click()
  await atDesk(page)
}

/** Types address and password at the door, and goes no further. */
export async function knock(page: Page, { email, password }: Pick<Person, 'email' | 'password'>) {
  await page.getByLabel(word('signin_email')).fill(email)
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: word('signin_act') }).click()
}

/** Answers the second step: with a code of the app, or with one of the codes that were kept for a lost phone. */
export async function typeCode(page: Page, code: string, kind: 'app' | 'backup' = 'app'): Promise<void> {
  const swap = page.getByRole('button', { name: word('signin_use_backup') })
  const field = page.getByLabel(word(kind === 'app' ? 'signin_code' : 'signin_backup_code'), { exact: true })
  if (kind === 'backup' && !(await field.isVisible())) await swap.click()
  await field.fill(code)
  await page.getByRole('button', { name: word('signin_act') }).click()
}

/** Goes to a screen of the desk (its address) and signs in there. */
export async function signInAt(page: Page, url: string, person: Pick<Person, 'email' | 'password'>) {
  await page.goto(url)
  await knock(page, person)
  await atDesk(page)
}

/** Waits for the frame that only somebody signed in sees. */
export const atDesk = (page: Page) => page.locator('#main').waitFor()

/** Goes out by the menu, which a phone keeps behind a tab. */
export async function signOut(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: word('nav_more') })
  const out = word('nav_sign_out')
  if (await more.isVisible()) {
    await more.click()
    await page.getByRole('menuitem', { name: out }).click()
  } else await page.getByRole('button', { name: out }).click()
  await page.getByRole('heading', { name: word('signin_heading') }).waitFor()
}

const passwordField = (page: Page) => page.getByLabel(word('signin_password'), { exact: true })

/** Lets somebody who is signed in as a program go on in a browser. */
export async function enter({ context }: Pick<Visitor, 'context'>, url: string, person: StaffClient) {
  const cookies = person.cookie().split('; ')
  await context.addCookies(
    cookies.map((cookie) => {
      const [name = '', value = ''] = cookie.split(/=(.*)/s)
      return { name, value, url }
    }),
  )
}
