import type { FieldName } from '../editor/story-api.ts'

/** Where something missing is filled in: a part of the text or a field beside it. */
export type MendPlace = 'headline' | 'body' | FieldName

/** Puts the focus where a field beside the text is filled in. */
export function focusField(name: FieldName): void {
  document.getElementById(`field-${name}`)?.focus()
}
