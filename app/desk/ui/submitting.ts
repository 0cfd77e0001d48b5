import type { FormEvent } from 'react'

/** For a form that is sent by the program and not by the browser. */
export const submitting = (act: () => void) => (event: FormEvent) => {
  event.preventDefault()
  act()
}
