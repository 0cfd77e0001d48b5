import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { seen } from '../screens/seen.ts'
import { type SitePage, sitePages } from '../screens/site-pages.ts'
import { barriers, overflow } from '../screens/soundness.ts'
import { type Visitor, visitor } from '../screens/visitor.ts'
import { siteWord } from '../screens/words.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'

/** Milliseconds; a cold start with the demo newsroom on a busy machine. */
const LONGEST = 120_000
const WIDTHS = [320, 390, 1280, 1920]

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let browser: Browser
let pages: SitePage[]
beforeAll(async () => {
  folder = await dataFolder()
  redaksi = await startRedaksi(folder.path)
  browser = await launchBrowser()
  const { page, leave } = await visitor(browser)
  pages = await sitePages(page, redaksi.url)
  await leave()
}, LONGEST)
afterAll(async () => {
  await browser?.close()
  await redaksi?.stop()
  await folder?.remove()
})

const open = async (page: Page, { path }: Pick<SitePage, 'path'>) =>
  (await page.goto(redaksi.url + path))?.status()

/** What a page of that answer makes the browser say by itself. */
const refused = (status: number) => new RegExp(`status of ${status}`)

describe.each([390, 1280] as const)('at %i pixels, without JavaScript', (width) => {
  let reader: Visitor
  beforeAll(async () => {
    reader = await visitor(browser, { width, javaScript: false })
  })
  afterAll(() => reader?.leave())

  test('every page answers what it is, has one heading of its own and fits each screen', {
    timeout: LONGEST,
  }, async () => {
    const { page } = reader
    for (const each of pages) {
      expect(await open(page, each), each.name).toBe(each.status)
      expect(await page.locator('h1').count(), each.name).toBe(1)
      expect(await page.locator('script:not([type="application/ld+json"])').count(), each.name).toBe(0)
      for (const wide of WIDTHS) {
        await page.setViewportSize({ width: wide, height: 900 })
        expect(await overflow(page), `${each.name} at ${wide}`).toBe(0)
      }
      if (each.status !== 200) reader.provoked(refused(each.status))
    }
    expect(reader.complaints()).toEqual([])
  })

  test('somebody reads from the front page to a story, its section, the index and the masthead', {
    timeout: LONGEST,
  }, async () => {
    const { page } = reader
    await page.goto(redaksi.url)
    const headline = await seen(page.locator('.lead h1'))
    await page.getByRole('link', { name: headline }).first().click()
    expect(await seen(page.getByRole('heading', { level: 1 }))).toBe(headline)
    expect(await seen(page.locator('main'))).toMatch(/Terbit\s.*\d{2}\.\d{2}\sWITA/s)
    await page.locator('.section-nav a[aria-current]').click()
    await page.locator('main').getByRole('link', { name: headline }).waitFor()
    await page
      .locator('footer')
      .getByRole('link', { name: siteWord('index_heading') })
      .click()
    await page.locator('main').getByRole('link', { name: headline }).waitFor()
    await page
      .locator('footer')
      .getByRole('link', { name: siteWord('masthead_heading') })
      .click()
    expect(await seen(page.locator('main'))).toContain(siteWord('masthead_editor_in_chief'))
    expect(reader.complaints()).toEqual([])
  })
})

test.each([390, 1280] as const)(
  'axe finds nothing on any page at %i pixels',
  {
    timeout: LONGEST,
  },
  async (width) => {
    const { page, leave } = await visitor(browser, { width })
    for (const each of pages) {
      await open(page, each)
      expect(await barriers(page), each.name).toEqual([])
    }
    await leave()
  },
)

test('a keyboard skips to the text, and shows where it is', { timeout: LONGEST }, async () => {
  const { page, leave } = await visitor(browser)
  await open(page, pages.find(({ name }) => name === 'story') ?? { path: '/' })
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: siteWord('skip_to_content') })
  expect(await focusOf(page)).toMatchObject({ text: siteWord('skip_to_content'), isOutlined: true })
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.evaluate(() => document.body.focus())
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    expect(await focusOf(page)).toMatchObject({ isOutlined: true })
  }
  await leave()
})

test('the feed is linked from each page and tells what the front page tells', async () => {
  const { page, leave } = await visitor(browser)
  await page.goto(redaksi.url)
  const headline = await seen(page.locator('.lead h1'))
  const links = page.locator('link[rel="alternate"][type="application/rss+xml"]')
  const feed = await page.request.get(new URL((await links.getAttribute('href')) ?? '', page.url()).href)
  expect(feed.headers()['content-type']).toMatch(/^application\/rss\+xml/)
  expect(await feed.text()).toContain(headline)
  for (const each of pages) {
    await open(page, each)
    expect(await links.count(), each.name).toBe(1)
  }
  await leave()
})

/** What the keyboard stands on, and whether somebody can see that. */
function focusOf(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null) throw new Error('nothing has the focus')
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    return {
      text: activeElement.textContent?.trim(),
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    }
  })
}
