import type { IncomingHttpHeaders } from 'node:http'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a method may change something, so that the request must prove where it comes from. */
export const changesState = (method: string): boolean => !SAFE.has(method)

/** The origin under which this request reached us; its Host was checked before. */
export function ownOrigin(publicUrl: URL | null, host: string, isSecure: boolean): string {
  return publicUrl?.origin ?? `${isSecure ? 'https' : 'http'}://${host.toLowerCase()}`
}

/**
 * Whether a request was made by our own pages. Browsers set `Sec-Fetch-Site` and `Origin` themselves and let no
 * page change them. Where both are sent both must be ours: a page of another origin has neither.
 */
export function isFromOurPages(headers: IncomingHttpHeaders, own: string): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined && site === undefined) return false
  return (origin === undefined || origin === own) && (site === undefined || site === 'same-origin')
}
