import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { CopyField } from '../../../../../desk/ui/copy-field.tsx'
import { EmptyState } from '../../../../../desk/ui/empty-state.tsx'
import type { Draft } from '../draft/draft.ts'
import { wholeText } from '../text/draft-text.ts'
import classes from './crash-boundary.module.css'
import { SavedLine } from './saved-line.tsx'

type Props = { draft: Draft; children: ReactNode }

/**
 * Keeps the text when the screen breaks while it draws. The draft lives outside: it stays connected, what is
 * unsent still travels, and its text is shown for copying.
 */
export class CrashBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <KeptText draft={this.props.draft} /> : this.props.children
  }
}

function KeptText({ draft }: { draft: Draft }) {
  const t = useT()
  return (
    <EmptyState
      title={t('editor_crash')}
      act={
        <>
          <SavedLine draft={draft} />
          <div className={classes.kept}>
            <CopyField label={t('editor_crash_text')} value={wholeText(draft.doc)} />
          </div>
          <Button onClick={() => location.reload()}>{t('action_reload')}</Button>
        </>
      }
    >
      {t('editor_crash_hint')}
    </EmptyState>
  )
}
