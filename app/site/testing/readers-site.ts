import type { KyselyPlugin } from 'kysely'
import { parseHTML } from 'linkedom'
import type { Page } from '../../platform/pages/page.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { readSiteAssets } from '../assets.ts'
import { loadSite } from '../load-site.ts'
import type { SiteDeps } from '../site.ts'
import { siteSource } from '../source.tsx'

export type ReadersSite = TestDatabase & {
  deps: SiteDeps
  /** The page of an address; fails where the site has none. */
  get(address: string): Promise<Page>
  /** The page of an address as a parsed document. */
  read(address: string): Promise<Document>
  /** Statements that were answered since the last call. */
  queries(): number
}

export const documentOf = ({ body }: Page): Document => parseHTML(body).document

/** Text as a reader sees it: spaces are spaces, also those that may not break. */
export const textOf = (element: { textContent: string | null } | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The whole readers' site over a database of its own. */
export async function readersSite(origin: string | null = 'https://warta.example'): Promise<ReadersSite> {
  const database = await testDatabase()
  let sent = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      sent += 1
      return result
    },
  }
  const deps: SiteDeps = {
    db: database.db.withPlugin(counter),
    origin: () => (origin === null ? null : new URL(origin)),
    assets: readSiteAssets(),
  }
  const source = siteSource(deps, () => loadSite(deps))
  const get = async (address: string) => {
    const { pathname, searchParams } = new URL(address, 'https://warta.example')
    const page = await source({ path: pathname, query: Object.fromEntries(searchParams) })
    if (page === null) throw new Error(`the site has no ${address}`)
    return page
  }
  return {
    ...database,
    deps,
    get,
    read: async (address) => documentOf(await get(address)),
    queries: () => {
      const count = sent
      sent = 0
      return count
    },
  }
}
