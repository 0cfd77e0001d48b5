import { renderToStaticMarkup } from 'react-dom/server'
import type { Edition } from '../site.ts'
import { loadingMarkup } from './page-head.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What stands around the content of a page, as markup. */
type Frame = { loading: string; top: string; bottom: string }

/** Where a page stands: in which list of the menu, null for none, and whether it is that list itself. */
export type Place = { current: string | null; isCurrent: boolean }

/** As many for an edition as its menu has entries. They go when the edition goes. */
const frames = new WeakMap<Edition, Map<string, Frame>>()

/** The frame of a page. It is drawn once for all pages of a list, as long as the edition is kept. */
export function frameOf(edition: Edition, place: Place): Frame {
  const known = frames.get(edition) ?? new Map<string, Frame>()
  frames.set(edition, known)
  const key = `${place.current} ${place.isCurrent}`
  const frame = known.get(key) ?? draw(edition, place)
  known.set(key, frame)
  return frame
}

function draw(edition: Edition, place: Place): Frame {
  const top = (
    <>
      <a className="skip-link" href="#content">
        {edition.t('skip_to_content')}
      </a>
      <SiteHeader edition={edition} {...place} />
    </>
  )
  return {
    loading: loadingMarkup(edition),
    top: renderToStaticMarkup(top),
    bottom: renderToStaticMarkup(<SiteFooter edition={edition} />),
  }
}
