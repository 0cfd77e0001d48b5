import { Button, Modal, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type SyntheticEvent, useState } from 'react'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { typedLink } from '../paste/links.ts'
import classes from './text.module.css'

/** Asks for an address and refuses what may not stand in a story; without a selection the address is the text. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useT()
  const close = () => {
    onClose()
    // After the dialog has given the focus back to the page.
    requestAnimationFrame(() => editor.commands.focus())
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t('editor_link')}
      closeButtonProps={{ 'aria-label': t('action_close') }}
    >
      <LinkForm editor={editor} onDone={close} />
    </Modal>
  )
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useT()
  const existing: unknown = editor.getAttributes('link').href
  const [typed, setTyped] = useState(typeof existing === 'string' ? existing : '')
  const [refused, setRefused] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const href = typedLink(typed)
    setRefused(href === null)
    if (href === null) return
    setLink(editor, href)
    onDone()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    onDone()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('editor_link_address')}
        value={typed}
        inputMode="url"
        maxLength={2_000}
        error={refused && t('editor_link_refused')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        {typeof existing === 'string' && <Button onClick={remove}>{t('editor_link_remove')}</Button>}
        <Button onClick={onDone}>{t('action_cancel')}</Button>
        <Button type="submit" variant="filled">
          {t('editor_link_set')}
        </Button>
      </div>
    </form>
  )
}

function setLink(editor: Editor, href: string): void {
  const mark = { type: 'link', attrs: { href } }
  const chain = editor.chain()
  if (editor.isActive('link')) chain.extendMarkRange('link').setLink({ href }).run()
  else if (editor.state.selection.empty)
    chain.insertContent({ type: 'text', text: href, marks: [mark] }).run()
  else chain.setLink({ href }).run()
}
