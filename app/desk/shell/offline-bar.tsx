import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useT } from '../i18n/i18n.ts'
import { Message } from '../ui/message.tsx'
import classes from './offline-bar.module.css'

/** Says that the network is gone, and that writing goes on. */
export function OfflineBar() {
  const t = useT()
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  if (online) return null
  return (
    <div className={classes.bar}>
      <Message tone="warning" title={t('offline_title')}>
        {t('offline_body')}
      </Message>
    </div>
  )
}
