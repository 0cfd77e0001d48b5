import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { faultsOf } from './soundness.ts'
import { type Visitor, visitor } from './visitor.ts'

/** The journeys expect that nothing is found; here each of their guards finds something. */

let browser: Browser
let guest: Visitor
beforeAll(async () => {
  browser = await launchBrowser()
  guest = await visitor(browser, { width: 390 })
})
afterAll(() => browser?.close())

const page = (body: string) =>
  `<!doctype html><html lang="id"><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
  <title>Uji</title><main><h1>Uji</h1>${body}</main></html>`

test('a page in order has no fault', async () => {
  await guest.page.setContent(page('<p>Rapat ditunda.</p>'))
  expect(await faultsOf(guest.page)).toEqual([])
  expect(guest.complaints()).toEqual([])
})

test('a picture without words, pale text and a block wider than the phone are named', async () => {
  await guest.page.setContent(
    page(
      '<img src="data:,"><p style="color: #ddd; background: #fff">Pucat</p><div style="width: 900px">Lebar</div>',
    ),
  )
  const faults = (await faultsOf(guest.page)).join('\n')
  expect(faults).toMatch(/^image-alt/m)
  expect(faults).toMatch(/^color-contrast/m)
  expect(faults).toMatch(/^\d+ pixels too wide/m)
})

test('what the content policy refuses is complained of, and stays so until a test owns up to it', async () => {
  await guest.page.setContent(page('<p>Naskah</p><script>document.title = "jahat"</script>'))
  await expect.poll(() => guest.complaints().join('\n')).toMatch(/Content Security Policy/)
  expect(() => guest.provoked(/status of 410/)).toThrow('nothing was provoked')
  guest.provoked(/Content Security Policy/)
  expect(guest.complaints()).toEqual([])
})
