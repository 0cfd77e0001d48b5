import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '../i18n/i18n.ts'
import classes from './dialog.module.css'
import { Failure } from './failure.tsx'

/** Asks before something that cannot be taken back. The act's own words stand on its button. */
export function ConfirmDialog({
  title,
  act,
  opened,
  pending,
  error,
  onConfirm,
  onClose,
  children,
}: {
  title: string
  act: string
  opened: boolean
  pending: boolean
  error?: unknown
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}) {
  const t = useT()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action_close') }}
    >
      <div className={classes.body}>
        <div>{children}</div>
        {error != null && <Failure error={error} />}
        <div className={classes.acts}>
          <Button onClick={onClose}>{t('action_cancel')}</Button>
          <Button variant="outline" loading={pending} onClick={onConfirm}>
            {act}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
