import type { Page } from '../platform/pages/page.ts'

/** The insertion mark of the red pencil, Redaksi's sign, on paper so that it stands on light and dark alike. */
const SIGN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="#fff"/><path d="M6 25 16 7l10 18" fill="none" stroke="#b0241b" stroke-width="5"/></svg>'

export function favicon(): Page {
  return {
    status: 200,
    contentType: 'image/svg+xml',
    body: SIGN,
    tags: [],
    headers: { 'Content-Security-Policy': "default-src 'none'" },
  }
}
