import { afterAll, afterEach, vi } from 'vitest'
import type { Database } from '../../../platform/database/database.ts'
import { testDatabase } from '../../../testing/database.ts'
import { rowsOf } from './journal-queries.ts'
import { type Editor, editor, node, type Signed, signedIn } from './test-room.ts'

type Carried = Parameters<typeof editor>[3]

/** A database, two editors with sign-ins, and what a test opens, closed again after it. */
export async function writingRoom() {
  const base = await testDatabase()
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })
  afterAll(() => base.close())
  return {
    base,
    db: base.db,
    sari: await signedIn(base.db, 'Sari', ['editor']),
    bima: await signedIn(base.db, 'Bima', ['editor']),
    ends,
    rows: async (storyId: number) => (await rowsOf(base.db, storyId)).length,
    ...openers(base.db, ends),
  }
}

function openers(db: Database, ends: (() => unknown)[]) {
  const editing = (port: number, who: Signed, id: string, carried: Carried = {}): Editor => {
    const made = editor(port, who, id, carried)
    ends.push(made.close)
    return made
  }
  return {
    /** A node that is stopped after the test. */
    async node(on = db) {
      const made = await node(on)
      ends.push(made.stop)
      return made
    },
    /** An editor that is connecting. */
    editing,
    /** An editor that has the story's text. */
    async opened(port: number, who: Signed, id: string, carried: Carried = {}): Promise<Editor> {
      const made = editing(port, who, id, carried)
      await eventually(() => made.provider.isSynced)
      return made
    },
  }
}

/** Waits for what must come to pass; the time (milliseconds) is a bound, not a measure. */
export const eventually = (holds: () => boolean | Promise<boolean>, timeout = 15_000) =>
  vi.waitUntil(holds, { timeout, interval: 20 })
