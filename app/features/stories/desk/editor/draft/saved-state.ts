/**
 * What the desk may say about "saved". Only the server's state vector, sent after its commit, makes a change
 * saved; the connection's own counters are reset by every reconnect and never hear of a refusal.
 * Moments of this device are in milliseconds since 1970; `savedAt` is the server's clock, as ISO 8601.
 */
type Change = {
  at: number
  client: number
  /** Where the client's clock in the state vector stands after it; null where it only took text away. */
  clock: number | null
}

export type SavedFacts = {
  connection: 'opening' | 'online' | 'offline'
  offlineSince: number | null
  waiting: readonly Change[]
  /** Changes that were on this device, unsent, when the page was opened. */
  carried: number
  savedAt: string | null
  refused: string | null
}

export const UNTOUCHED: SavedFacts = {
  connection: 'opening',
  offlineSince: null,
  waiting: [],
  carried: 0,
  savedAt: null,
  refused: null,
}

/** Keystrokes within this time are told as one change (milliseconds). */
const ONE_CHANGE_MS = 1_000
/** A change that waits longer is called "not saved", so that a cut that nobody reported shows within three seconds. */
const PATIENCE_MS = 2_000

export function withChange(facts: SavedFacts, change: Change): SavedFacts {
  const last = facts.waiting.at(-1)
  const joins =
    last !== undefined &&
    last.client === change.client &&
    change.at - last.at < ONE_CHANGE_MS &&
    (last.clock === null) === (change.clock === null)
  const before = joins ? facts.waiting.slice(0, -1) : facts.waiting
  return { ...facts, waiting: [...before, joins ? { ...last, clock: change.clock } : change] }
}

/**
 * What the server has committed. One client's changes reach it in order, so a covered insertion also covers
 * every deletion before it; deletions after the last one wait for `withAcknowledged`.
 */
export function withSaved(facts: SavedFacts, vector: ReadonlyMap<number, number>, at: string): SavedFacts {
  const covered = facts.waiting.findLastIndex(
    ({ client, clock }) => clock !== null && (vector.get(client) ?? 0) >= clock,
  )
  return { ...facts, waiting: facts.waiting.slice(covered + 1), savedAt: at }
}

/**
 * The server has acknowledged every message of this connection. Only deletions hang on it, which a state
 * vector cannot show; an insertion still waits for the vector.
 */
export function withAcknowledged(facts: SavedFacts): SavedFacts {
  if (facts.connection !== 'online') return facts
  const open = facts.waiting.findLastIndex(({ clock }) => clock !== null)
  return { ...facts, waiting: facts.waiting.slice(0, open + 1), carried: 0 }
}

export function withConnection(facts: SavedFacts, online: boolean, at: number): SavedFacts {
  if (online) return { ...facts, connection: 'online', offlineSince: null }
  return { ...facts, connection: 'offline', offlineSince: facts.offlineSince ?? at }
}

export function withRefusal(facts: SavedFacts, code: string): SavedFacts {
  return { ...facts, refused: facts.refused ?? code }
}

export const unsentChanges = (facts: SavedFacts): number => facts.waiting.length + facts.carried

export type SavedLine =
  | { kind: 'opening' }
  | { kind: 'untouched' }
  | { kind: 'saved'; at: string }
  | { kind: 'saving'; changes: number }
  | { kind: 'unsaved'; seconds: number }
  | { kind: 'offline'; since: number; changes: number }
  | { kind: 'refused'; code: string }

/** The one line to show at this moment of this device's clock. */
export function savedLine(facts: SavedFacts, now: number): SavedLine {
  if (facts.refused !== null) return { kind: 'refused', code: facts.refused }
  const changes = unsentChanges(facts)
  if (facts.connection === 'offline') return { kind: 'offline', since: facts.offlineSince ?? now, changes }
  if (facts.connection === 'opening') return { kind: 'opening' }
  const age = now - (facts.waiting[0]?.at ?? now)
  if (age >= PATIENCE_MS) return { kind: 'unsaved', seconds: Math.floor(age / 1_000) }
  if (changes > 0) return { kind: 'saving', changes }
  return facts.savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: facts.savedAt }
}

/** Whether what is on the screen is what the server holds: the condition of publishing. */
export const isAllSaved = (facts: SavedFacts): boolean =>
  facts.connection === 'online' && facts.refused === null && unsentChanges(facts) === 0
