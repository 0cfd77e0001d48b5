import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** An address that the desk does not have. */
export function MissingRoute() {
  const t = useT()
  return (
    <main>
      <EmptyState
        heading
        title={t('error_page_missing')}
        act={<Link to="/">{t('action_back_to_stories')}</Link>}
      />
    </main>
  )
}

/** The desk's last net, above every screen's own: a part of it did not arrive, or broke before it drew. */
export function BrokenRoute() {
  const t = useT()
  return (
    <EmptyState
      title={t('error_screen')}
      act={<Button onClick={() => location.reload()}>{t('action_reload')}</Button>}
    >
      {t('error_screen_hint')}
    </EmptyState>
  )
}
