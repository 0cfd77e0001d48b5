import type { EventListener } from '../platform/events/listener.ts'
import { TRUSTED_SILENCE } from '../platform/pages/cache.ts'
import { PUBLICATION_TAG } from './html-page.ts'
import type { Site } from './site.ts'

/**
 * What every page shows around its content, read once and kept until the log says that it changed. A page that
 * was begun with the old one carries the tag that the same event drops, so it is made anew and not kept.
 */
export function keptSite(
  load: () => Promise<Site>,
  events: Pick<EventListener, 'subscribe' | 'onReset' | 'silence'>,
): () => Promise<Site> {
  let kept: Promise<Site> | null = null
  const forget = () => {
    kept = null
  }
  events.subscribe(({ tags }) => {
    if (tags.includes(PUBLICATION_TAG)) forget()
  })
  events.onReset(forget)
  const keep = () => {
    const loading = load()
    kept = loading
    // Whoever asked gets the error; the next one asks again.
    loading.catch(() => {
      if (kept === loading) forget()
    })
    return loading
  }
  return () => (events.silence() > TRUSTED_SILENCE ? load() : (kept ?? keep()))
}
