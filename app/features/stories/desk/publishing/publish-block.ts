import { isAllSaved, type SavedFacts, savedLine } from '../editor/draft/saved-state.ts'
import type { Act, Story } from '../editor/story-api.ts'

/** Why an act cannot be ordered now; each has its sentence. */
export type PublishBlock = 'offline' | 'refused' | 'unsaved' | 'stops' | 'asks' | 'nothing_new'

/**
 * What keeps an act from being offered at this moment of this device's clock, or null. What goes out is what
 * the server holds; a keystroke on its way keeps nothing, else every letter would close the buttons for a
 * moment. A retraction takes nothing of the draft along and waits only for the connection.
 */
export function publishBlock(
  act: Act,
  story: Pick<Story, 'gate' | 'hasNewDraft' | 'mayPassGate'>,
  facts: SavedFacts,
  now: number,
): PublishBlock | null {
  if (facts.connection !== 'online') return 'offline'
  if (act === 'retraction') return null
  if (facts.refused !== null) return 'refused'
  if (savedLine(facts, now).kind === 'unsaved') return 'unsaved'
  if (story.gate.stops.length > 0) return 'stops'
  if (act !== 'publish' && !story.hasNewDraft) return 'nothing_new'
  return story.gate.asks.length > 0 && !story.mayPassGate ? 'asks' : null
}

/** Whether an act must wait a moment for the last keystrokes before it is ordered. */
export const waitsForText = (act: Act, facts: SavedFacts): boolean =>
  act !== 'retraction' && !isAllSaved(facts)

/** Whole seconds until an order goes live by the server's clock; never below zero. */
export const secondsLeft = (goesLiveAt: string, now: number, serverAheadMs: number): number =>
  Math.max(0, Math.ceil((Date.parse(goesLiveAt) - now - serverAheadMs) / 1_000))
