/** A ref for the field that somebody has just asked for: the keyboard goes there once, when it appears. */
export const focusOnMount = (field: HTMLElement | null) => field?.focus()
