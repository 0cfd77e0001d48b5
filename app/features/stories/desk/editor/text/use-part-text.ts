import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import type { DraftPart } from '../draft/undo.ts'
import { partText } from './draft-text.ts'

/** Counting a long text at every keystroke would slow the keystroke (milliseconds). */
const SETTLES_AFTER_MS = 200

/** The plain text of a part, a moment after it changes. */
export function usePartText(doc: Y.Doc, part: DraftPart): string {
  const [text, setText] = useState(() => partText(doc, part))
  useEffect(() => {
    const fragment = doc.getXmlFragment(part)
    let timer: ReturnType<typeof setTimeout> | undefined
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setText(partText(doc, part)), SETTLES_AFTER_MS)
    }
    fragment.observeDeep(changed)
    setText(partText(doc, part))
    return () => {
      clearTimeout(timer)
      fragment.unobserveDeep(changed)
    }
  }, [doc, part])
  return text
}
