import { storyPath } from '../../features/stories/address.ts'
import type { ListedStory } from '../listed-story.ts'
import type { Edition } from '../site.ts'
import { longMoment, momentAfter } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { Moment } from './moment.tsx'

export const pathOf = ({ section, slug, id }: ListedStory): string => storyPath(section.slug, slug, id)

/** Who wrote it, as a list names them. */
const writersOf = ({ header }: ListedStory): string =>
  header.credits
    .filter(({ role }) => role === 'writer')
    .map(({ name }) => name)
    .join(', ')

/** The language of a story where it is another than the page's, for whoever reads it aloud. */
export const langOf = (
  { header }: ListedStory,
  { language }: Edition,
): { lang?: string; hrefLang?: string } =>
  header.language === language ? {} : { lang: header.language, hrefLang: header.language }

type Options = {
  level?: 2 | 3
  /** `big` leads its list, `plain` is one line among many. */
  size?: 'big' | 'plain'
  showSection?: boolean
  showDek?: boolean
}

/** A story in a list: headline, and as much about it as the place asks. */
export function StoryItem({
  story,
  edition,
  ...options
}: { story: ListedStory; edition: Edition } & Options) {
  const { level = 3, size = 'plain', showSection = false, showDek = false } = options
  const Heading = level === 2 ? 'h2' : 'h3'
  const opinion = story.header.kind === 'opinion'
  return (
    <article
      className={size === 'big' ? 'item item-big' : 'item'}
      data-kind={opinion ? 'opinion' : undefined}
    >
      {showSection && (
        <a className="label" href={`/${story.section.slug}`}>
          {story.section.name}
        </a>
      )}
      {opinion && <p className="item-writer">{writersOf(story)}</p>}
      <Heading>
        <a href={pathOf(story)} {...langOf(story, edition)}>
          {keepTogether(story.header.headline)}
        </a>
      </Heading>
      {showDek && story.header.dek && (
        <p className="item-dek" lang={langOf(story, edition).lang}>
          {keepTogether(story.header.dek)}
        </p>
      )}
      <ItemMeta story={story} edition={edition} named={size === 'big' && !opinion} />
    </article>
  )
}

/** When a story was published, and that it was corrected since. */
function ItemMeta({ story, edition, named }: { story: ListedStory; edition: Edition; named: boolean }) {
  const { calendar, t } = edition
  const writers = named ? writersOf(story) : ''
  return (
    <p className="meta">
      {writers !== '' && `${writers} · `}
      <Moment at={story.publishedAt} text={longMoment(story.publishedAt, calendar)} calendar={calendar} />
      {story.correctedAt && (
        <>
          {' · '}
          <a className="red" href={`${pathOf(story)}#ralat`}>
            {t('corrected_at', { moment: momentAfter(story.correctedAt, story.publishedAt, calendar) })}
          </a>
        </>
      )}
    </p>
  )
}
