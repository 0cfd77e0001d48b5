import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Edition } from '../site.ts'
import { frameOf } from './frame.tsx'
import { headMarkup, type PageHead } from './page-head.ts'

export type DocumentProps = {
  edition: Edition
  head: PageHead
  /** Path of the list that the page belongs to, for the navigation. */
  current?: string | null
  children: ReactNode
}

/** The whole document around a page's own content, as HTML. */
export function documentMarkup({ edition, head, current = null, children }: DocumentProps): string {
  const isCurrent = current === head.canonical
  const { loading, top, bottom } = frameOf(edition, { current, isCurrent })
  const content = renderToStaticMarkup(children)
  return `<!doctype html><html lang="${edition.language}"><head>${loading}${headMarkup(edition, head)}</head><body id="top">${top}<main id="content" class="wrap" tabindex="-1">${content}</main>${bottom}</body></html>`
}
