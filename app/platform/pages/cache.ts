import type { Logger } from 'pino'
import type { Entry } from './entry.ts'
import { invalidations } from './invalidations.ts'
import type { Address } from './key.ts'
import { type Packer, packer } from './packer.ts'
import type { PageSource } from './page.ts'
import { type Renders, renders } from './renders.ts'
import { pageStore, type Store } from './store.ts'

export type CacheDeps = {
  source: PageSource
  /** Bytes of memory for finished pages. */
  maxBytes: number
  /** Headers of every page. */
  headers: Readonly<Record<string, string>>
  log: Logger
  /** Milliseconds for which this node has known nothing of the log. */
  silence: () => number
  onRender: (seconds: number) => void
  /** Milliseconds that never run backwards. */
  clock?: () => number
}

/** A page to answer with. `age`: the seconds for which it may have been out of date; null where it is fresh. */
export type Found = { entry: Entry; age: number | null }

export type PageCache = {
  /** What stands ready under a key; undefined where it must be asked for by `obtain`. */
  find(key: string): Found | undefined
  /**
   * The page of an address, rendered where that is needed. Null: the site has no such address. Throws what the
   * rendering threw where nothing older may be shown in its place.
   */
  obtain(address: Address): Promise<Found | null>
  /** Something was committed that changes what these tags stand for. `isWithdrawn`: nobody may see the old state again. */
  drop(tags: readonly string[], isWithdrawn: boolean): void
  /** Forgets everything: what it was made from is void. */
  clear(): void
  /** For the hour of a flood: what is not in memory is made a few times a second at most, for all readers together. */
  setFlooded(isOn: boolean): void
  packer: Packer
  size(): { entries: number; bytes: number }
}

/** Milliseconds between two renderings of a page that changes all the time. */
const PACE = 1_000
/**
 * Renderings that a page may have ahead of that pace: a publication a moment after a reader's visit is shown at
 * once, and only a flood of changes is slowed down to one a second.
 */
const AHEAD = 3
/** Milliseconds that a reader waits for the new state of a page where the old one can be shown. */
const PATIENCE = 250
/** Milliseconds of silence from the log after which what is in memory may be out of date. */
export const TRUSTED_SILENCE = 3_000

type Parts = Pick<CacheDeps, 'silence'> & { clock: () => number; store: Store; rendering: Renders }

export function createPageCache(deps: CacheDeps): PageCache {
  const clock = deps.clock ?? (() => performance.now())
  const store = pageStore(deps.maxBytes)
  const dropped = invalidations()
  const rendering = renders({ ...deps, clock, dropped, keep: (entry) => keep(store, entry) })
  const parts = { ...deps, clock, store, rendering }
  return {
    packer: packer(store.has, store.grow, deps.log),
    find: (key) => find(parts, key),
    obtain: (address) => obtain(parts, address),
    drop: (tags, isWithdrawn) => {
      dropped.note(tags, isWithdrawn)
      for (const tag of tags) store.drop(tag, isWithdrawn)
      dropped.forgetBefore(rendering.oldest())
    },
    clear: () => {
      dropped.noteAll()
      store.clear()
    },
    setFlooded: rendering.setFlooded,
    size: store.size,
  }
}

/** Puts a page in the place of its predecessor, and its rendering on the page's account. */
function keep(store: Store, entry: Entry): void {
  entry.paidUntil = Math.max(store.get(entry.key)?.paidUntil ?? 0, entry.renderedAt) + PACE
  store.put(entry)
}

function find({ store, clock, silence }: Parts, key: string): Found | undefined {
  const entry = store.get(key)
  if (entry === undefined || entry.isStale || clock() > entry.freshUntil) return undefined
  entry.isUsed = true
  return current(entry, silence())
}

/** A page that nothing known contradicts; where the log has been silent, nothing known is little. */
function current(entry: Entry, silence: number): Found {
  return { entry, age: silence > TRUSTED_SILENCE ? Math.ceil(silence / 1_000) : null }
}

async function obtain(parts: Parts, address: Address): Promise<Found | null> {
  const { store, clock, rendering, silence } = parts
  const ready = find(parts, address.key)
  if (ready !== undefined) return ready
  const old = store.get(address.key)
  if (old?.isStale && old.paidUntil - clock() > (AHEAD - 1) * PACE) return current(old, silence())
  if (old !== undefined && old.failedAt !== null) return outOfDate(parts, old, address)
  const made = old === undefined ? await rendering.of(address) : await inTime(parts, old, address)
  if (made === null) return null
  if (made !== 'late') return current(made, silence())
  const still = store.get(address.key)
  if (still !== undefined) return aged(parts, still)
  // Withdrawn while we waited: only its successor will do.
  const successor = await rendering.of(address)
  return successor && current(successor, silence())
}

const aged = ({ clock }: Parts, entry: Entry): Found => ({
  entry,
  age: Math.ceil((clock() - entry.renderedAt) / 1_000),
})

/** With the database away one reader of a page waits in vain; after that it is tried again beside the answers. */
function outOfDate(parts: Parts, old: Entry, address: Address): Found {
  const { clock, rendering } = parts
  if (old.failedAt === null || clock() - old.failedAt >= PACE) {
    old.failedAt = clock()
    // Its failure is logged where it happens, and this answer does not hang on it.
    rendering.of(address).catch(() => undefined)
  }
  return aged(parts, old)
}

/** The new state where it comes soon; `late` where it takes longer or cannot be had now. */
async function inTime(
  { rendering, clock }: Parts,
  old: Entry,
  address: Address,
): Promise<Entry | null | 'late'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(resolve, PATIENCE, 'late')
  const made = rendering.of(address).catch((): 'late' => 'late')
  const first = await Promise.race([made, late])
  clearTimeout(timer)
  if (first === 'late') old.failedAt = clock()
  return first
}
