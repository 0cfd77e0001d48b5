import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { daysAround, storiesOfDay } from '../list-queries.ts'
import type { ListedStory } from '../listed-story.ts'
import { each } from '../parts/each.ts'
import { Moment } from '../parts/moment.tsx'
import { langOf, pathOf } from '../parts/story-item.tsx'
import { type Edition, editionOf, type Site, type SiteDeps } from '../site.ts'
import { clock, longDay } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { missingPage } from './missing-page.tsx'

/** Whether a date of the address is one of the calendar: `2026-02-30` is none. */
function isDay(asked: string): boolean {
  const at = /^[12]\d{3}-\d{2}-\d{2}$/.test(asked) ? new Date(`${asked}T12:00:00Z`) : null
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(asked)
}

type Day = { day: string; before: string | null; after: string | null; stories: readonly ListedStory[] }

/**
 * The archive, a day at a time. Without a date it shows the newest day that has stories, not today's: the page
 * is kept until something is published, which may be after midnight.
 */
export async function indexPage({ db }: SiteDeps, site: Site, asked: string | undefined): Promise<Page> {
  const { publication } = site
  const tags = ['front']
  if (asked !== undefined && !isDay(asked)) return missingPage(site, tags)
  const { timeZone } = publication
  const around = await daysAround(db, { day: asked ?? null, timeZone })
  const day = asked ?? around.newest
  const stories = day === null ? [] : await storiesOfDay(db, { day, timeZone })
  if (asked !== undefined && stories.length === 0) return missingPage(site, tags)
  const edition = editionOf(site, publication.language)
  const { t } = edition
  return htmlPage(
    {
      edition,
      current: '/indeks',
      head: {
        title: `${t('index_heading')}${day === null ? '' : ` · ${dayName(day, edition)}`} · ${publication.name}`,
        description: null,
        canonical: asked === undefined ? '/indeks' : `/indeks?tanggal=${asked}`,
      },
      children: <IndexView day={day === null ? null : { day, ...around, stories }} edition={edition} />,
    },
    { tags },
  )
}

/** A day's name is the same at every hour of it; noon is far from every zone's midnight. */
function dayName(day: string, { calendar }: Edition): string {
  return longDay(new Date(`${day}T12:00:00Z`), { ...calendar, timeZone: 'UTC' })
}

function IndexView({ day, edition }: { day: Day | null; edition: Edition }) {
  const { t } = edition
  if (day === null)
    return (
      <header className="page-head">
        <h1>{t('index_heading')}</h1>
        <p>{t('front_empty')}</p>
      </header>
    )
  return (
    <>
      <header className="page-head">
        <h1>{t('index_heading')}</h1>
        <p className="dek">{dayName(day.day, edition)}</p>
      </header>
      <div className="with-margin index">
        <nav className="index-days" aria-label={t('index_days')}>
          {day.before && (
            <a rel="prev" href={`/indeks?tanggal=${day.before}`}>
              {dayName(day.before, edition)}
            </a>
          )}
          {day.after && (
            <a rel="next" href={`/indeks?tanggal=${day.after}`}>
              {dayName(day.after, edition)}
            </a>
          )}
        </nav>
        <ol className="timeline">
          {each(day.stories, (story) => (
            <TimelineItem story={story} edition={edition} />
          ))}
        </ol>
      </div>
    </>
  )
}

function TimelineItem({ story, edition }: { story: ListedStory; edition: Edition }) {
  const { calendar } = edition
  return (
    <li>
      <Moment at={story.publishedAt} text={clock(story.publishedAt, calendar)} calendar={calendar} />
      <div>
        <a href={pathOf(story)} {...langOf(story, edition)}>
          {keepTogether(story.header.headline)}
        </a>
        <p className="meta">
          <a href={`/${story.section.slug}`}>{story.section.name}</a>
        </p>
      </div>
    </li>
  )
}
