import type { Editor } from '@tiptap/react'
import { DRAFT_PARTS, type DraftPart } from '../draft/undo.ts'

/** The four editors of a screen, for going from one to another. */
export type Editors = {
  register(part: DraftPart, editor: Editor): () => void
  /** Puts the caret where writing goes on: at the beginning of the body, at the end of a line. */
  focus(part: DraftPart): void
  focusAfter(part: DraftPart): void
}

export function editorsOf(): Editors {
  const known = new Map<DraftPart, Editor>()
  const focus = (part: DraftPart) => {
    const editor = known.get(part)
    if (editor === undefined) return
    editor.commands.setTextSelection(part === 'body' ? 0 : editor.state.doc.content.size)
    // At once: the library's own focus waits for a frame, and a letter typed meanwhile would stay behind.
    editor.view.focus()
    editor.commands.scrollIntoView()
  }
  return {
    register: (part, editor) => {
      known.set(part, editor)
      return () => {
        if (known.get(part) === editor) known.delete(part)
      }
    },
    focus,
    focusAfter: (part) => {
      const next = DRAFT_PARTS[DRAFT_PARTS.indexOf(part) + 1]
      if (next !== undefined) focus(next)
    },
  }
}
