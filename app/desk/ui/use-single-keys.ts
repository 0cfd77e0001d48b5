import { useEffect, useEffectEvent } from 'react'
import { singleKeysAreOn } from './single-keys.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=menu] *, [role=listbox] *'))

/**
 * Acts on single letters while nobody types and no dialog is open. Can be turned off in "My account", since
 * such keys get in the way of speech input (WCAG 2.2, 2.1.4).
 */
export function useSingleKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    if (isTyping(event.target) || document.querySelector('[role=dialog]') !== null || !singleKeysAreOn())
      return
    const act = keys[event.key.toLowerCase()]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
