import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { draftStoreName, UNSENT } from './device-drafts.ts'

export type DeviceDraft = {
  /** What marks changes that only were read back. */
  origin: unknown
  /** Once the text of this device is in the document; answers how many changes of it the server lacks. */
  opened: Promise<number>
  noteUnsent(changes: number): Promise<void>
  /** Whether everything typed up to now is written here; a full or closed store answers no. */
  isWritten(): Promise<boolean>
  close(): Promise<void>
}

/** Opens the draft on this device, so that what is typed offline survives a reload. */
export function openDeviceDraft(staffId: string, storyId: string, doc: Y.Doc): DeviceDraft {
  const store = new IndexeddbPersistence(draftStoreName(staffId, storyId), doc)
  let stopped = false
  const opened = store.whenSynced.then(async () => {
    // A failed write reaches nobody but the database it belongs to.
    store.db?.addEventListener('abort', () => {
      stopped = true
    })
    // Emptied by a sign-out, perhaps in another tab: nothing is written here any longer.
    store.db?.addEventListener('versionchange', () => {
      stopped = true
      void store.destroy()
    })
    const unsent: unknown = await store.get(UNSENT)
    return typeof unsent === 'number' ? unsent : 0
  })
  return {
    origin: store,
    opened,
    noteUnsent: async (changes) => {
      if (store.synced && !stopped) await store.set(UNSENT, changes)
    },
    isWritten: async () => store.synced && !stopped && (await earlierWritesDone(store)) && !stopped,
    close: async () => {
      stopped = true
      await store.destroy()
    },
  }
}

/** A transaction over the same store begins only after every earlier write has ended. */
function earlierWritesDone(store: IndexeddbPersistence): Promise<boolean> {
  const { db } = store
  if (db === null) return Promise.resolve(false)
  return new Promise((resolve) => {
    const probe = db.transaction(['updates'], 'readonly')
    probe.oncomplete = () => resolve(true)
    probe.onabort = () => resolve(false)
    probe.objectStore('updates').count()
  })
}
