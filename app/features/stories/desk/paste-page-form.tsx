import { Button, Radio, Textarea } from '@mantine/core'
import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import classes from './paste-page.module.css'
import { isHtmlSource, readsAsHtml } from './pasted-page.ts'

/** As much as the server takes (characters). */
const MOST = 5_000_000

/** Takes a paste with both of its readings: the text stands in the field, the HTML is kept beside it. */
export function PastePageForm({
  pending,
  error,
  onImport,
  onClose,
}: {
  pending: boolean
  error: Error | null
  onImport: (page: { content: string; html: boolean }) => void
  onClose: () => void
}) {
  const t = useT()
  const [text, setText] = useState('')
  const [html, setHtml] = useState('')
  const [structured, setStructured] = useState(false)
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    // A second paste into written text is an edit of the text.
    if (text.trim() !== '') return
    const pasted = event.clipboardData.getData('text/html')
    setHtml(pasted)
    setStructured(readsAsHtml({ text: '', html: pasted }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (structured && html !== '') onImport({ content: html, html: true })
    else onImport({ content: text, html: isHtmlSource(text) })
  }
  const edit = (value: string) => {
    setText(value)
    if (value.trim() === '') setHtml('')
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label={t('paste_field')}
        description={t('paste_hint')}
        data-autofocus
        rows={12}
        maxLength={MOST}
        required
        value={text}
        onPaste={paste}
        onChange={(event) => edit(event.currentTarget.value)}
      />
      {html !== '' && <ReadingChoice structured={structured} onChange={setStructured} />}
      {error !== null && <Failure error={error} title={t('paste_failed')} />}
      <div className={classes.acts}>
        <Button onClick={onClose}>{t('action_cancel')}</Button>
        <Button type="submit" variant="filled" loading={pending}>
          {t('paste_import')}
        </Button>
      </div>
    </form>
  )
}

function ReadingChoice({
  structured,
  onChange,
}: {
  structured: boolean
  onChange: (structured: boolean) => void
}) {
  const t = useT()
  return (
    <Radio.Group
      label={t('paste_reading')}
      value={structured ? 'html' : 'text'}
      onChange={(value) => onChange(value === 'html')}
    >
      <div className={classes.choice}>
        <Radio value="html" label={t('paste_as_html')} />
        <Radio value="text" label={t('paste_as_text')} />
      </div>
    </Radio.Group>
  )
}
