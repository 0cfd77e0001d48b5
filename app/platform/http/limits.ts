/** How many requests one caller may make: a bucket of `burst`, refilled by `perSecond`. */
export type Rate = { perSecond: number; burst: number }

/** Callers remembered. One entry is about 150 bytes, so a flood of addresses costs a few megabytes at most. */
const MOST_CALLERS = 20_000

type Bucket = { tokens: number; at: number }

/**
 * Counts requests per caller in memory. Returns null where one more is allowed, else the whole seconds after
 * which it is. `clock` gives milliseconds that never run backwards.
 */
export function limiter(
  { perSecond, burst }: Rate,
  clock: () => number = () => performance.now(),
): (caller: string) => number | null {
  const buckets = new Map<string, Bucket>()
  return (caller) => {
    const now = clock()
    const known = buckets.get(caller)
    const tokens = known ? Math.min(burst, known.tokens + ((now - known.at) / 1_000) * perSecond) : burst
    const isAllowed = tokens >= 1
    // Set anew, so that the map's order is that of last use and its first entry is the one to forget.
    buckets.delete(caller)
    buckets.set(caller, { tokens: isAllowed ? tokens - 1 : tokens, at: now })
    if (buckets.size > MOST_CALLERS) forgetOldest(buckets)
    return isAllowed ? null : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const caller of buckets.keys()) {
    buckets.delete(caller)
    return
  }
}
