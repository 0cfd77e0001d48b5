import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import classes from './form.module.css'

/** Asks for the present password before an act on how one gets in. */
export function PasswordGate({
  act,
  danger = false,
  run,
}: {
  act: string
  danger?: boolean
  run: (password: string) => Promise<void>
}) {
  const t = useT()
  const [password, setPassword] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => run(password),
    onSuccess: () => setPassword(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <PasswordInput
        label={t('password_current')}
        autoComplete="current-password"
        required
        maxLength={128}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('password_show') }}
      />
      {error !== null && <Failure error={error} />}
      <div className={classes.acts}>
        <Button type="submit" variant={danger ? 'outline' : 'default'} loading={isPending}>
          {act}
        </Button>
      </div>
    </form>
  )
}
