/** Bare headers of what is data: nothing may be rendered, framed, sniffed, kept or embedded elsewhere. */
export const DATA_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Of pages made for one member of staff; a page may set a policy of its own. */
export const STAFF_PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...DATA_HEADERS,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Seconds: two years, as the preload list of browsers asks. */
const HSTS = 'max-age=63072000; includeSubDomains'

/** Said over TLS only: elsewhere browsers must ignore it. */
export function transportHeaders(publicUrl: URL | null): Readonly<Record<string, string>> {
  return publicUrl?.protocol === 'https:' ? { 'Strict-Transport-Security': HSTS } : {}
}
