import type { SignOutGuard } from '../../../../../desk/session/sign-out-guards.ts'

/** Stores carry the person's id: the next one at the machine never opens them. */
const PREFIX = 'redaksi-draft'
export const draftStoreName = (staffId: string, storyId: string): string => `${PREFIX}:${staffId}:${storyId}`

/** Under this key a store keeps how many of its changes have not reached the server. */
export const UNSENT = 'unsent'

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
      await Promise.all((await names()).map(deleteStore))
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

function deleteStore(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(`the store ${name} was not deleted`))
  })
}
