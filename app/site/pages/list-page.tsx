import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { countOfLanguage, countOfSection, newestOfSection, newestStories } from '../list-queries.ts'
import type { ListedStory } from '../listed-story.ts'
import { each } from '../parts/each.ts'
import { PAGE_SIZE, Pager, pageAddress, pageNumber } from '../parts/pager.tsx'
import { StoryItem } from '../parts/story-item.tsx'
import {
  type Edition,
  editionOf,
  hasEnglishList,
  menuPathOf,
  type Site,
  type SiteDeps,
  type SiteSection,
} from '../site.ts'
import { figures } from '../text/no-break.ts'
import { missingPage } from './missing-page.tsx'

/** What a list shows at its top before the rows. */
const TOP = 4

type List = {
  title: string
  path: string
  /** What the menu calls it. */
  current: string
  stories: readonly ListedStory[]
  total: number
  number: number
  tags: readonly string[]
  alternates?: Readonly<Record<string, string>>
}

/** A section's stories, newest first, in pages. */
export async function sectionPage(
  { db }: SiteDeps,
  site: Site,
  { section, asked }: { section: SiteSection; asked: string | undefined },
): Promise<Page> {
  const tags = [`section:${section.slug}`]
  const number = pageNumber(asked)
  if (number === null) return missingPage(site, tags)
  const range = { limit: PAGE_SIZE, offset: (number - 1) * PAGE_SIZE }
  const [stories, total] = await Promise.all([
    newestOfSection(db, { section: section.slug, ...range }),
    countOfSection(db, section.slug),
  ])
  if (number > 1 && stories.length === 0) return missingPage(site, tags)
  const { slug, name, language } = section
  const current = menuPathOf(site, section)
  const list = { title: name, path: `/${slug}`, current, stories, total, number, tags }
  return listPage(editionOf(site, language), list)
}

/** Everything in English, newest first, in pages. */
export async function englishPage({ db }: SiteDeps, site: Site, asked: string | undefined): Promise<Page> {
  const tags = ['front']
  const number = pageNumber(asked)
  if (number === null) return missingPage(site, tags)
  const range = { limit: PAGE_SIZE, offset: (number - 1) * PAGE_SIZE }
  const [stories, total] = await Promise.all([
    newestStories(db, { language: 'en', ...range }),
    countOfLanguage(db, 'en'),
  ])
  if (number > 1 && stories.length === 0) return missingPage(site, tags)
  return listPage(editionOf(site, 'en'), {
    title: 'English',
    path: '/en',
    current: '/en',
    stories,
    total,
    number,
    tags,
    ...(hasEnglishList(site) && number === 1 ? { alternates: { id: '/', en: '/en' } } : {}),
  })
}

function listPage(edition: Edition, list: List): Page {
  const { publication, t } = edition
  const suffix = list.number === 1 ? '' : ` · ${t('pager_page', { number: list.number })}`
  return htmlPage(
    {
      edition,
      current: list.current,
      head: {
        title: `${list.title}${suffix} · ${publication.name}`,
        description: t('list_description', { title: list.title, name: publication.name }),
        canonical: pageAddress(list.path, list.number),
        ...(list.alternates ? { alternates: list.alternates } : {}),
      },
      children: <ListView list={list} edition={edition} />,
    },
    { tags: list.tags },
  )
}

function ListView({ list, edition }: { list: List; edition: Edition }) {
  const { t, language } = edition
  const top = list.number === 1 ? list.stories.slice(0, TOP) : []
  const rows = list.stories.slice(top.length)
  return (
    <>
      <header className="page-head">
        <h1>{list.title}</h1>
        <p className="meta">
          {list.total === 0 ? t('list_empty') : t('list_total', { total: figures(list.total, language) })}
        </p>
      </header>
      <ListTop stories={top} edition={edition} />
      {rows.length > 0 && (
        <section className="block with-margin" aria-labelledby="earlier">
          <div className="block-name">
            <h2 id="earlier">{t(list.number === 1 ? 'list_earlier' : 'list_rows')}</h2>
          </div>
          <div>
            <ol className="rows">
              {each(rows, (story) => (
                <li>
                  <StoryItem story={story} edition={edition} showDek />
                </li>
              ))}
            </ol>
            <Pager
              path={list.path}
              number={list.number}
              pages={Math.ceil(list.total / PAGE_SIZE)}
              edition={edition}
            />
          </div>
        </section>
      )}
    </>
  )
}

function ListTop({ stories, edition }: { stories: readonly ListedStory[]; edition: Edition }) {
  const [first, ...rest] = stories
  if (!first) return null
  return (
    <div className="list-top" data-alone={rest.length === 0 ? '' : undefined}>
      <div className="list-lead">
        <StoryItem story={first} edition={edition} level={2} size="big" showDek />
      </div>
      {rest.length > 0 && (
        <div className="ruled">
          {each(rest, (story) => (
            <StoryItem story={story} edition={edition} level={2} showDek />
          ))}
        </div>
      )}
    </div>
  )
}
