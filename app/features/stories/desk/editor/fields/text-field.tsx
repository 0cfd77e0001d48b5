import { TextInput } from '@mantine/core'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { FieldConflict } from './field-conflict.tsx'
import type { FieldHandle } from './use-field.ts'

/** A field of one line, saved when it is left. */
export function TextField({
  field,
  label,
  description,
  maxLength,
  editable,
}: {
  field: FieldHandle<string | null>
  label: string
  description?: string
  maxLength: number
  editable: boolean
}) {
  const t = useT()
  return (
    <div>
      <TextInput
        id={`field-${field.name}`}
        label={label}
        {...(description !== undefined && { description })}
        value={field.state.typed ?? ''}
        maxLength={maxLength}
        readOnly={!editable}
        onChange={({ currentTarget: { value } }) => field.type(value === '' ? null : value)}
        onBlur={field.leave}
        onKeyDown={({ key }) => key === 'Enter' && field.leave()}
      />
      <FieldConflict field={field} show={(value) => value ?? t('editor_empty_value')} />
    </div>
  )
}
