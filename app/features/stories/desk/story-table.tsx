import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { useMay } from '../../../desk/session/me.ts'
import { PersonMark } from '../../../desk/ui/person-mark.tsx'
import { LeadMenu } from './lead-menu.tsx'
import { EditorialMark, PublicationMark } from './state-marks.tsx'
import type { StoryListItem } from './stories-api.ts'
import classes from './story-table.module.css'

/** A table on a desk; a phone shows each row as a block. */
export function StoryTable({ stories }: { stories: readonly StoryListItem[] }) {
  const t = useT()
  const choosesLead = useMay('front.edit')
  return (
    <table className={classes.table}>
      <caption className={classes.hidden}>{t('stories_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('stories_caption')}</th>
          <th scope="col">{t('stories_editorial_state')}</th>
          <th scope="col">{t('stories_publication_state')}</th>
          <th scope="col">{t('stories_holder')}</th>
          {choosesLead && (
            <th scope="col">
              <VisuallyHidden>{t('stories_other_acts')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} choosesLead={choosesLead} />
        ))}
      </tbody>
    </table>
  )
}

function StoryRow({ story, choosesLead }: { story: StoryListItem; choosesLead: boolean }) {
  return (
    <tr>
      <td>
        <StoryTitle story={story} />
      </td>
      <td>
        <EditorialMark state={story.editorialState} />
      </td>
      <td>
        <PublicationMark
          state={story.publicationState}
          hasNewDraft={story.hasNewDraft}
          publishedAt={story.publishedAt}
          goesLiveAt={story.goesLiveAt}
          fault={story.fault}
        />
      </td>
      <td className={story.holder === null ? classes.nobody : classes.holder}>
        {story.holder === null ? <span aria-hidden="true">–</span> : <PersonMark {...story.holder} />}
      </td>
      {choosesLead && (
        <td className={classes.acts}>{story.publicationState === 'live' && <LeadMenu story={story} />}</td>
      )}
    </tr>
  )
}

function StoryTitle({ story }: { story: StoryListItem }) {
  const t = useT()
  const format = useFormat()
  const untitled = story.headline.trim() === ''
  return (
    <>
      <Link
        to="/naskah/$id"
        params={{ id: story.id }}
        className={classes.title}
        data-untitled={untitled}
        data-story=""
      >
        {untitled ? t('stories_untitled') : story.headline}
      </Link>
      <span className={classes.facts}>
        <span>{story.section?.name ?? t('stories_no_section')}</span>
        <span>{t('stories_words', { count: story.words, number: format.number(story.words) })}</span>
        <span>{t('stories_changed', { time: format.moment(story.updatedAt, new Date()) })}</span>
        {story.language === 'en' && <span>{t('language_en')}</span>}
      </span>
    </>
  )
}

/** Moves the keyboard to the next or previous story of a list; from outside it, to the first or last. */
export function moveStoryFocus(list: HTMLElement | null, by: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-story]') ?? [])]
  const now = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement) === true)
  const next = now === -1 ? (by === 1 ? 0 : links.length - 1) : now + by
  links[next]?.focus()
}
