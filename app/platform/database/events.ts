import type { Tx } from './database.ts'

/** One act that changes what somebody sees. `subject` names what it was done to, as `story:42`. */
export type Event = {
  actor: string | null
  subject: string
  kind: string
  tags?: readonly string[]
  payload?: Record<string, unknown>
}

/** Writes to the one log, in the transaction of the act itself. */
export async function record(
  tx: Tx,
  { actor, subject, kind, tags = [], payload = {} }: Event,
): Promise<void> {
  await tx
    .insertInto('events')
    .values({ actor, subject, kind, tags: [...tags], payload: JSON.stringify(payload) })
    .execute()
}
