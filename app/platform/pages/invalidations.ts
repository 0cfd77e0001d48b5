/** What happened to a page's tags since a moment: nothing, a change, or that something was withdrawn. */
export type Since = 'nothing' | 'change' | 'withdrawal'

export type Invalidations = {
  /** How many there were so far; a render notes it before its first query. */
  count(): number
  note(tags: readonly string[], isWithdrawn: boolean): void
  /** Everything is void, whatever its tags. */
  noteAll(): void
  since(tags: readonly string[], count: number): Since
  /** Forgets what no running render can ask about any more. */
  forgetBefore(count: number): void
}

/**
 * Remembers which tags were dropped lately. A page rendered from what the database said before a drop must not be
 * kept after it: the drop found nothing to take out, and nothing would ever take it out again.
 */
export function invalidations(): Invalidations {
  const last = new Map<string, { change: number; withdrawal: number }>()
  let count = 0
  let allAt = 0
  return {
    count: () => count,
    note: (tags, isWithdrawn) => {
      count += 1
      for (const tag of tags) {
        const withdrawal = isWithdrawn ? count : (last.get(tag)?.withdrawal ?? 0)
        last.set(tag, { change: count, withdrawal })
      }
    },
    noteAll: () => {
      count += 1
      allAt = count
    },
    since: (tags, from) => {
      if (allAt > from) return 'withdrawal'
      const after = tags.map((tag) => last.get(tag)).filter((noted) => noted !== undefined)
      if (after.some(({ withdrawal }) => withdrawal > from)) return 'withdrawal'
      return after.some(({ change }) => change > from) ? 'change' : 'nothing'
    },
    forgetBefore: (from) => {
      for (const [tag, { change }] of last) if (change <= from) last.delete(tag)
    },
  }
}
