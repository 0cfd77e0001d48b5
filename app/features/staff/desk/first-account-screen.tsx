import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import { signIn } from './auth-api.ts'
import { EntryPage } from './entry-page.tsx'
import classes from './form.module.css'
import { useLinkToken } from './link-token.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** Makes the newsroom's first account from the link that the start printed. */
export function FirstAccountScreen() {
  const t = useT()
  const token = useLinkToken()
  return (
    <EntryPage title={t('setup_heading')}>
      <p>{t('setup_intro')}</p>
      {token === '' ? <Message tone="error">{t('setup_no_token')}</Message> : <SetupForm token={token} />}
    </EntryPage>
  )
}

function SetupForm({ token }: { token: string }) {
  const t = useT()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await answered(api.POST('/api/setup', { body: { token, name, email, password } }))
      await signIn(email.trim(), password)
    },
    onSuccess: () => location.assign('/desk'),
  })
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <TextInput
        label={t('person_name')}
        description={t('person_name_hint')}
        autoComplete="name"
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('signin_email')}
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <NewPasswordField label={t('signin_password')} value={password} onChange={setPassword} />
      {error !== null && <Failure error={error} />}
      <Button type="submit" variant="filled" loading={isPending}>
        {t('setup_act')}
      </Button>
    </form>
  )
}
