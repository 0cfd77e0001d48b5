/**
 * A page as a feature renders it, before it is compressed, tagged and kept. `tags` name what it shows, so that
 * an event that carries one of them drops it. The same request gives the same page to everybody: nothing in
 * it may hang on who asks.
 */
export type Page = {
  status: 200 | 301 | 404 | 410
  contentType: string
  body: string
  tags: readonly string[]
  /** Content-Security-Policy, Location, Link and the like; never a cookie. */
  headers: Readonly<Record<string, string>>
}

/** What a page may hang on: its path, and the query parameters that are known. */
export type PageRequest = { path: string; query: Readonly<Record<string, string>> }

/** Renders the page of an address; null where no page of the site has that address. */
export type PageSource = (request: PageRequest) => Promise<Page | null>
