/** A difference that the header's whole seconds and the way of the answer explain (milliseconds). */
const UNCERTAIN_MS = 2_000

let aheadMs = 0

/** Notes how far the server's clock is ahead of this device's, from an answer's `Date` header. */
export function noteServerClock(date: string | null, now: number): void {
  const difference = Date.parse(date ?? '') - now
  if (!Number.isNaN(difference)) aheadMs = Math.abs(difference) < UNCERTAIN_MS ? 0 : difference
}

/** How far the server's clock is ahead (milliseconds); zero where the two agree. */
export const serverAheadMs = (): number => aheadMs
