import { afterAll, afterEach, vi } from 'vitest'
import { testDatabase } from '../../../testing/database.ts'
import { rowsOf } from './journal-queries.ts'
import { type Editor, editor, node, type Signed, signedIn } from './test-room.ts'

/** A database, two editors with sign-ins, and what a test opens, closed again after it. */
export async function writingRoom() {
  const base = await testDatabase()
  const ends: (() => unknown)[] = []
  const sari = await signedIn(base.db, 'Sari', ['editor'])
  const bima = await signedIn(base.db, 'Bima', ['editor'])
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })
  afterAll(() => base.close())
  const editing = (
    port: number,
    who: Signed,
    id: string,
    carried: Parameters<typeof editor>[3] = {},
  ): Editor => {
    const made = editor(port, who, id, carried)
    ends.push(made.close)
    return made
  }
  return {
    base,
    db: base.db,
    sari,
    bima,
    ends,
    /** A node that is stopped after the test. */
    async node(db = base.db) {
      const made = await node(db)
      ends.push(made.stop)
      return made
    },
    /** An editor that is connecting. */
    editing,
    /** An editor that has the story's text. */
    async opened(
      port: number,
      who: Signed,
      id: string,
      carried: Parameters<typeof editor>[3] = {},
    ): Promise<Editor> {
      const made = editing(port, who, id, carried)
      await eventually(() => made.provider.isSynced)
      return made
    },
    rows: async (storyId: number) => (await rowsOf(base.db, storyId)).length,
  }
}

/** Waits for what must come to pass; the time (milliseconds) is a bound, not a measure. */
export const eventually = (holds: () => boolean | Promise<boolean>, timeout = 15_000) =>
  vi.waitUntil(holds, { timeout, interval: 20 })
