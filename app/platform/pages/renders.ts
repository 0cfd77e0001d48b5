import type { Logger } from 'pino'
import { isDatabaseAway } from '../database/away.ts'
import { Problem } from '../problem.ts'
import { type Entry, entryOf } from './entry.ts'
import type { Invalidations, Since } from './invalidations.ts'
import type { Address } from './key.ts'
import { packHastily } from './packer.ts'
import type { PageSource } from './page.ts'

export type RenderDeps = {
  source: PageSource
  dropped: Invalidations
  /** Headers of every page. */
  headers: Readonly<Record<string, string>>
  clock: () => number
  onRender: (seconds: number) => void
  log: Logger
  keep: (entry: Entry) => void
}

export type Renders = {
  /** Renders an address, once at a time for all who ask. Throws what the source throws, or that too much is being rendered. */
  of(address: Address): Promise<Entry | null>
  /** For the hour of a flood: a few renderings a second for all readers together. */
  setFlooded(isOn: boolean): void
  /** The count of invalidations that the oldest running render began with. */
  oldest(): number
}

/** Renderings at once, ten times the pool: beyond it a reader is sooner served by asking again. */
const MOST_AT_ONCE = 100
/** Renderings that a change may overtake before the last one goes out as it is; a withdrawal never may. */
const ATTEMPTS = 3
const ATTEMPTS_WITHDRAWN = 20
/** Renderings a second for all readers in the hour of a flood. */
const FLOOD_RENDERS = 10

type Flight = { since: number; result: Promise<Entry | null> }

export function renders(deps: RenderDeps): Renders {
  const { dropped, clock } = deps
  const flights = new Map<string, Flight>()
  const gate = floodGate(clock)
  const start = (address: Address) => {
    if (flights.size >= MOST_AT_ONCE || gate.isShut()) return Promise.reject(busy())
    const flight: Flight = { since: dropped.count(), result: Promise.resolve(null) }
    flight.result = renderUntilTrue(deps, address, flight)
      .catch((error) => report(deps.log, error, address))
      .finally(() => flights.delete(address.key))
    flights.set(address.key, flight)
    return flight.result
  }
  return {
    of: (address) => flights.get(address.key)?.result ?? start(address),
    setFlooded: gate.set,
    oldest: () => Math.min(dropped.count(), ...[...flights.values()].map(({ since }) => since)),
  }
}

/** Once a rendering, however many wait for it. That the database is away is said by who watches it. */
function report(log: Logger, error: unknown, { request }: Address): never {
  if (!isDatabaseAway(error)) log.error({ err: error, path: request.path }, 'pages: rendering failed')
  throw error
}

/**
 * Renders again where a change overtook the rendering: whoever waits may have asked after it. The count of changes
 * is noted before the first query, so that none slips in between.
 */
async function renderUntilTrue(
  { source, dropped, clock, headers, onRender, keep }: RenderDeps,
  { key, request }: Address,
  flight: Flight,
): Promise<Entry | null> {
  for (let attempt = 1; attempt <= ATTEMPTS_WITHDRAWN; attempt += 1) {
    flight.since = dropped.count()
    const renderedAt = clock()
    const page = await source(request)
    onRender((clock() - renderedAt) / 1_000)
    if (page === null) return null
    const entry = entryOf(key, page, { renderedAt, shared: headers })
    await packHastily(entry)
    const change = dropped.since(page.tags, flight.since)
    if (!mayGoOut(change, attempt)) continue
    entry.isStale = change !== 'nothing'
    keep(entry)
    return entry
  }
  throw busy()
}

function mayGoOut(change: Since, attempt: number): boolean {
  return change === 'nothing' || (change === 'change' && attempt >= ATTEMPTS)
}

const busy = () => new Problem('too_many_requests', 503, { params: { seconds: 2 } })

/** Lets a few renderings a second through while it is on. */
function floodGate(clock: () => number) {
  let isOn = false
  let second = 0
  let count = 0
  return {
    set: (on: boolean) => {
      isOn = on
    },
    isShut: () => {
      if (!isOn) return false
      const now = Math.floor(clock() / 1_000)
      count = now === second ? count + 1 : 1
      second = now
      return count > FLOOD_RENDERS
    },
  }
}
