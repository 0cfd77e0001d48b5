import { useQueryClient } from '@tanstack/react-query'
import { type Dispatch, type SetStateAction, useCallback, useEffect, useState } from 'react'
import { ApiProblem } from '../../../../../desk/api/problem.ts'
import {
  type FieldName,
  type Fields,
  type Story,
  storyKey,
  storyQuery,
  useChangeFields,
} from '../story-api.ts'
import {
  accepted,
  chosen,
  cleanField,
  collided,
  type FieldState,
  failed,
  isUnsaved,
  seen,
  sending,
  typing,
} from './field-state.ts'

export type FieldHandle<T> = {
  name: FieldName
  state: FieldState<T>
  error: Error | null
  /** Typed, to be sent when the field is left. */
  type(value: T): void
  /** Chosen, to be sent at once. */
  set(value: T): void
  /** The field is left, or its failed value is to be sent again. */
  leave(): void
  choose(whose: 'yours' | 'theirs'): void
}

/**
 * One field of a story, saved by itself: on leaving a text, at once for a choice. One value travels at a time:
 * a second one sent beside it would collide with the first.
 */
export function useField<K extends FieldName>(story: Story, name: K): FieldHandle<Fields[K]> {
  const server = story.fields[name]
  const { version } = story.fields
  const [field, setField] = useState(() => cleanField(server, version))
  const [due, setDue] = useState(false)
  const { save, isPending, error } = useSavedField(story.id, name, setField)
  useEffect(() => setField((now) => seen(now, server, version)), [server, version])
  useEffect(() => {
    if (!due || isPending) return
    setDue(false)
    if (isUnsaved(field)) save(field)
  }, [due, isPending, field, save])
  return {
    name,
    state: field,
    error: field.status === 'failed' ? error : null,
    type: (value) => setField(typing(field, value)),
    set: (value) => {
      setField(typing(field, value))
      setDue(true)
    },
    leave: () => setDue(true),
    choose: (whose) => {
      setField(chosen(field, whose))
      setDue(true)
    },
  }
}

/** Sends a field's value and takes what the server makes of it. */
function useSavedField<K extends FieldName>(
  storyId: string,
  name: K,
  setField: Dispatch<SetStateAction<FieldState<Fields[K]>>>,
) {
  const { mutate, isPending, error } = useChangeFields(storyId)
  const queries = useQueryClient()
  const refused = useCallback(
    async (problem: Error) => {
      if (!(problem instanceof ApiProblem) || problem.code !== 'story_fields_conflict') {
        setField(failed)
        return
      }
      const { fields } = await queries.fetchQuery({ ...storyQuery(storyId), staleTime: 0 })
      setField((now) => collided(now, fields[name], fields.version))
    },
    [queries, storyId, name, setField],
  )
  const save = useCallback(
    (from: FieldState<Fields[K]>) => {
      setField(sending(from))
      mutate(
        { version: from.version, changes: { [name]: from.typed } },
        {
          onSuccess: (fields) => {
            queries.setQueryData(storyKey(storyId), (now: Story | undefined) => now && { ...now, fields })
            setField((now) => accepted(now, from.typed, fields.version))
          },
          onError: (problem) => void refused(problem),
        },
      )
    },
    [mutate, queries, storyId, name, setField, refused],
  )
  return { save, isPending, error }
}
