import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import { EntryPage } from './entry-page.tsx'
import classes from './form.module.css'
import { useLinkToken } from './link-token.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** Sets a password by the one-time link that an administrator handed over. */
export function SetPasswordScreen() {
  const t = useT()
  const token = useLinkToken()
  const [password, setPassword] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => answered(api.POST('/api/password', { body: { token, password } })),
  })
  if (token === '' || isSuccess) return <Outcome done={isSuccess} />
  return (
    <EntryPage title={t('setpassword_heading')}>
      <form className={classes.form} onSubmit={submitting(() => mutate())}>
        <NewPasswordField label={t('password_new')} value={password} onChange={setPassword} />
        {error !== null && <Failure error={error} />}
        <Button type="submit" variant="filled" loading={isPending}>
          {t('setpassword_act')}
        </Button>
      </form>
    </EntryPage>
  )
}

function Outcome({ done }: { done: boolean }) {
  const t = useT()
  return (
    <EntryPage title={t('setpassword_heading')}>
      <Message tone={done ? 'plain' : 'error'}>
        {t(done ? 'setpassword_done' : 'setpassword_no_token')}
      </Message>
      <Button component="a" href="/desk" variant="filled">
        {t('signin_heading')}
      </Button>
    </EntryPage>
  )
}
