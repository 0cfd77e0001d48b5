import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { QRCodeSVG } from 'qrcode.react'
import { useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { CopyField } from '../../../desk/ui/copy-field.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import account from './account.module.css'
import { verifyCode } from './auth-api.ts'
import classes from './form.module.css'

/** The secret as a picture and as text; it counts only once a code made from it was typed. */
export function EnrolmentForm({ uri, onDone }: { uri: string; onDone: () => void }) {
  const t = useT()
  const [code, setCode] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => verifyCode(code.replace(/\s/g, '')),
    onSuccess: onDone,
  })
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <p>{t('factor_scan')}</p>
      {/* Dark on white in both schemes: cameras read nothing else reliably. */}
      <div className={account.qr}>
        <QRCodeSVG value={uri} size={180} title={t('factor_qr')} fgColor="#14181c" bgColor="#ffffff" />
      </div>
      <CopyField label={t('factor_secret')} value={secretOf(uri)} />
      <TextInput
        label={t('signin_code')}
        description={t('factor_confirm_hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={12}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {error !== null && <Failure error={error} />}
      <div className={classes.acts}>
        <Button type="submit" variant="filled" loading={isPending}>
          {t('factor_confirm')}
        </Button>
      </div>
    </form>
  )
}

/** The secret inside an `otpauth://` address, for apps that cannot read the picture. */
function secretOf(uri: string): string {
  return URL.parse(uri)?.searchParams.get('secret') ?? ''
}
