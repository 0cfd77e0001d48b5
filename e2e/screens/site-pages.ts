import type { Page } from 'playwright-core'
import { siteWord } from './words.ts'

export type SitePage = { name: string; path: string; status: 200 | 404 | 410 }

/** One page of every sort that the demo newsroom's readers can meet, found by its own links. */
export async function sitePages(page: Page, url: string): Promise<SitePage[]> {
  await page.goto(url)
  const front = {
    lead: await pathOf(page, '.lead h1 a'),
    section: await pathOf(page, '.section-nav a'),
    corrected: (await pathOf(page, 'a[href$="#ralat"]')).replace('#ralat', ''),
    retracted: await pathOf(page, `a:text-is("${siteWord('read_reason')}")`),
  }
  await page.goto(`${url}/en`)
  const english = await pathOf(page, 'main h2 a')
  const found = (name: string, path: string): SitePage => ({ name, path, status: 200 })
  return [
    found('front', '/'),
    found('section', front.section),
    found('story', front.lead),
    found('story-corrected', front.corrected),
    found('story-history', `${front.corrected}?riwayat`),
    found('story-english', english),
    found('list-english', '/en'),
    found('index', '/indeks'),
    found('masthead', '/redaksi'),
    { name: 'gone', path: front.retracted, status: 410 },
    { name: 'missing', path: '/laut/tidak-pernah-ada', status: 404 },
  ]
}

async function pathOf(page: Page, selector: string): Promise<string> {
  const path = await page.locator(selector).first().getAttribute('href')
  if (path === null) throw new Error(`no address at ${selector}`)
  return path
}
