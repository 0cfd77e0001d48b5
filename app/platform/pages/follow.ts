import type { EventListener } from '../events/listener.ts'
import type { LoggedEvent } from '../events/log.ts'
import type { PageCache } from './cache.ts'

/**
 * Lets a node's pages follow the log: every event drops what carries its tags. `isWithdrawal` tells the events
 * after which the old state may be shown to nobody, not even while the new one is made.
 */
export function followEvents(
  cache: PageCache,
  listener: EventListener,
  isWithdrawal: (event: LoggedEvent) => boolean,
): void {
  listener.onReset(cache.clear)
  listener.subscribe((event) => {
    if (event.tags.length > 0) cache.drop(event.tags, isWithdrawal(event))
  })
}
