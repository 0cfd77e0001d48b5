import type { PageRequest } from './page.ts'

/** An address as the cache knows it. Two addresses with one key show the same page. */
export type Address = { key: string; request: PageRequest }

/** Values that a page can hang on: numbers, days, pairs of revisions. Anything else counts as absent. */
const VALUE = /^[\w.-]{0,40}$/

/**
 * Reads the target of a request. Unknown parameters make no key of their own, nor do doubled or nested ones, so
 * that nobody can fill the memory by inventing them. The path is taken as it was sent: all addresses of the site
 * are plain ASCII, and an escaped slash must not become a second way to a page.
 */
export function addressOf(target: string, parameters: readonly string[]): Address {
  const end = target.indexOf('?')
  if (end === -1) return { key: target, request: { path: target, query: {} } }
  const path = target.slice(0, end)
  const given = new URLSearchParams(target.slice(end + 1))
  const query: Record<string, string> = {}
  for (const name of parameters) {
    const value = given.get(name)
    if (value !== null && VALUE.test(value)) query[name] = value
  }
  const search = new URLSearchParams(query).toString()
  return { key: search === '' ? path : `${path}?${search}`, request: { path, query } }
}

/** Where an address with a slash too many belongs; null where it has none. Never another host. */
export function withoutEndingSlash({ key, request: { path } }: Address): string | null {
  if (path === '/' || !path.endsWith('/') || path.includes('//')) return null
  return path.slice(0, -1) + key.slice(path.length)
}
