import { TextInput } from '@mantine/core'
import { useT } from '../../../../desk/i18n/i18n.ts'
import type { ActFormProps } from './act-dialog.tsx'

/** A first publication: nothing need be said; the address can be chosen once. */
export function PublishForm({ form, story, onChange }: ActFormProps) {
  const t = useT()
  return (
    <>
      <p>{t('publishing_publish_body', { headline: story.headline })}</p>
      <TextInput
        label={t('publishing_slug')}
        description={t('publishing_slug_help')}
        value={form.slug}
        maxLength={120}
        onChange={({ currentTarget }) => onChange({ slug: currentTarget.value })}
      />
    </>
  )
}
