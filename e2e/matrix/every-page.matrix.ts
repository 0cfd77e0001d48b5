import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { enter } from '../screens/entry.ts'
import { type SitePage, sitePages } from '../screens/site-pages.ts'
import { faultsOf } from '../screens/soundness.ts'
import { type Visit, type Visitor, visitor } from '../screens/visitor.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { type DemoDesk, demoDesk } from './demo-desk.ts'
import { DESK_SCREENS } from './desk-screens.ts'

/** Where the pictures lie; looked at by a person, not compared. */
const PICTURES = 'test-results/matrix'
const WIDTHS = [320, 390, 768, 1280, 1920] as const
const SCHEMES = ['light', 'dark'] as const
const LANGUAGES = ['id', 'en'] as const

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let browser: Browser
let pages: SitePage[]
let desk: DemoDesk
beforeAll(async () => {
  folder = await dataFolder()
  redaksi = await startRedaksi(folder.path, { env: { LOG_LEVEL: 'warn' } })
  browser = await launchBrowser()
  desk = await demoDesk(redaksi)
  const { page, leave } = await visitor(browser)
  pages = await sitePages(page, redaksi.url)
  await leave()
})
afterAll(async () => {
  await browser?.close()
  await redaksi?.stop()
  await folder?.remove()
})

describe.each(SCHEMES)('%s', (scheme) => {
  test.each(WIDTHS)('the site at %i pixels', async (width) => {
    const faults = await walk({ width, scheme }, async (guest, look) => {
      for (const { name, path, status } of pages) {
        await guest.page.goto(redaksi.url + path)
        if (status !== 200) guest.provoked(new RegExp(`status of ${status}`))
        await look(`site-${name}`)
      }
    })
    expect(faults).toEqual({})
  })

  describe.each(LANGUAGES)('%s', (language) => {
    test.each(WIDTHS)('the desk at %i pixels', async (width) => {
      const faults = await walk({ width, scheme, language }, async (guest, look) => {
        await guest.page.goto(`${redaksi.url}/desk`)
        await guest.page.getByRole('heading', { level: 1 }).waitFor()
        await look('desk-door')
        await enter(guest, redaksi.url, desk.people[language])
        for (const [name, show] of Object.entries(DESK_SCREENS)) {
          await show({ page: guest.page, url: redaksi.url, language, stories: desk.stories })
          await look(`desk-${name}`)
        }
      })
      expect(faults).toEqual({})
    })
  })
})

type Look = (name: string) => Promise<void>

/** Walks from page to page as one person; each look takes a picture and notes what is wrong, under its name. */
async function walk(
  visit: Visit,
  from: (guest: Visitor, look: Look) => Promise<void>,
): Promise<Record<string, readonly string[]>> {
  const guest = await visitor(browser, visit)
  const faults: Record<string, readonly string[]> = {}
  await from(guest, async (name) => {
    const words = [name, visit.width, visit.scheme, visit.language].filter((word) => word !== undefined)
    await guest.page.screenshot({ path: `${PICTURES}/${words.join('-')}.png`, fullPage: true })
    const found = await faultsOf(guest.page)
    if (found.length > 0) faults[name] = found
  })
  if (guest.complaints().length > 0) faults.console = guest.complaints()
  await guest.leave()
  return faults
}
