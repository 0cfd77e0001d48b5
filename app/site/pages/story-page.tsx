import { storyPath } from '../../features/stories/address.ts'
import type { Page } from '../../platform/pages/page.ts'
import { htmlPage, movedPage } from '../html-page.ts'
import { storyLinkedData } from '../json-ld.ts'
import type { ListedStory } from '../listed-story.ts'
import { passagesOf, recordsOf } from '../parts/corrections.tsx'
import { each } from '../parts/each.ts'
import { ShareLinks } from '../parts/share-links.tsx'
import { StoryArticle } from '../parts/story-article.tsx'
import { StoryItem } from '../parts/story-item.tsx'
import { type Edition, editionOf, menuPathOf, type Site, type SiteDeps, type SiteSection } from '../site.ts'
import { type SeenStory, seenStory } from '../story-queries.ts'
import { isoMoment } from '../text/moments.ts'
import { comparisonPage } from './comparison-page.tsx'
import { gonePage } from './gone-page.tsx'
import { missingPage } from './missing-page.tsx'

type Asked = { section: string; slug: string; id: string; history: string | undefined }

/** The page of a story's address: the story, its comparison, its retraction, or the way to the right address. */
export async function storyPage(deps: SiteDeps, site: Site, asked: Asked): Promise<Page> {
  const story = await seenStory(deps.db, asked.id)
  const tags = [`story:${asked.id}`]
  if (story === null) return missingPage(site, tags)
  const edition = editionOf(site, story.content.header.language)
  const path = storyPath(story.section.slug, story.slug, story.id)
  const isRight = asked.section === story.section.slug && asked.slug === story.slug
  if (story.retraction?.hidesHeadline) return gonePage(edition, story, story.retraction)
  if (!isRight)
    return movedPage(asked.history === undefined ? path : `${path}?riwayat=${asked.history}`, tags)
  if (story.retraction) return gonePage(edition, story, story.retraction)
  if (asked.history !== undefined) return comparisonPage(deps, edition, { story, path, asked: asked.history })
  return livePage(edition, story, path)
}

function livePage(edition: Edition, story: SeenStory, path: string): Page {
  const { header } = story.content
  const { publication } = edition
  return htmlPage(
    {
      edition,
      current: menuPathOf(edition, story.section),
      head: {
        title: `${header.headline} · ${publication.name}`,
        socialTitle: header.headline,
        description: header.dek,
        canonical: path,
        properties: propertiesOf(story, edition),
        linkedData: storyLinkedData(story, edition),
      },
      children: (
        <>
          <StoryArticle
            content={story.content}
            section={story.section}
            publishedAt={story.publishedAt}
            corrections={story.corrections}
            passages={passagesOf(recordsOf(story.corrections), story.replaced)}
            revisions={story.revisions}
            path={path}
            edition={edition}
          />
          <div className="story-after">
            <ShareLinks path={path} headline={header.headline} edition={edition} />
            <Others stories={story.others} of={story.section} edition={edition} />
          </div>
        </>
      ),
    },
    { tags: tagsOf(story) },
  )
}

/** What may change on the page: the story, what its section has, and where that has nothing, what the front has. */
function tagsOf({ id, section, others }: SeenStory): string[] {
  const isOwn = others.length > 0 && others.every((story) => story.section.slug === section.slug)
  return [`story:${id}`, `section:${section.slug}`, ...(isOwn ? [] : ['front'])]
}

function propertiesOf(story: SeenStory, { calendar }: Edition): [string, string][] {
  const iso = (at: Date) => isoMoment(at, calendar.timeZone)
  const { credits } = story.content.header
  return [
    ['og:type', 'article'],
    ['article:published_time', iso(story.publishedAt)],
    ['article:modified_time', iso(story.republishedAt ?? story.publishedAt)],
    ['article:section', story.section.name],
    ...credits
      .filter(({ role }) => role === 'writer')
      .map(({ name }): [string, string] => ['article:author', name]),
  ]
}

type Next = { stories: readonly ListedStory[]; of: SiteSection; edition: Edition }

function Others({ stories, of, edition }: Next) {
  if (stories.length === 0) return null
  const { t } = edition
  const isSection = stories.every(({ section }) => section.slug === of.slug)
  return (
    <section className="others" aria-labelledby="others">
      <h2 id="others">{isSection ? t('newest_in', { section: of.name }) : t('newest')}</h2>
      <ul>
        {each(stories, (story) => (
          <li>
            <StoryItem story={story} edition={edition} showSection={!isSection} />
          </li>
        ))}
      </ul>
    </section>
  )
}
