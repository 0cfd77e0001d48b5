/**
 * What keeps text on this device (the editor) registers here. Before a sign-out it says how much has not
 * reached the server; after it, it empties its stores, so that the next person at the machine finds nothing.
 */
export type SignOutGuard = {
  /** How many changes are only on this device. */
  unsent(): Promise<number>
  clear(): Promise<void>
}

const guards = new Set<SignOutGuard>()

/** Registers a guard; the answer takes it out again. */
export function onSignOut(guard: SignOutGuard): () => void {
  guards.add(guard)
  return () => {
    guards.delete(guard)
  }
}

export async function unsentChanges(): Promise<number> {
  const counts = await Promise.all([...guards].map((guard) => guard.unsent()))
  return counts.reduce((sum, count) => sum + count, 0)
}

export async function clearDevice(): Promise<void> {
  await Promise.all([...guards].map((guard) => guard.clear()))
}
