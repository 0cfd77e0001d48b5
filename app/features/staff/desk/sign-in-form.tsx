import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { focusOnMount } from '../../../desk/ui/focus-on-mount.ts'
import { submitting } from '../../../desk/ui/submitting.ts'
import { signIn, verifyBackupCode, verifyCode } from './auth-api.ts'
import classes from './form.module.css'
import { PresentPasswordField } from './present-password-field.tsx'

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
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <TextInput
        label={t('signin_email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PresentPasswordField
        label={t('signin_password')}
        value={password}
        onChange={setPassword}
        first={known !== ''}
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
  const swap = () => {
    setBackup(!backup)
    setCode('')
    reset()
  }
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <TextInput
        key={backup ? 'backup' : 'totp'}
        label={t(backup ? 'signin_backup_code' : 'signin_code')}
        description={t(backup ? 'signin_backup_code_hint' : 'signin_code_hint')}
        autoComplete="one-time-code"
        inputMode={backup ? 'text' : 'numeric'}
        required
        maxLength={32}
        data-autofocus
        ref={focusOnMount}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {error !== null && <Failure error={error} />}
      <Button type="submit" variant="filled" loading={isPending}>
        {t('signin_act')}
      </Button>
      <OtherWays backup={backup} onSwap={swap} onAgain={onAgain} />
    </form>
  )
}

function OtherWays({
  backup,
  onSwap,
  onAgain,
}: {
  backup: boolean
  onSwap: () => void
  onAgain: () => void
}) {
  const t = useT()
  return (
    <div className={classes.acts}>
      <Button variant="subtle" onClick={onSwap}>
        {t(backup ? 'signin_use_code' : 'signin_use_backup')}
      </Button>
      <Button variant="subtle" onClick={onAgain}>
        {t('signin_again')}
      </Button>
    </div>
  )
}
