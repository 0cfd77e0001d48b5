import { ActionIcon, Autocomplete, Button, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { staffNamesQuery } from '../../../../staff/desk/staff-api.ts'
import { CREDIT_ROLES, type Credit, isCreditRole } from '../../../story.ts'
import { FieldConflict } from './field-conflict.tsx'
import classes from './fields.module.css'
import { useCreditRows } from './use-credit-rows.ts'
import type { FieldHandle } from './use-field.ts'
import { creditsInWords, ROLE_WORDS } from './words.ts'

/** Who made the story, by role, several of each; in the order in which readers see them. */
export function CreditsField({ field, editable }: { field: FieldHandle<Credit[]>; editable: boolean }) {
  const t = useT()
  const { rows, change, add, remove } = useCreditRows(field)
  return (
    <fieldset className={classes.credits} id="field-credits" tabIndex={-1}>
      <legend>{t('editor_credits')}</legend>
      {rows.map(({ key, role, name }, index) => (
        <CreditLine
          key={key}
          number={index + 1}
          credit={{ role, name }}
          editable={editable}
          onChange={(changed) => change(key, changed)}
          onLeave={field.leave}
          onRemove={() => remove(key)}
        />
      ))}
      {editable && (
        <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={add} disabled={rows.length >= 20}>
          {t('editor_credit_add')}
        </Button>
      )}
      <FieldConflict field={field} show={(value) => creditsInWords(value, t)} />
    </fieldset>
  )
}

type LineProps = {
  number: number
  credit: Credit
  editable: boolean
  onChange: (credit: Credit) => void
  onLeave: () => void
  onRemove: () => void
}

function CreditLine({ number, credit, editable, onChange, onLeave, onRemove }: LineProps) {
  const t = useT()
  const { data } = useQuery(staffNamesQuery)
  const names = [...new Set(data?.people.map(({ name }) => name))]
  return (
    <div className={classes.credit}>
      <Select
        aria-label={t('editor_credit_role', { number })}
        data={CREDIT_ROLES.map((role) => ({ value: role, label: t(ROLE_WORDS[role]) }))}
        value={credit.role}
        readOnly={!editable}
        allowDeselect={false}
        onChange={(role) => role !== null && isCreditRole(role) && onChange({ ...credit, role })}
        onBlur={onLeave}
      />
      <Autocomplete
        aria-label={t('editor_credit_name', { number })}
        data={names}
        value={credit.name}
        maxLength={120}
        readOnly={!editable}
        onChange={(name) => onChange({ ...credit, name })}
        onBlur={onLeave}
      />
      {editable && (
        <ActionIcon aria-label={t('editor_credit_remove', { name: credit.name })} onClick={onRemove}>
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      )}
    </div>
  )
}
