import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import classes from './front-screen.module.css'
import { liveStoriesQuery, type StoryListItem } from './stories-api.ts'
import { type Lead, useLead } from './use-lead.ts'

/** The front page: newest first, and one lead that is chosen by hand. */
export function FrontScreen() {
  const t = useT()
  const stories = useQuery(liveStoriesQuery)
  const lead = useLead()
  const items = stories.data?.items
  return (
    <>
      <PageHead title={t('nav_front')} note={t('front_note')}>
        {typeof lead.leadId === 'string' && (
          <Button loading={lead.pending} onClick={() => lead.choose(null)}>
            {t('front_lead_release')}
          </Button>
        )}
      </PageHead>
      {lead.error !== null && <Failure error={lead.error} title={t('front_lead_failed')} />}
      {stories.error !== null && <Failure error={stories.error} retry={() => void stories.refetch()} />}
      {stories.isPending && <LoadingBars />}
      {items?.length === 0 && <EmptyState title={t('front_empty')}>{t('front_empty_hint')}</EmptyState>}
      <ol className={classes.list}>
        {items?.map((story, place) => (
          <FrontRow key={story.id} story={story} lead={lead} newest={place === 0} />
        ))}
      </ol>
    </>
  )
}

function FrontRow({ story, lead, newest }: { story: StoryListItem; lead: Lead; newest: boolean }) {
  const t = useT()
  const format = useFormat()
  const leads = lead.leadId === story.id || (lead.leadId === null && newest)
  return (
    <li className={classes.row} data-leads={leads}>
      <div>
        {leads && (
          <span className={classes.mark}>
            {t(lead.leadId === story.id ? 'front_lead' : 'front_lead_newest')}
          </span>
        )}
        <strong>{story.headline}</strong>
        <span className={classes.facts}>
          <span>{story.section?.name}</span>
          {story.publishedAt !== null && <span>{format.moment(story.publishedAt, new Date())}</span>}
        </span>
      </div>
      {lead.leadId !== story.id && (
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
