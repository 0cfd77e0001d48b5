import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Draft } from './draft/draft.ts'
import { isAllSaved } from './draft/saved-state.ts'
import { useDraftState } from './draft/use-draft.ts'
import { storyKey } from './story-api.ts'

/** The server reads the text for its lists about once a second; asking sooner would show the text before (milliseconds). */
const SETTLES_AFTER_MS = 2_000

/** Asks again what the gate says and whether the draft is new, once what was typed is saved and projected. */
export function useFreshStory(draft: Draft, id: string): void {
  const queries = useQueryClient()
  const { facts } = useDraftState(draft)
  const saved = isAllSaved(facts) ? facts.savedAt : null
  useEffect(() => {
    if (saved === null) return
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: storyKey(id) }),
      SETTLES_AFTER_MS,
    )
    return () => clearTimeout(timer)
  }, [saved, queries, id])
}
