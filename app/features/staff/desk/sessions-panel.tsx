import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import classes from './form.module.css'

/** Ends the sign-ins on every other device: for a lost phone or a machine that was left open. */
export function SessionsPanel() {
  const t = useT()
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => answered(api.DELETE('/api/me/sessions')),
  })
  return (
    <div className={classes.form}>
      <p>{t('account_sessions_hint')}</p>
      {error !== null && <Failure error={error} />}
      {isSuccess && <Message>{t('account_sessions_ended')}</Message>}
      <div className={classes.acts}>
        <Button loading={isPending} onClick={() => mutate()}>
          {t('account_sessions_act')}
        </Button>
      </div>
    </div>
  )
}
