import { PasswordInput } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'

/** The password that somebody has, to show who they are. `first`: the keyboard begins here in a dialog. */
export function PresentPasswordField({
  label,
  value,
  onChange,
  first = false,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  first?: boolean
}) {
  const t = useT()
  return (
    <PasswordInput
      label={label}
      autoComplete="current-password"
      required
      maxLength={128}
      {...(first && { 'data-autofocus': true })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('password_show') }}
    />
  )
}
