import { randomBytes } from 'node:crypto'
import type { Tx } from '../../platform/database/database.ts'
import {
  type Consumer,
  type ConsumerDeps,
  type RunningConsumer,
  startConsumer,
} from '../../platform/events/consumer.ts'
import type { EventListener } from '../../platform/events/listener.ts'
import type { LoggedEvent } from '../../platform/events/log.ts'
import { insertLinks, lastLink, linkedAmong, type SaltedLink } from './chain-queries.ts'
import { linkAfter } from './link.ts'

const SALT_BYTES = 16

/** Seals every event once, in the order of the log, whichever node is at it. */
export const chain: Consumer = { name: 'chain', from: 'beginning', handle: linkEvents }

/** After a restore the cursor begins anew: what has its link already keeps it. */
async function linkEvents(events: readonly LoggedEvent[], tx: Tx): Promise<void> {
  const linked = await linkedAmong(
    tx,
    events.map(({ id }) => id),
  )
  const links: SaltedLink[] = []
  let last = await lastLink(tx)
  for (const event of events.filter(({ id }) => !linked.has(id))) {
    const salt = randomBytes(SALT_BYTES)
    const link = linkAfter(last, event, salt)
    links.push({ ...link, salt })
    last = link
  }
  if (links.length > 0) await insertLinks(tx, links)
}

/** Keeps the chain up with the log on this node, woken by what the node hears. */
export function startChain(
  deps: ConsumerDeps,
  { subscribe }: Pick<EventListener, 'subscribe'>,
): RunningConsumer {
  const running = startConsumer(deps, chain)
  const unsubscribe = subscribe(running.wake)
  const close = () => {
    unsubscribe()
    return running.close()
  }
  return { wake: running.wake, close }
}
