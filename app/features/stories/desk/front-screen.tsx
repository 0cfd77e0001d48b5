import { Button } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import classes from './front-screen.module.css'
import type { StoryListItem } from './stories-api.ts'
import { type Lead, useLead } from './use-lead.ts'
import { type ShownStories, useStoryList } from './use-story-list.ts'

type Listed = { stories: ShownStories; lead: Lead }

/** The front page: newest first, and one lead that is chosen by hand. */
export function FrontScreen() {
  const t = useT()
  const stories = useStoryList({ publicationState: 'live', sort: 'published' })
  const lead = useLead()
  return (
    <>
      <PageHead title={t('nav_front')} note={t('front_note')}>
        {typeof lead.chosenId === 'string' && (
          <Button loading={lead.pending} onClick={() => lead.choose(null)}>
            {t('front_lead_release')}
          </Button>
        )}
      </PageHead>
      {lead.error !== null && <Failure error={lead.error} title={t('front_lead_failed')} />}
      {stories.error !== null && <Failure error={stories.error} retry={stories.retry} />}
      {stories.items === undefined && stories.error === null && <LoadingBars />}
      {stories.items?.length === 0 && (
        <EmptyState title={t('front_empty')}>{t('front_empty_hint')}</EmptyState>
      )}
      <FrontList stories={stories} lead={lead} />
    </>
  )
}

function FrontList({ stories: { items = [], total, more, loadingMore }, lead }: Listed) {
  const t = useT()
  // As readers see it: the lead on top, whenever it went live.
  const inOrder = items.toSorted((a, b) => Number(b.id === lead.leadId) - Number(a.id === lead.leadId))
  return (
    <>
      <ol className={classes.list}>
        {inOrder.map((story) => (
          <FrontRow key={story.id} story={story} lead={lead} />
        ))}
      </ol>
      {more !== undefined && (
        <p className={classes.foot}>
          <Button onClick={more} loading={loadingMore}>
            {t('stories_more', { count: (total ?? items.length) - items.length })}
          </Button>
        </p>
      )}
    </>
  )
}

function FrontRow({ story, lead }: { story: StoryListItem; lead: Lead }) {
  const t = useT()
  const format = useFormat()
  const leads = lead.leadId === story.id
  const isChosen = lead.chosenId === story.id
  return (
    <li className={classes.row} data-leads={leads}>
      <div>
        {leads && <span className={classes.mark}>{t(isChosen ? 'front_lead' : 'front_lead_newest')}</span>}
        <strong>{story.headline}</strong>
        <span className={classes.facts}>
          <span>{story.section?.name}</span>
          {story.publishedAt !== null && <span>{format.moment(story.publishedAt, new Date())}</span>}
        </span>
      </div>
      {!isChosen && (
        <Button
          loading={lead.pending}
          aria-label={t('front_lead_choose_story', { headline: story.headline })}
          onClick={() => lead.choose(story.id)}
        >
          {t('front_lead_choose')}
        </Button>
      )}
    </li>
  )
}
