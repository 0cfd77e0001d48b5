import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { meQuery, useMe } from '../../../desk/session/me.ts'
import { CopyField } from '../../../desk/ui/copy-field.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import { disableSecondFactor, type Enrolment, enrol } from './auth-api.ts'
import { EnrolmentForm } from './enrolment-form.tsx'
import classes from './form.module.css'
import { PasswordGate } from './password-gate.tsx'

/** Turns the second factor on (code of an app, backup codes) and off; both ask for the password first. */
export function SecondFactorPanel() {
  const me = useMe()
  const client = useQueryClient()
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<readonly string[]>([])
  const reload = () => void client.invalidateQueries({ queryKey: meQuery.queryKey })
  const confirmed = () => {
    setCodes(enrolment?.backupCodes ?? [])
    setEnrolment(null)
    reload()
  }
  if (codes.length > 0) return <BackupCodes codes={codes} onDone={() => setCodes([])} />
  if (enrolment !== null) return <EnrolmentForm uri={enrolment.uri} onDone={confirmed} />
  return me.twoFactor ? <TurnOff onDone={reload} /> : <TurnOn onBegun={setEnrolment} />
}

function TurnOn({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  const t = useT()
  return (
    <>
      <p>{t('factor_off')}</p>
      <PasswordGate act={t('factor_begin')} run={async (password) => onBegun(await enrol(password))} />
    </>
  )
}

function TurnOff({ onDone }: { onDone: () => void }) {
  const t = useT()
  return (
    <>
      <p>{t('factor_on')}</p>
      <PasswordGate
        act={t('factor_turn_off')}
        danger
        run={async (password) => {
          await disableSecondFactor(password)
          onDone()
        }}
      />
    </>
  )
}

function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useT()
  return (
    <div className={classes.form}>
      <Message tone="warning" title={t('factor_codes_once')}>
        {t('factor_codes_hint')}
      </Message>
      <CopyField label={t('factor_codes')} value={codes.join('\n')} />
      <div className={classes.acts}>
        <Button variant="filled" onClick={onDone}>
          {t('factor_codes_kept')}
        </Button>
      </div>
    </div>
  )
}
