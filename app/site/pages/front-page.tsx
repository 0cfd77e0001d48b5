import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { leadStory, newestBySection, newestStories } from '../list-queries.ts'
import type { ListedStory } from '../listed-story.ts'
import { each } from '../parts/each.ts'
import { FrontLead } from '../parts/front-lead.tsx'
import { NewestRecords } from '../parts/newest-records.tsx'
import { StoryItem } from '../parts/story-item.tsx'
import { newestRecords, type PublicRecord } from '../record-queries.ts'
import { type Edition, editionOf, hasEnglishList, type Site, type SiteDeps } from '../site.ts'

/** Beside the lead, and below it. */
const BESIDE = 3
const BELOW = 2
const SECONDARY = BESIDE + BELOW
/** Of each section, below. */
const PER_SECTION = 4
const RECORDS = 2

type Front = {
  lead: ListedStory | null
  secondary: ListedStory[]
  bySection: ListedStory[][]
  records: PublicRecord[]
}

/** The front page: the lead chosen by hand, else the newest; then the newest; then each section's newest. */
export async function frontPage({ db }: SiteDeps, site: Site): Promise<Page> {
  const { publication } = site
  const edition = editionOf(site, publication.language)
  const [chosen, newest, ofSections, records] = await Promise.all([
    leadStory(db),
    newestStories(db, { language: publication.language, limit: SECONDARY + 1 }),
    newestBySection(db, { language: publication.language, limit: SECONDARY + 1 + PER_SECTION }),
    newestRecords(db, RECORDS),
  ])
  const front = { ...arrange(chosen, newest, ofSections), records }
  return htmlPage(
    {
      edition,
      current: '/',
      head: {
        title: publication.tagline ? `${publication.name} · ${publication.tagline}` : publication.name,
        description: publication.tagline,
        canonical: '/',
        ...(hasEnglishList(site) ? { alternates: { id: '/', en: '/en' } } : {}),
      },
      children: <FrontView front={front} edition={edition} />,
    },
    { tags: ['front'] },
  )
}

/** Gives each story one place: what leads or stands beside the lead is not repeated in its section. */
function arrange(
  chosen: ListedStory | null,
  newest: readonly ListedStory[],
  ofSections: readonly ListedStory[],
): Omit<Front, 'records'> {
  const lead = chosen ?? newest[0] ?? null
  const secondary = newest.filter(({ id }) => id !== lead?.id).slice(0, SECONDARY)
  const shown = new Set([lead, ...secondary].map((story) => story?.id))
  const rest = ofSections.filter(({ id }) => !shown.has(id))
  const bySection = [...Map.groupBy(rest, ({ section }) => section.slug).values()]
  return { lead, secondary, bySection: bySection.map((stories) => stories.slice(0, PER_SECTION)) }
}

function FrontView({ front, edition }: { front: Front; edition: Edition }) {
  const { t, publication } = edition
  return (
    <>
      {front.lead === null ? (
        <div className="notice">
          <h1>{publication.name}</h1>
          <p>{t('front_empty')}</p>
        </div>
      ) : (
        <div className="front-top">
          <FrontLead story={front.lead} edition={edition} />
          <Secondary stories={front.secondary} edition={edition} />
        </div>
      )}
      {each(front.bySection, (stories) => (
        <SectionBlock stories={stories} edition={edition} />
      ))}
      <NewestRecords records={front.records} edition={edition} />
    </>
  )
}

function Secondary({ stories, edition }: { stories: readonly ListedStory[]; edition: Edition }) {
  const [beside, below] = [stories.slice(0, BESIDE), stories.slice(BESIDE)]
  return (
    <>
      <div className="front-beside ruled">
        {each(beside, (story, index) => (
          <StoryItem
            story={story}
            edition={edition}
            level={2}
            size={index === 0 ? 'big' : 'plain'}
            showSection
            showDek
          />
        ))}
      </div>
      {below.length > 0 && (
        <div className="front-below">
          {each(below, (story) => (
            <StoryItem story={story} edition={edition} level={2} showSection showDek />
          ))}
        </div>
      )}
    </>
  )
}

function SectionBlock({ stories, edition }: { stories: readonly ListedStory[]; edition: Edition }) {
  const [first, ...rest] = stories
  if (!first) return null
  const { slug, name } = first.section
  const isOpinion = stories.every(({ header }) => header.kind === 'opinion')
  return (
    <section className="block with-margin" aria-labelledby={`section-${slug}`}>
      <div className="block-name">
        <h2 id={`section-${slug}`}>
          <a href={`/${slug}`}>{name}</a>
        </h2>
        {isOpinion && <p className="meta">{edition.t('kind_opinion')}</p>}
      </div>
      <div className="columns" data-count={Math.min(stories.length, 3)}>
        <StoryItem story={first} edition={edition} size="big" showDek />
        {each(rest.slice(0, 1), (story) => (
          <StoryItem story={story} edition={edition} showDek />
        ))}
        {rest.length > 1 && (
          <div className="ruled">
            {each(rest.slice(1), (story) => (
              <StoryItem story={story} edition={edition} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
