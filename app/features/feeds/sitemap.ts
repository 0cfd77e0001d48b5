import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/pages/page.ts'
import { storyPath } from '../stories/address.ts'
import { addressesOfMonth, monthsWithStories } from './queries.ts'

/** Addresses that one file may hold. Source: sitemaps.org protocol, 50,000 and 50 MB. */
const MOST = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

type Entry = { address: string; changedAt: Date }

/** Lists one file a month, so that a search engine reads again only what changed. */
export async function sitemapIndex(db: Database, origin: URL): Promise<Page> {
  const months = await monthsWithStories(db)
  const entries = months.map(({ month, changedAt }) => ({
    address: new URL(`/sitemap.xml?bulan=${month}`, origin).href,
    changedAt,
  }))
  return document('sitemapindex', 'sitemap', entries)
}

/** The stories of one month, `2026-11`; null where the address names no month that has any. */
export async function sitemapOfMonth(db: Database, origin: URL, month: string): Promise<Page | null> {
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month)) return null
  const stories = await addressesOfMonth(db, { month, limit: MOST })
  if (stories.length === 0) return null
  const entries = stories.map(({ section, slug, id, changedAt }) => ({
    address: new URL(storyPath(section, slug, id), origin).href,
    changedAt,
  }))
  return document('urlset', 'url', entries)
}

function document(root: string, item: string, entries: readonly Entry[]): Page {
  const lines = entries.map(
    ({ address, changedAt }) =>
      `<${item}><loc>${escaped(address)}</loc><lastmod>${changedAt.toISOString()}</lastmod></${item}>`,
  )
  return {
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${lines.join('')}</${root}>\n`,
    tags: ['feed'],
    headers: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" },
  }
}

/** An address made by `URL` holds no `<` or quotation mark; the ampersand is what XML minds. */
const escaped = (address: string): string => address.replaceAll('&', '&amp;')
