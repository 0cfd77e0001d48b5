import { renderToStaticMarkup } from 'react-dom/server'
import { robotsPage } from '../features/feeds/robots.ts'
import { type Feed, feedPage } from '../features/feeds/rss.ts'
import { sitemapIndex, sitemapOfMonth } from '../features/feeds/sitemap.ts'
import { isReserved, parseStoryPath } from '../features/stories/address.ts'
import type { Page, PageRequest, PageSource } from '../platform/pages/page.ts'
import { favicon } from './favicon.ts'
import { movedPage, PUBLICATION_TAG } from './html-page.ts'
import { frontPage } from './pages/front-page.tsx'
import { indexPage } from './pages/index-page.tsx'
import { englishPage, sectionPage } from './pages/list-page.tsx'
import { mastheadPage } from './pages/masthead-page.tsx'
import { missingPage } from './pages/missing-page.tsx'
import { storyPage } from './pages/story-page.tsx'
import { Body } from './parts/body.tsx'
import type { Site, SiteDeps } from './site.ts'

/** Every query parameter that some page of the site hangs on. */
export const SITE_PARAMETERS = ['halaman', 'riwayat', 'tanggal', 'bulan'] as const

/** Parts of the address space that are no pages of the site, whatever stands after them. */
const ELSEWHERE = /^\/(?:desk|api|aset)(?:\/|$)/

/**
 * The readers' site: an address in, its page out. Null where the address belongs to another part of the system.
 * `currentSite` gives what stands around every page, as old as a kept page may be.
 */
export function siteSource(deps: SiteDeps, currentSite: () => Promise<Site>): PageSource {
  return async (request) => {
    if (ELSEWHERE.test(request.path)) return null
    const plain = plainAddress(request)
    if (plain !== null) return movedPage(plain, [])
    if (request.path === '/favicon.svg') return favicon()
    if (request.path === '/favicon.ico') return movedPage('/favicon.svg', [])
    const site = await currentSite()
    return (await fixedPage(deps, site, request)) ?? (await addressedPage(deps, site, request))
  }
}

/** The parameter that a path hangs on, if any. */
function parameterOf(path: string): (typeof SITE_PARAMETERS)[number] | null {
  if (path === '/indeks') return 'tanggal'
  if (path === '/sitemap.xml') return 'bulan'
  if (path === '/en') return 'halaman'
  if (parseStoryPath(path) !== null) return 'riwayat'
  const [, section] = /^\/([a-z0-9-]+)$/.exec(path) ?? []
  return section !== undefined && !isReserved(section) ? 'halaman' : null
}

/**
 * The address without what its page does not hang on, the first page's number among it; null where there is
 * nothing to leave out. Each page has one address, so that nobody can make a second copy of it in memory.
 */
function plainAddress({ path, query }: PageRequest): string | null {
  const parameter = parameterOf(path)
  const isNeedless = ([name, value]: [string, string]) =>
    name !== parameter || (name === 'halaman' && value === '1')
  const given = Object.entries(query)
  const needed = given.filter((entry) => !isNeedless(entry))
  if (needed.length === given.length) return null
  return needed.length === 0 ? path : `${path}?${new URLSearchParams(needed)}`
}

/** Pages with an address of their own. */
async function fixedPage(deps: SiteDeps, site: Site, { path, query }: PageRequest): Promise<Page | null> {
  switch (path) {
    case '/':
      return frontPage(deps, site)
    case '/feed':
      return feedPage(deps.db, feedOf(site))
    case '/en':
      return englishPage(deps, site, query.halaman)
    case '/indeks':
      return indexPage(deps, site, query.tanggal)
    case '/redaksi':
      return mastheadPage(site)
    case '/robots.txt':
      return robotsPage({ demo: site.publication.demo, origin: site.origin })
    case '/sitemap.xml':
      return sitemap(deps, site, query.bulan)
    default:
      return null
  }
}

/** Sections and stories, whose addresses the newsroom makes. */
async function addressedPage(deps: SiteDeps, site: Site, { path, query }: PageRequest): Promise<Page> {
  const section = site.sections.find(({ slug }) => path === `/${slug}`)
  if (section) return sectionPage(deps, site, { section, asked: query.halaman })
  const story = parseStoryPath(path)
  if (story) return storyPage(deps, site, { ...story, history: query.riwayat })
  return missingPage(site, [])
}

/** A sitemap names absolute addresses, so there is none without a public origin, nor one of demo stories. */
async function sitemap({ db }: SiteDeps, site: Site, month: string | undefined): Promise<Page> {
  const { origin, publication } = site
  if (origin === null || publication.demo) return missingPage(site, [])
  const page = month === undefined ? await sitemapIndex(db, origin) : await sitemapOfMonth(db, origin, month)
  return page === null ? missingPage(site, ['feed']) : { ...page, tags: [...page.tags, PUBLICATION_TAG] }
}

function feedOf({ publication, origin }: Site): Feed {
  const { name, tagline, language, demo, masthead } = publication
  return {
    channel: { name, tagline, language, demo, company: masthead.company },
    origin,
    bodyHtml: ({ header, body }) => {
      try {
        return renderToStaticMarkup(
          <Body nodes={body} dateline={header.dateline} host={origin?.host ?? null} />,
        )
      } catch {
        // A body that cannot be drawn is reported where its own page fails; the other items stay readable.
        return ''
      }
    },
  }
}
