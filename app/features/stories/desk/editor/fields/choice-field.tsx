import { Select } from '@mantine/core'
import { FieldConflict } from './field-conflict.tsx'
import type { FieldHandle } from './use-field.ts'

type Choice = { value: string; label: string }

/** A field with a fixed set of values, saved as soon as one is chosen. */
export function ChoiceField<T>({
  field,
  label,
  choices,
  editable,
  as,
}: {
  field: FieldHandle<T>
  label: string
  choices: readonly Choice[]
  editable: boolean
  /** Between the field's value and that of a choice; an empty text where nothing is chosen. */
  as: { text: (value: T) => string; value: (text: string) => T | undefined }
}) {
  const chosen = as.text(field.state.typed)
  const labelOf = (value: T) => choices.find((choice) => choice.value === as.text(value))?.label ?? '–'
  return (
    <div>
      <Select
        id={`field-${field.name}`}
        label={label}
        data={choices}
        value={chosen === '' ? null : chosen}
        readOnly={!editable}
        allowDeselect={false}
        placeholder="–"
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(text) => {
          const value = as.value(text ?? '')
          if (value !== undefined) field.set(value)
        }}
      />
      <FieldConflict field={field} show={labelOf} />
    </div>
  )
}
