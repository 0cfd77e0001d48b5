import * as z from 'zod/mini'

// The page's content policy allows no code made from strings, which the library would try.
z.config({ jitless: true })

const person = z.object({ id: z.string(), name: z.string(), writes: z.boolean() })
export type PersonHere = z.infer<typeof person>

/** What the server says beside the text itself. */
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saved'), stateVector: z.string(), deletions: z.string(), at: z.string() }),
  z.object({ type: z.literal('refused'), code: z.string() }),
  z.object({ type: z.literal('story_changed') }),
  z.object({ type: z.literal('people'), people: z.array(person) }),
])
export type ServerMessage = z.infer<typeof message>

/** Reads a message; one that this version of the desk does not know is null. */
export function readServerMessage(payload: string): ServerMessage | null {
  try {
    const read = message.safeParse(JSON.parse(payload))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
