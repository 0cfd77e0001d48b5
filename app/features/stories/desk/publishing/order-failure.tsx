import { Button } from '@mantine/core'
import { z } from 'zod/mini'
import { ApiProblem } from '../../../../desk/api/problem.ts'
import { type Translate, useT } from '../../../../desk/i18n/i18n.ts'
import { useMe } from '../../../../desk/session/me.ts'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { Message } from '../../../../desk/ui/message.tsx'
import type { Draft } from '../editor/draft/draft.ts'
import { useDraftState } from '../editor/draft/use-draft.ts'
import type { Story } from '../editor/story-api.ts'
import { DraftChanges } from './draft-changes.tsx'

const difference = z.object({
  serverHasMore: z.boolean(),
  editorHasMore: z.boolean(),
  fieldsChanged: z.boolean(),
})
type Difference = z.infer<typeof difference>

/** Why an order was not taken. Where the draft moved meanwhile: by whom, and how to look at it. */
export function OrderFailure({
  error,
  story,
  draft,
  onRead,
}: {
  error: Error
  story: Story
  draft: Draft
  onRead: () => void
}) {
  const t = useT()
  const me = useMe()
  const { people } = useDraftState(draft)
  const differs = error instanceof ApiProblem && error.code === 'story_draft_differs'
  const read = differs ? difference.safeParse(error.extra) : null
  if (read?.success !== true) return <Failure error={error} />
  const others = people.filter(({ id, writes }) => writes && id !== me.id).map(({ name }) => name)
  return (
    <Message
      tone="warning"
      title={t('publishing_differs_title')}
      acts={
        <>
          <Button onClick={onRead}>{t('publishing_differs_read')}</Button>
          <Button onClick={() => location.reload()}>{t('action_reload')}</Button>
        </>
      }
    >
      {sentencesOf(read.data, others, t).join(' ')}
      <DraftChanges story={story} />
    </Message>
  )
}

function sentencesOf(
  { serverHasMore, editorHasMore, fieldsChanged }: Difference,
  others: string[],
  t: Translate,
) {
  const typed =
    others.length === 0
      ? t('publishing_differs_server')
      : t('publishing_differs_server_by', { names: others.join(', ') })
  return [
    ...(serverHasMore ? [typed] : []),
    ...(editorHasMore ? [t('publishing_differs_editor')] : []),
    ...(fieldsChanged ? [t('publishing_differs_fields')] : []),
  ]
}
