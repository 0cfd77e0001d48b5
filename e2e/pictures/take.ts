import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch.ts'
import { type DemoDesk, demoDesk } from '../matrix/demo-desk.ts'
import { editorScreen } from '../screens/editor.ts'
import { enter } from '../screens/entry.ts'
import { type SitePage, sitePages } from '../screens/site-pages.ts'
import { visitor } from '../screens/visitor.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { smallPng } from './small-png.ts'

/**
 * Takes the pictures of the README from a demo newsroom that really runs: `npm run screenshots`. They are as
 * large as the screen, not as the page, and small enough for a repository.
 */
const PICTURES = join(import.meta.dirname, '../../docs/images')
/** Bytes that one picture may have. */
const LARGEST = 150_000
/** Widths of a picture, and what its name then ends with. */
const WIDTHS = [
  [390, '-phone'],
  [1280, ''],
] as const

type Scene = { name: string; open: (page: Page) => Promise<void> }

const folder = await dataFolder()
const redaksi = await startRedaksi(folder.path, { env: { LOG_LEVEL: 'warn' } })
const browser = await launchBrowser()
try {
  await mkdir(PICTURES, { recursive: true })
  const desk = await demoDesk(redaksi)
  for (const scene of [...(await siteScenes(browser, redaksi)), ...deskScenes(redaksi, desk)])
    for (const screen of WIDTHS) await take(scene, screen, desk)
} finally {
  await browser.close()
  await redaksi.stop()
  await folder.remove()
}

async function siteScenes(from: Browser, { url }: Redaksi): Promise<Scene[]> {
  const { page, leave } = await visitor(from)
  const pages = await sitePages(page, url)
  await leave()
  const open = (shown: SitePage['name']) => async (reader: Page) => {
    await reader.goto(url + (pages.find(({ name }) => name === shown)?.path ?? '/'))
  }
  const corrected = async (reader: Page) => {
    await open('story-corrected')(reader)
    // A phone shows where the story begins; a desktop has room for its correction as well.
    if ((reader.viewportSize()?.width ?? 0) > 1000) {
      await reader.locator('#ralat').evaluate((record) => record.scrollIntoView({ block: 'end' }))
    }
  }
  return [
    { name: 'front', open: open('front') },
    { name: 'story', open: corrected },
  ]
}

function deskScenes({ url }: Redaksi, { stories }: DemoDesk): Scene[] {
  return [
    {
      name: 'stories',
      open: async (page) => {
        await page.goto(`${url}/desk`)
        await page.getByRole('table').waitFor()
      },
    },
    {
      name: 'editor',
      open: async (page) => {
        await page.goto(`${url}/desk/naskah/${stories.live}`)
        const screen = editorScreen(page)
        await screen.open()
        await screen.waitSaved()
      },
    },
  ]
}

async function take(
  { name, open }: Scene,
  [width, ending]: (typeof WIDTHS)[number],
  desk: DemoDesk,
): Promise<void> {
  const guest = await visitor(browser, { width })
  await enter(guest, redaksi.url, desk.people.id)
  await open(guest.page)
  await guest.page.waitForLoadState('networkidle')
  const seen = await guest.page.screenshot()
  await guest.page.goto('about:blank')
  const picture = await smallPng(guest.page, seen)
  await guest.leave()
  const file = `${name}${ending}.png`
  if (picture.length > LARGEST) throw new Error(`${file} has ${picture.length} bytes`)
  await writeFile(join(PICTURES, file), picture)
  console.log(`${file}: ${Math.round(picture.length / 1_000)} kB`)
}
