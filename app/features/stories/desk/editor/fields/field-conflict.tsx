import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { Failure } from '../../../../../desk/ui/failure.tsx'
import { Message } from '../../../../../desk/ui/message.tsx'
import type { FieldHandle } from './use-field.ts'

/** Below a field: both values where somebody else changed it meanwhile, or why it is not saved. */
export function FieldConflict<T>({ field, show }: { field: FieldHandle<T>; show: (value: T) => string }) {
  const t = useT()
  const { state, error } = field
  const block = useRef<HTMLDivElement>(null)
  const asks = state.status === 'conflict'
  useEffect(() => {
    if (asks) block.current?.scrollIntoView({ block: 'nearest' })
  }, [asks])
  if (error !== null) return <Failure error={error} retry={field.leave} />
  if (!asks) return null
  const [theirs, yours] = [show(state.theirs), show(state.typed)]
  return (
    <div ref={block}>
      <Message
        tone="warning"
        title={t('editor_conflict', { theirs, yours })}
        acts={
          <>
            <Button onClick={() => field.choose('theirs')}>
              {t('editor_conflict_use', { value: theirs })}
            </Button>
            <Button onClick={() => field.choose('yours')}>
              {t('editor_conflict_use', { value: yours })}
            </Button>
          </>
        }
      >
        {t('editor_conflict_unsaved')}
      </Message>
    </div>
  )
}
