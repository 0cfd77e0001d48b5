import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { pageNonce } from '../../../../../desk/nonce.ts'
import type { Draft } from '../draft/draft.ts'
import type { DraftLine as Line } from '../draft/undo.ts'
import type { Editors } from './editors.ts'
import { lineExtensions } from './extensions.ts'
import { pasteIntoLine } from './paste-handlers.ts'
import classes from './text.module.css'

/** Kicker, headline or dek: one line of text, however often it wraps. Enter goes on to the next part. */
export function DraftLine({
  draft,
  part,
  editors,
  editable,
}: {
  draft: Draft
  part: Line
  editors: Editors
  editable: boolean
}) {
  const t = useT()
  const label = t(`editor_${part}`)
  const editor = useEditor(
    {
      extensions: lineExtensions(draft, part, t(`editor_${part}_placeholder`)),
      injectNonce: pageNonce,
      editable,
      editorProps: {
        attributes: { 'aria-label': label, role: 'textbox', class: classes.line ?? '', 'data-part': part },
        handlePaste: pasteIntoLine,
        handleKeyDown: (_, event) => {
          if (event.key !== 'Enter' || event.isComposing) return false
          editors.focusAfter(part)
          return true
        },
      },
    },
    [draft, label],
  )
  useEffect(() => editors.register(part, editor), [editors, part, editor])
  useEffect(() => editor.setEditable(editable, false), [editor, editable])
  return <EditorContent editor={editor} className={classes[part]} />
}
