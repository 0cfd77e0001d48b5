import { getRouteApi } from '@tanstack/react-router'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useMay } from '../../../desk/session/me.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import { ChainState } from './chain-state.tsx'
import { LogFilterBar } from './log-filter-bar.tsx'
import { LogList } from './log-list.tsx'

const route = getRouteApi('/desk/catatan')

/** What was done in the newsroom and by whom, for whoever looks after it. */
export function LogScreen() {
  const t = useT()
  const filter = route.useSearch()
  if (!useMay('log.read')) {
    return (
      <>
        <PageHead title={t('nav_log')} />
        <EmptyState title={t('log_closed')} />
      </>
    )
  }
  return (
    <>
      <PageHead title={t('nav_log')} note={t('log_note')} />
      <ChainState />
      <LogFilterBar filter={filter} />
      <LogList filter={filter} />
    </>
  )
}
