/**
 * One field beside the text while somebody writes in it. The server's value may change meanwhile: then both are
 * shown and the writer chooses; nobody's value is overwritten silently.
 */
export type FieldState<T> = {
  status: 'clean' | 'typing' | 'saving' | 'failed' | 'conflict'
  /** What the server had when the writing began, and its version of all fields. */
  base: T
  version: number
  typed: T
  /** What the server has now, where it is another than the base; only in a conflict. */
  theirs: T
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export const cleanField = <T>(value: T, version: number): FieldState<T> => ({
  status: 'clean',
  base: value,
  version,
  typed: value,
  theirs: value,
})

/** The server's value arrived, by itself or after an order of ours. */
export function seen<T>(field: FieldState<T>, value: T, version: number): FieldState<T> {
  if (version < field.version) return field
  if (field.status === 'clean' || same(value, field.typed)) return cleanField(value, version)
  if (field.status === 'conflict') return { ...field, theirs: value, version }
  // Another field changed: what is typed here may follow the newer version.
  if (same(value, field.base)) return { ...field, version }
  return { ...field, status: 'conflict', theirs: value, version }
}

export function typing<T>(field: FieldState<T>, typed: T): FieldState<T> {
  if (field.status === 'conflict') return { ...field, typed }
  return { ...field, typed, status: same(typed, field.base) ? 'clean' : 'typing' }
}

/** Whether leaving the field has something to send. */
export const isUnsaved = <T>({ status }: FieldState<T>): boolean => status === 'typing' || status === 'failed'

export const sending = <T>(field: FieldState<T>): FieldState<T> => ({ ...field, status: 'saving' })

/** What was sent is kept; what was typed since then still waits. */
export function accepted<T>(field: FieldState<T>, sent: T, version: number): FieldState<T> {
  if (same(field.typed, sent)) return cleanField(sent, version)
  return { ...field, base: sent, version, theirs: sent, status: 'typing' }
}

export const failed = <T>(field: FieldState<T>): FieldState<T> => ({ ...field, status: 'failed' })

/** The server refused because somebody else changed the same field. */
export function collided<T>(field: FieldState<T>, theirs: T, version: number): FieldState<T> {
  return same(theirs, field.typed)
    ? cleanField(theirs, version)
    : { ...field, status: 'conflict', theirs, version }
}

/** The writer chose: theirs ends the writing, yours goes to the server against its newest version. */
export function chosen<T>(field: FieldState<T>, whose: 'yours' | 'theirs'): FieldState<T> {
  if (whose === 'theirs') return cleanField(field.theirs, field.version)
  return { ...field, base: field.theirs, status: 'typing' }
}
