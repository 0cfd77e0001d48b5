import type { beforeHandleAwarenessPayload, Document } from '@hocuspocus/server'
import { noteText, type Person } from './notes.ts'
import type { Carried, OpenDrafts } from './open-draft.ts'

/** One client id an editor; a second stands between a reload and its predecessor's farewell. */
const MAX_PRESENCES = 4
/** A cursor is two positions of some ten bytes each. */
const MAX_CURSOR_CHARACTERS = 1_000

/** Told apart on light and on dark ground. */
const COLOURS = [
  '#b3541e',
  '#1e6fb3',
  '#2e7d4f',
  '#8a4fae',
  '#a83253',
  '#6b6b1f',
  '#1f7f86',
  '#7a5230',
] as const

/** The colour of a person, the same on every node and device. */
function colourOf(staffId: string): string {
  let sum = 0
  for (const character of staffId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0]
}

/**
 * Lets a presence through with the cursor alone: name and colour are what the server knows of the person who
 * is connected, and nobody speaks for the presence of somebody else.
 */
export function trustedPresence(
  drafts: OpenDrafts,
  { document, connection, context, states }: beforeHandleAwarenessPayload<Carried>,
): void {
  const presences = drafts.of(document)?.presences
  if (presences === undefined || connection === undefined || context === undefined) {
    states.clear()
    return
  }
  for (const [clientId, owner] of presences) if (!document.hasConnection(owner)) presences.delete(clientId)
  const { staffId, name } = context.seat.caller
  for (const [clientId, { cursor }] of [...states]) {
    const owner = presences.get(clientId)
    const own = [...presences.values()].filter((other) => other === connection).length
    if (owner === undefined ? own >= MAX_PRESENCES : owner !== connection) {
      states.delete(clientId)
      continue
    }
    presences.set(clientId, connection)
    const isShown = JSON.stringify(cursor ?? null).length <= MAX_CURSOR_CHARACTERS
    const user = { id: staffId, name, color: colourOf(staffId) }
    states.set(clientId, isShown && cursor !== undefined ? { user, cursor } : { user })
  }
}

/** Tells everybody in a story who is in it, each person once. */
export function announcePeople(document: Document): void {
  const people = new Map<string, Person>()
  for (const { context } of document.getConnections()) {
    const { seat, grant }: Carried = context
    const { staffId: id, name } = seat.caller
    people.set(id, { id, name, writes: (grant?.writes ?? false) || (people.get(id)?.writes ?? false) })
  }
  const sorted = [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name))
  document.broadcastStateless(noteText({ type: 'people', people: sorted }))
}
