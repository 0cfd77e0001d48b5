import { Button, VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { Message } from '../../../../desk/ui/message.tsx'
import { useNow } from '../editor/screen/use-now.ts'
import { type Story, storyKey, useCancelOrder } from '../editor/story-api.ts'
import { secondsLeft } from './publish-block.ts'
import { serverAheadMs } from './server-clock.ts'
import { ACT_WORDS } from './words.ts'

type Order = NonNullable<Story['order']>

/** What was ordered and is not live yet; or why it could not go live. */
export function OrderNotice({ story, order }: { story: Story; order: Order }) {
  const t = useT()
  if (order.fault === null) return <Countdown story={story} order={order} />
  return (
    <Message tone="error" title={t('publishing_parked', { act: t(ACT_WORDS[order.act]) })}>
      {t('publishing_parked_hint')} <small>{t('error_code', { code: order.fault })}</small>
    </Message>
  )
}

/** The seconds between the button and going live, in which anybody who sees them can take the order back. */
function Countdown({ story, order }: { story: Story; order: Order }) {
  const t = useT()
  const left = secondsLeft(order.goesLiveAt, useNow(), serverAheadMs())
  const cancel = useCancelOrder(story.id)
  useFreshAtTheEnd(story.id, left)
  const act = t(ACT_WORDS[order.act])
  const countdown = order.act === 'retraction' ? 'publishing_countdown_retraction' : 'publishing_countdown'
  return (
    <>
      <Message
        title={left > 0 ? t(countdown, { count: left }) : t('publishing_going_live', { act })}
        acts={
          left > 0 && (
            <Button loading={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
              {t('publishing_cancel')}
            </Button>
          )
        }
      >
        {t('publishing_ordered_by', { act, name: order.by })}{' '}
        {story.live !== null && t('publishing_readers_still_see', { number: story.live.revision })}
      </Message>
      <VisuallyHidden role="status">{t('publishing_order_spoken', { act })}</VisuallyHidden>
      {cancel.error !== null && <Failure error={cancel.error} title={t('publishing_cancel_failed')} />}
    </>
  )
}

/** Asks for the story each second once the time is over: a lost message must not leave the notice standing. */
function useFreshAtTheEnd(id: string, left: number): void {
  const queries = useQueryClient()
  const over = left === 0
  useEffect(() => {
    if (!over) return
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: storyKey(id) }), 1_000)
    return () => clearInterval(timer)
  }, [over, queries, id])
}
