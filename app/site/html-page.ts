import type { Page } from '../platform/pages/page.ts'
import { type DocumentProps, documentMarkup } from './parts/document.ts'

/** What a page may load: its own styles, fonts and icon. It runs no script and stands in nobody's frame. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The tag of every page that shows the publication's name, sections and masthead. */
export const PUBLICATION_TAG = 'publication'

export const HTML = 'text/html; charset=utf-8'

/** A page of the site, finished: its markup with the headers that guard it; the rest are the same for every page. */
export function htmlPage(
  props: DocumentProps,
  { status = 200, tags }: { status?: 200 | 404 | 410; tags: readonly string[] },
): Page {
  const hidden = props.head.hidden === true || props.edition.publication.demo
  return {
    status,
    contentType: HTML,
    body: documentMarkup(props),
    tags: [PUBLICATION_TAG, ...tags],
    headers: {
      'Content-Security-Policy': POLICY,
      ...(hidden ? { 'X-Robots-Tag': 'noindex' } : {}),
    },
  }
}

/** Sends readers and machines to the address that holds for ever. */
export function movedPage(path: string, tags: readonly string[]): Page {
  return {
    status: 301,
    contentType: HTML,
    body: '',
    tags,
    headers: { Location: path, 'Content-Security-Policy': POLICY },
  }
}
