import type { Entry } from './entry.ts'

/** Part of the memory for addresses where no page stands: strangers can invent any number of them. */
const SHARE_OF_OTHERS = 1 / 16

export type Store = {
  get(key: string): Entry | undefined
  put(entry: Entry): void
  /** Counts bytes that came to an entry after it was put, if it is still there. */
  grow(entry: Entry, bytes: number): void
  has(entry: Entry): boolean
  /** Marks what carries a tag as stale, or takes it out for good. */
  drop(tag: string, isWithdrawn: boolean): void
  clear(): void
  size(): { entries: number; bytes: number }
}

/** Finished pages by key, bounded by bytes; what nobody asks for any more goes first. */
export function pageStore(maxBytes: number): Store {
  const pages = shelf(maxBytes * (1 - SHARE_OF_OTHERS))
  const others = shelf(maxBytes * SHARE_OF_OTHERS)
  const shelfOf = ({ status }: Entry) => (status === 200 || status === 410 ? pages : others)
  return {
    get: (key) => pages.entries.get(key) ?? others.entries.get(key),
    put: (entry) => {
      pages.remove(entry.key)
      others.remove(entry.key)
      shelfOf(entry).put(entry)
    },
    grow: (entry, bytes) => shelfOf(entry).grow(entry, bytes),
    has: (entry) => shelfOf(entry).entries.get(entry.key) === entry,
    drop: (tag, isWithdrawn) => {
      pages.drop(tag, isWithdrawn)
      // That nothing stood there is no state worth showing once something does.
      others.drop(tag, true)
    },
    clear: () => {
      pages.clear()
      others.clear()
    },
    size: () => ({
      entries: pages.entries.size + others.entries.size,
      bytes: pages.bytes() + others.bytes(),
    }),
  }
}

function shelf(maxBytes: number) {
  const entries = new Map<string, Entry>()
  const byTag = new Map<string, Set<Entry>>()
  let held = 0
  const remove = (key: string) => {
    const entry = entries.get(key)
    if (entry === undefined) return
    entries.delete(key)
    held -= entry.bytes
    for (const tag of entry.tags) untag(byTag, tag, entry)
  }
  /** The oldest goes; one that was used since the last look gets another round. */
  const evict = () => {
    for (const entry of entries.values()) {
      if (held <= maxBytes) return
      if (entry.isUsed) takeToTheEnd(entries, entry)
      else remove(entry.key)
    }
  }
  const grow = (entry: Entry, bytes: number) => {
    if (entries.get(entry.key) !== entry) return
    held += bytes
    evict()
  }
  const put = (entry: Entry) => {
    entries.set(entry.key, entry)
    for (const tag of entry.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(entry))
    grow(entry, entry.bytes)
  }
  const drop = (tag: string, isWithdrawn: boolean) => {
    for (const entry of [...(byTag.get(tag) ?? [])]) {
      entry.isStale = true
      if (isWithdrawn) remove(entry.key)
    }
  }
  const clear = () => {
    entries.clear()
    byTag.clear()
    held = 0
  }
  return { entries, put, remove, grow, drop, clear, bytes: () => held }
}

function takeToTheEnd(entries: Map<string, Entry>, entry: Entry): void {
  entry.isUsed = false
  entries.delete(entry.key)
  entries.set(entry.key, entry)
}

function untag(byTag: Map<string, Set<Entry>>, tag: string, entry: Entry): void {
  const tagged = byTag.get(tag)
  tagged?.delete(entry)
  if (tagged?.size === 0) byTag.delete(tag)
}
