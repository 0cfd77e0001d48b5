import { Checkbox } from '@mantine/core'
import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { ROLES, type Role } from '../roles.ts'
import classes from './people.module.css'

export const ROLE_WORDS: Record<Role, DeskKey> = {
  reporter: 'role_reporter',
  contributor: 'role_contributor',
  photographer: 'role_photographer',
  editor: 'role_editor',
  managing_editor: 'role_managing_editor',
  moderator: 'role_moderator',
  administrator: 'role_administrator',
}
const ROLE_HINTS: Record<Role, DeskKey> = {
  reporter: 'role_reporter_hint',
  contributor: 'role_contributor_hint',
  photographer: 'role_photographer_hint',
  editor: 'role_editor_hint',
  managing_editor: 'role_managing_editor_hint',
  moderator: 'role_moderator_hint',
  administrator: 'role_administrator_hint',
}

/** Roles with what each opens; a person may hold several. */
export function RolesField({
  value,
  onChange,
}: {
  value: readonly Role[]
  onChange: (roles: Role[]) => void
}) {
  const t = useT()
  const known = (chosen: readonly string[]) => ROLES.filter((role) => chosen.includes(role))
  return (
    <Checkbox.Group
      label={t('person_roles')}
      value={[...value]}
      onChange={(chosen) => onChange(known(chosen))}
    >
      <div className={classes.roles}>
        {ROLES.map((role) => (
          <Checkbox key={role} value={role} label={t(ROLE_WORDS[role])} description={t(ROLE_HINTS[role])} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
