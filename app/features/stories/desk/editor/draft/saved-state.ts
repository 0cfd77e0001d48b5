import { type Deletions, hasDeleted, type ServerCopy } from './server-copy.ts'

/**
 * What the desk may say about "saved". Only what the server says that it has, after its commit, makes a change
 * saved; the connection's own counters are reset by every reconnect and never hear of a refusal.
 * Moments of this device are in milliseconds since 1970; `savedAt` is the server's clock, as ISO 8601.
 */
type Change = { at: number; client: number } & (
  | {
      /** Where the client's clock in the state vector stands after it. */
      clock: number
    }
  | {
      /** It only took text away, which moves no clock. */
      clock: null
      deleted: Deletions
    }
)

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
  const isOne = last !== undefined && last.client === change.client && change.at - last.at < ONE_CHANGE_MS
  const joined = isOne ? join(last, change) : null
  return {
    ...facts,
    waiting: joined === null ? [...facts.waiting, change] : [...facts.waiting.slice(0, -1), joined],
  }
}

/** Two changes of one kind as one that is as old as the first; null for two kinds. */
function join(first: Change, second: Change): Change | null {
  if (first.clock !== null && second.clock !== null) return { ...first, clock: second.clock }
  if (first.clock !== null || second.clock !== null) return null
  const clients = new Set([...first.deleted.keys(), ...second.deleted.keys()])
  const both = [...clients].map(
    (client) =>
      [client, [...(first.deleted.get(client) ?? []), ...(second.deleted.get(client) ?? [])]] as const,
  )
  return { ...first, deleted: new Map(both) }
}

/** What the server has committed, and whether that is the whole document of this page. */
export function withSaved(
  facts: SavedFacts,
  { copy, isAll, at }: { copy: ServerCopy; isAll: boolean; at: string },
): SavedFacts {
  const waiting = facts.waiting.filter((change) => !has(copy, change))
  return { ...facts, waiting, carried: isAll ? 0 : facts.carried, savedAt: at }
}

const has = ({ vector, deletions }: ServerCopy, change: Change): boolean =>
  change.clock === null
    ? hasDeleted(deletions, change.deleted)
    : (vector.get(change.client) ?? 0) >= change.clock

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
