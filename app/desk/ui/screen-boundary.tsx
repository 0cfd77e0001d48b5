import { Button } from '@mantine/core'
import { Component, createRef, type ReactNode } from 'react'
import { useT } from '../i18n/i18n.ts'
import { CopyField } from './copy-field.tsx'
import { EmptyState } from './empty-state.tsx'
import classes from './screen-boundary.module.css'

type State = { broken: boolean; typed: string }

/**
 * Catches a screen that breaks while it draws and keeps what was typed in it: React tears the screen down, so
 * its fields are read in the moment before, and offered for copying.
 */
export class ScreenBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false, typed: '' }
  readonly #frame = createRef<HTMLDivElement>()

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  override getSnapshotBeforeUpdate(_: unknown, before: State): string {
    return this.state.broken && !before.broken ? typedIn(this.#frame.current) : ''
  }

  override componentDidUpdate(_: unknown, __: State, typed: string): void {
    if (typed !== '') this.setState({ typed })
  }

  override render(): ReactNode {
    const { broken, typed } = this.state
    return (
      <div ref={this.#frame} className={classes.frame}>
        {broken ? <BrokenScreen typed={typed} /> : this.props.children}
      </div>
    )
  }
}

function BrokenScreen({ typed }: { typed: string }) {
  const t = useT()
  return (
    <EmptyState
      heading
      title={t('error_screen')}
      act={
        <>
          {typed !== '' && <CopyField label={t('error_screen_typed')} value={typed} />}
          <Button onClick={() => location.reload()}>{t('action_reload')}</Button>
        </>
      }
    >
      {t('error_screen_hint')}
    </EmptyState>
  )
}

/** What stands in the fields of a screen, without passwords. */
function typedIn(frame: HTMLElement | null): string {
  const fields = frame?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:is([type=text], [type=email], [type=search], :not([type]))',
  )
  return [...(fields ?? [])]
    .map(({ value }) => value.trim())
    .filter((value) => value !== '')
    .join('\n')
}
