import { Modal } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Message } from '../../../desk/ui/message.tsx'
import classes from './form.module.css'
import { SignInForm } from './sign-in-form.tsx'

/** Lies over the page when the sign-in ended in the middle of work; it leaves only by signing in. */
export function SignInDialog({ email, onDone }: { email: string; onDone: () => Promise<void> }) {
  const t = useT()
  return (
    <Modal
      opened
      onClose={() => {
        // Stays until somebody has signed in: nothing below could reach the server.
      }}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('signin_lost_heading')}
    >
      <div className={classes.form}>
        <Message tone="warning">{t('signin_lost_body')}</Message>
        <SignInForm email={email} onDone={() => void onDone()} />
      </div>
    </Modal>
  )
}
