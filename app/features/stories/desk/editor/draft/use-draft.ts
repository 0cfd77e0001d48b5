import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMe } from '../../../../../desk/session/me.ts'
import { sessionEnded } from '../../../../../desk/session/session-store.ts'
import { storyKey } from '../story-api.ts'
import { Draft, type DraftState } from './draft.ts'

/** Opens a story's text for as long as the screen stands; null in the moment before. */
export function useDraft(storyId: string, mayWrite: boolean): Draft | null {
  const { id: staffId } = useMe()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft | null>(null)
  useEffect(() => {
    const opened = new Draft({
      storyId,
      staffId,
      mayWrite,
      onStoryChanged: () => void queries.invalidateQueries({ queryKey: storyKey(storyId) }),
      onSessionEnded: sessionEnded,
      onCut: () => void queries.invalidateQueries({ queryKey: ['me'] }),
    })
    setDraft(opened)
    return () => {
      setDraft(null)
      void opened.close()
    }
  }, [storyId, staffId, mayWrite, queries])
  useWarningBeforeUnload(draft)
  return draft
}

export const useDraftState = (draft: Draft): DraftState => useSyncExternalStore(draft.subscribe, draft.state)

/** How often it is looked whether this device has written what the server lacks (milliseconds). */
const LOOK_EVERY_MS = 500

/** The browser asks before it closes a page whose text is neither on the server nor on this device. */
function useWarningBeforeUnload(draft: Draft | null): void {
  useEffect(() => {
    if (draft === null) return
    let atRisk = false
    const timer = setInterval(async () => {
      atRisk = await draft.isAtRisk()
    }, LOOK_EVERY_MS)
    const typed = ({ local }: { local: boolean }) => {
      if (local) atRisk = true
    }
    draft.doc.on('beforeTransaction', typed)
    const warn = (event: BeforeUnloadEvent) => {
      if (atRisk) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      clearInterval(timer)
      draft.doc.off('beforeTransaction', typed)
      removeEventListener('beforeunload', warn)
    }
  }, [draft])
}
