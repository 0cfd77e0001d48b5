import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import type { SignOutGuard } from '../../../../../desk/session/sign-out-guards.ts'

/**
 * The draft on this device, so that what is typed offline survives a reload. Its stores carry the person's id:
 * the next one at the machine never opens them.
 */
const PREFIX = 'redaksi-draft'
const nameOf = (staffId: string, storyId: string) => `${PREFIX}:${staffId}:${storyId}`

/** Under this key a store keeps how many of its changes have not reached the server. */
const UNSENT = 'unsent'

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

export function openDeviceDraft(staffId: string, storyId: string, doc: Y.Doc): DeviceDraft {
  const store = new IndexeddbPersistence(nameOf(staffId, storyId), doc)
  let failed = false
  const opened = store.whenSynced.then(async () => {
    // A failed write reaches nobody but the database it belongs to.
    store.db?.addEventListener('abort', () => {
      failed = true
    })
    const unsent: unknown = await store.get(UNSENT)
    return typeof unsent === 'number' ? unsent : 0
  })
  return {
    origin: store,
    opened,
    noteUnsent: async (changes) => {
      if (store.synced) await store.set(UNSENT, changes)
    },
    isWritten: async () => store.synced && (await earlierWritesDone(store)) && !failed,
    close: async () => {
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

/** All drafts of one person on this device, for the sign-out. */
export function deviceDrafts(staffId: string): SignOutGuard {
  const names = async () => {
    const stores = await indexedDB.databases()
    return stores.flatMap(({ name }) => (name?.startsWith(`${PREFIX}:${staffId}:`) ? [name] : []))
  }
  return {
    unsent: async () => {
      const counts = await Promise.all((await names()).map(unsentIn))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    clear: async () => {
      for (const name of await names()) indexedDB.deleteDatabase(name)
    },
  }
}

function unsentIn(name: string): Promise<number> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name)
    request.onerror = () => resolve(0)
    request.onsuccess = () => {
      const db = request.result
      const answer = (value: unknown) => {
        db.close()
        resolve(typeof value === 'number' ? value : 0)
      }
      if (!db.objectStoreNames.contains('custom')) return answer(0)
      const read = db.transaction(['custom'], 'readonly').objectStore('custom').get(UNSENT)
      read.onsuccess = () => answer(read.result)
      read.onerror = () => answer(0)
    }
  })
}
