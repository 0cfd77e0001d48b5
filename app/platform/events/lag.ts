import type { Logger } from 'pino'
import type { Metrics } from '../metrics/metrics.ts'

/** Seconds for which an event may wait for a consumer before the operator is told. */
const LONG_LAG = 60
/** Milliseconds between two lines about one consumer while it stays behind. */
const REMINDER = 60_000

/** Keeps the lag of each durable consumer as a metric of this node, and says in the log which one is behind. */
export function watchLag({
  metrics,
  log,
}: {
  metrics: Pick<Metrics, 'labelledGauge'>
  log: Logger
}): (name: string, seconds: number) => void {
  const set = metrics.labelledGauge(
    'redaksi_consumer_lag_seconds',
    'Time for which the first event of the log has waited for a consumer.',
    'consumer',
  )
  const told = new Map<string, number>()
  return (name, seconds) => {
    set(name, seconds)
    const now = performance.now()
    if (seconds <= LONG_LAG) told.delete(name)
    else if (now - (told.get(name) ?? Number.NEGATIVE_INFINITY) >= REMINDER) {
      told.set(name, now)
      log.warn({ consumer: name, seconds }, 'events: a consumer is behind the log')
    }
  }
}
