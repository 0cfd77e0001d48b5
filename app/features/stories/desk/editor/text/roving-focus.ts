import { type FocusEvent, type KeyboardEvent, useCallback } from 'react'

const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll('button')]

function makeOnlyStop(bar: HTMLElement, stop: HTMLButtonElement | undefined): void {
  for (const button of buttonsOf(bar)) button.tabIndex = button === stop ? 0 : -1
}

/** A bar of buttons as one stop of the Tab key: arrows, Home and End go through it. */
export function useRovingFocus() {
  const ref = useCallback((bar: HTMLElement | null) => {
    if (bar !== null) makeOnlyStop(bar, buttonsOf(bar)[0])
  }, [])
  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    if (target instanceof HTMLButtonElement) makeOnlyStop(currentTarget, target)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = buttonsOf(event.currentTarget)
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    buttons.at(to % buttons.length)?.focus()
  }
  return { ref, onFocus, onKeyDown }
}
