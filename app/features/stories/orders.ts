import type { Logger } from 'pino'
import type { Database } from '../../platform/database/database.ts'
import { goLive } from './go-live.ts'
import { untilNextOrder } from './order-queries.ts'

export type OrdersDeps = { db: Database; log: Logger }

/** How often each node looks for orders, in milliseconds: what another node left is live a second later. */
const SWEEP = 1_000
/** An order that is due and not taken is held by another node at this moment, in milliseconds. */
const BRIEFLY = 50

/**
 * Carries orders out when they are due, on every node: a sweep each second, and in between a timer for the
 * moment of the next one. `stop` waits for the one that is under way.
 */
export function orders(deps: OrdersDeps): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let round: Promise<void> = Promise.resolve()
  const go = () => {
    round = sweep(deps, () => stopped).then((pause) => {
      if (!stopped) timer = setTimeout(go, pause)
    })
  }
  go()
  return {
    stop: async () => {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      await round
    },
  }
}

/** Carries out what is due; gives the milliseconds until it is worth looking again. Never throws. */
async function sweep({ db, log }: OrdersDeps, isStopped: () => boolean): Promise<number> {
  try {
    while (!isStopped()) {
      const done = await goLive(db)
      if (done.outcome === 'none') break
      if (done.outcome === 'live') log.info({ story: done.shortId }, 'story went live')
      else log.error({ story: done.shortId, fault: done.fault, err: done.cause }, `order ${done.outcome}`)
    }
    const next = await untilNextOrder(db)
    return Math.min(SWEEP, next === null ? SWEEP : next > 0 ? next : BRIEFLY)
  } catch (error) {
    log.warn({ err: error }, 'orders wait for the database')
    return SWEEP
  }
}
