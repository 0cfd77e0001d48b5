import { PasswordInput } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'

/** A password to be set: long rather than odd; the server refuses the common ones. */
export function NewPasswordField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const t = useT()
  return (
    <PasswordInput
      label={label}
      description={t('password_hint')}
      autoComplete="new-password"
      required
      minLength={8}
      maxLength={128}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('password_show') }}
    />
  )
}
