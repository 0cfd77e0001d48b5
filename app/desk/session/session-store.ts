import { focusManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

/**
 * Whether the sign-in ended while somebody was at work. The page stays as it is with all its text; only a
 * dialog to sign in again lies over it.
 */
let lost = false
let watched = false
const listeners = new Set<() => void>()

function tell(next: boolean): void {
  if (lost === next) return
  lost = next
  // Lists stop asking again, as in a hidden tab, until somebody is in.
  focusManager.setFocused(next ? false : undefined)
  for (const listener of listeners) listener()
}

/** Called once somebody is known to be signed in: only then can a sign-in be lost. */
export function sessionStands(): void {
  watched = true
  tell(false)
}

/** An answer said that nobody is signed in. */
export function sessionEnded(): void {
  if (watched) tell(true)
}

export function useSessionLost(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lost,
  )
}
