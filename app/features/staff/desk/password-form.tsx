import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useMe } from '../../../desk/session/me.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import { changePassword } from './auth-api.ts'
import classes from './form.module.css'
import { NewPasswordField } from './new-password-field.tsx'
import { PresentPasswordField } from './present-password-field.tsx'

/** Another password; every other sign-in ends with the old one. */
export function PasswordForm() {
  const t = useT()
  const me = useMe()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('')
      setNext('')
    },
  })
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={me.email} />
      <PresentPasswordField label={t('password_current')} value={current} onChange={setCurrent} />
      <NewPasswordField label={t('password_new')} value={next} onChange={setNext} />
      {error !== null && <Failure error={error} title={t('account_not_saved')} />}
      {isSuccess && <Message>{t('account_password_changed')}</Message>}
      <div className={classes.acts}>
        <Button type="submit" loading={isPending}>
          {t('account_password_act')}
        </Button>
      </div>
    </form>
  )
}
