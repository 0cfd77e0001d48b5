import { TextInput } from '@mantine/core'
import { useT } from '../../../../desk/i18n/i18n.ts'
import type { ActFormProps } from './act-dialog.tsx'
import { DraftChanges } from './draft-changes.tsx'

/** As long as a line in the margin of the page (characters). */
const LONGEST_LINE = 160

/** An update: one line that tells readers what is new. */
export function UpdateForm({ form, story, missing, onChange }: ActFormProps) {
  const t = useT()
  return (
    <>
      <TextInput
        data-autofocus
        label={t('publishing_update_line')}
        description={t('publishing_update_line_help', { left: LONGEST_LINE - form.line.length })}
        value={form.line}
        maxLength={LONGEST_LINE}
        error={missing.includes('line') && t('publishing_update_line_missing')}
        onChange={({ currentTarget }) => onChange({ line: currentTarget.value })}
      />
      <DraftChanges story={story} />
    </>
  )
}
