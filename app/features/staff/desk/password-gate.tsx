import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import classes from './form.module.css'
import { PresentPasswordField } from './present-password-field.tsx'

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
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <PresentPasswordField label={t('password_current')} value={password} onChange={setPassword} />
      {error !== null && <Failure error={error} />}
      <div className={classes.acts}>
        <Button type="submit" variant={danger ? 'outline' : 'default'} loading={isPending}>
          {act}
        </Button>
      </div>
    </form>
  )
}
