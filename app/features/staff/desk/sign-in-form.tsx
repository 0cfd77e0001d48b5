import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { signIn, verifyBackupCode, verifyCode } from './auth-api.ts'
import classes from './form.module.css'

/** Password, then the code where a second factor is on. `email` is given where it is known who sits here. */
export function SignInForm({ email = '', onDone }: { email?: string; onDone: () => void }) {
  const [step, setStep] = useState<'password' | 'code'>('password')
  return step === 'password' ? (
    <PasswordStep email={email} onDone={onDone} onCodeAsked={() => setStep('code')} />
  ) : (
    <CodeStep onDone={onDone} onAgain={() => setStep('password')} />
  )
}

function PasswordStep({
  email: known,
  onDone,
  onCodeAsked,
}: {
  email: string
  onDone: () => void
  onCodeAsked: () => void
}) {
  const t = useT()
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: (next) => (next === 'done' ? onDone() : onCodeAsked()),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('signin_email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('signin_password')}
        autoComplete="current-password"
        required
        maxLength={128}
        {...(known !== '' && { 'data-autofocus': true })}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('password_show') }}
      />
      {error !== null && <Failure error={error} />}
      <Button type="submit" variant="filled" loading={isPending}>
        {t('signin_act')}
      </Button>
    </form>
  )
}

function CodeStep({ onDone, onAgain }: { onDone: () => void; onAgain: () => void }) {
  const t = useT()
  const [backup, setBackup] = useState(false)
  const [code, setCode] = useState('')
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => (backup ? verifyBackupCode(code.trim()) : verifyCode(code.replace(/\s/g, ''))),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  const swap = () => {
    setBackup(!backup)
    setCode('')
    reset()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        key={backup ? 'backup' : 'totp'}
        label={t(backup ? 'signin_backup_code' : 'signin_code')}
        description={t(backup ? 'signin_backup_code_hint' : 'signin_code_hint')}
        autoComplete="one-time-code"
        inputMode={backup ? 'text' : 'numeric'}
        required
        maxLength={32}
        data-autofocus
        ref={(field) => field?.focus()}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {error !== null && <Failure error={error} />}
      <Button type="submit" variant="filled" loading={isPending}>
        {t('signin_act')}
      </Button>
      <div className={classes.acts}>
        <Button variant="subtle" onClick={swap}>
          {t(backup ? 'signin_use_code' : 'signin_use_backup')}
        </Button>
        <Button variant="subtle" onClick={onAgain}>
          {t('signin_again')}
        </Button>
      </div>
    </form>
  )
}
