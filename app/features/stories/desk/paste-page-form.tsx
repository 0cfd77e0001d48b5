import { Button, Radio, Textarea } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import classes from './paste-page.module.css'
import { usePastedPage } from './use-pasted-page.ts'

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
  const pasted = usePastedPage()
  return (
    <form className={classes.form} onSubmit={submitting(() => onImport(pasted.page()))}>
      <Textarea
        label={t('paste_field')}
        description={t('paste_hint')}
        data-autofocus
        rows={12}
        maxLength={MOST}
        required
        value={pasted.text}
        onPaste={pasted.paste}
        onChange={(event) => pasted.edit(event.currentTarget.value)}
      />
      {pasted.hasHtml && <ReadingChoice structured={pasted.structured} onChange={pasted.setStructured} />}
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
