import { Checkbox, Radio, Textarea } from '@mantine/core'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { Message } from '../../../../desk/ui/message.tsx'
import classes from './act-dialog.module.css'
import type { ActFormProps } from './act-dialog.tsx'
import { isRetractionReason, REASON_WORDS } from './words.ts'

/**
 * A retraction: a reason of the Press Council's list, an explanation for readers, and what it means.
 * Source: Pedoman Pemberitaan Media Siber, Press Council 2012, on retraction.
 */
export function RetractionForm({ form, story, missing, onChange }: ActFormProps) {
  const t = useT()
  const waits = story.order?.fault === null
  return (
    <>
      <Message
        tone="warning"
        title={t('publishing_retraction_title', { headline: story.live?.headline ?? story.headline })}
      >
        {t('publishing_retraction_consequences')} {waits && t('publishing_retraction_replaces')}
      </Message>
      <ReasonChoice form={form} missing={missing} onChange={onChange} />
      <Textarea
        label={t('publishing_retraction_explanation')}
        description={t('publishing_retraction_explanation_help')}
        value={form.explanation}
        maxLength={1_000}
        autosize
        minRows={3}
        error={missing.includes('explanation') && t('publishing_retraction_explanation_missing')}
        onChange={({ currentTarget }) => onChange({ explanation: currentTarget.value })}
      />
      <Checkbox
        label={t('publishing_retraction_hides')}
        description={t('publishing_retraction_hides_help')}
        checked={form.hidesHeadline}
        onChange={({ currentTarget }) => onChange({ hidesHeadline: currentTarget.checked })}
      />
    </>
  )
}

function ReasonChoice({ form, missing, onChange }: Omit<ActFormProps, 'story'>) {
  const t = useT()
  return (
    <Radio.Group
      label={t('publishing_retraction_reason')}
      description={t('publishing_retraction_reason_help')}
      value={form.reason ?? ''}
      error={missing.includes('reason') && t('publishing_retraction_reason_missing')}
      onChange={(value) => onChange({ reason: isRetractionReason(value) ? value : null })}
    >
      <div className={classes.list}>
        {Object.entries(REASON_WORDS).map(([reason, words]) => (
          <Radio key={reason} value={reason} label={t(words)} />
        ))}
      </div>
    </Radio.Group>
  )
}
