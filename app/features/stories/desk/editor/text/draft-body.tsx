import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { pageNonce } from '../../../../../desk/nonce.ts'
import type { Draft } from '../draft/draft.ts'
import type { Editors } from './editors.ts'
import { bodyExtensions } from './extensions.ts'
import { LinkDialog } from './link-dialog.tsx'
import { pasteIntoBody } from './paste-handlers.ts'
import classes from './text.module.css'
import { Toolbar } from './toolbar.tsx'

/** The body with its tools. */
export function useBody(draft: Draft, editors: Editors, editable: boolean) {
  const t = useT()
  const [linking, setLinking] = useState(false)
  const label = t('editor_body')
  const editor = useEditor(
    {
      extensions: bodyExtensions(draft, t('editor_body_placeholder')),
      injectNonce: pageNonce,
      editable,
      editorProps: {
        attributes: {
          'aria-label': label,
          role: 'textbox',
          'aria-multiline': 'true',
          class: classes.text ?? '',
        },
        handlePaste: pasteIntoBody,
        handleKeyDown: (_, event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false
          event.preventDefault()
          setLinking(true)
          return true
        },
      },
    },
    [draft, label],
  )
  useEffect(() => editors.register('body', editor), [editors, editor])
  useEffect(() => editor.setEditable(editable, false), [editor, editable])
  return {
    toolbar: editable && <Toolbar editor={editor} undo={draft.undo} onLink={() => setLinking(true)} />,
    content: <EditorContent editor={editor} className={classes.body} />,
    dialog: linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />,
  }
}
