import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { Message } from '../../../../desk/ui/message.tsx'
import { EDITORIAL_STATES } from '../../story.ts'
import type { Draft } from '../editor/draft/draft.ts'
import { useDraftState } from '../editor/draft/use-draft.ts'
import { useNow } from '../editor/screen/use-now.ts'
import { type Act, type Story, useStep } from '../editor/story-api.ts'
import { EDITORIAL_WORDS, PublicationMark } from '../state-marks.tsx'
import { ActDialog } from './act-dialog.tsx'
import { blockedBy } from './blocked-by.ts'
import type { MendPlace } from './mend-place.ts'
import { OrderNotice } from './order-notice.tsx'
import classes from './publish-bar.module.css'
import { type PublishBlock, publishBlock } from './publish-block.ts'
import { BLOCK_WORDS, BUTTON_WORDS, STEP_WORDS } from './words.ts'

type BarProps = { story: Story; draft: Draft; onMend: (place: MendPlace) => void }

/** The two axes of a story and what can be done on each: how far the copy is, what readers see. */
export function PublishBar({ story, draft, onMend }: BarProps) {
  const [ordering, setOrdering] = useState<Act | null>(null)
  const [fellOut, setFellOut] = useState<readonly string[]>([])
  const t = useT()
  const step = useStep(story.id)
  return (
    <footer className={classes.bar}>
      {story.order !== null && <OrderNotice story={story} order={story.order} />}
      {step.error !== null && <Failure error={step.error} />}
      {fellOut.length > 0 && (
        <Message tone="warning" title={t('publishing_fell_out', { names: fellOut.join(', ') })} />
      )}
      <div className={classes.line}>
        <EditorialAxis story={story} />
        <SiteAxis story={story} />
        <div className={classes.acts}>
          <StepButtons story={story} pending={step.isPending} onStep={step.mutate} />
          <ActButtons story={story} draft={draft} onOrder={setOrdering} />
        </div>
      </div>
      <BlockReasons story={story} draft={draft} />
      {ordering !== null && (
        <ActDialog
          act={ordering}
          story={story}
          draft={draft}
          onClose={() => setOrdering(null)}
          onOrdered={setFellOut}
          onMend={(place) => {
            setOrdering(null)
            onMend(place)
          }}
        />
      )}
    </footer>
  )
}

function EditorialAxis({ story }: { story: Story }) {
  const t = useT()
  const now = EDITORIAL_STATES.indexOf(story.editorialState)
  return (
    <div className={classes.axis}>
      <span id="axis-copy">{t('publishing_axis_copy')}</span>
      <ol className={classes.steps} aria-labelledby="axis-copy">
        {EDITORIAL_STATES.map((state, index) => (
          <li key={state} data-passed={index < now} {...(index === now && { 'aria-current': 'step' })}>
            {t(EDITORIAL_WORDS[state])}
          </li>
        ))}
      </ol>
    </div>
  )
}

function SiteAxis({ story }: { story: Story }) {
  const t = useT()
  const { live, order } = story
  const seen = story.publicationState
  return (
    <div className={classes.axis}>
      <span>{t('publishing_axis_site')}</span>
      <span className={classes.site}>
        <PublicationMark
          state={seen}
          hasNewDraft={story.hasNewDraft}
          publishedAt={live?.republishedAt ?? live?.publishedAt ?? null}
          goesLiveAt={order?.goesLiveAt ?? null}
          fault={order?.fault ?? null}
        />
        {live !== null && (
          <a href={live.path} target="_blank" rel="noopener">
            {seen === 'live' ? t('publishing_open_page') : t('publishing_open_notice')}
          </a>
        )}
      </span>
    </div>
  )
}

function StepButtons({
  story,
  pending,
  onStep,
}: {
  story: Story
  pending: boolean
  onStep: (step: Story['steps'][number]) => void
}) {
  const t = useT()
  return story.steps.map((step) => (
    <Button key={step} disabled={pending} onClick={() => onStep(step)}>
      {t(STEP_WORDS[step])}
    </Button>
  ))
}

/** Why each act that the caller may order cannot be ordered now, or null. */
function useBlocks(story: Story, draft: Draft): { act: Act; block: PublishBlock | null }[] {
  const { facts } = useDraftState(draft)
  const now = useNow()
  return story.acts.map((act) => ({ act, block: publishBlock(act, story, facts, now) }))
}

function ActButtons({ story, draft, onOrder }: { story: Story; draft: Draft; onOrder: (act: Act) => void }) {
  const t = useT()
  const passes = story.gate.asks.length > 0 && story.mayPassGate
  return useBlocks(story, draft).map(({ act, block }) => (
    <Button
      key={act}
      variant={act === 'retraction' ? 'outline' : act === story.acts[0] ? 'filled' : 'default'}
      {...(block !== null && blockedBy(`why-${block}`))}
      onClick={() => block === null && onOrder(act)}
    >
      {t(act === 'publish' && passes ? 'publishing_order_anyway' : BUTTON_WORDS[act])}
    </Button>
  ))
}

/** Each reason once, however many acts it keeps. */
function BlockReasons({ story, draft }: { story: Story; draft: Draft }) {
  const t = useT()
  const blocks = useBlocks(story, draft).flatMap(({ block }) => (block === null ? [] : [block]))
  return [...new Set(blocks)].map((block) => (
    <small key={block} id={`why-${block}`} className={classes.why}>
      {t(BLOCK_WORDS[block])}
    </small>
  ))
}
