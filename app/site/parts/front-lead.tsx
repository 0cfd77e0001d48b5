import type { ListedStory } from '../listed-story.ts'
import type { Edition } from '../site.ts'
import { longMoment, momentAfter } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { withElements } from '../text/with-elements.ts'
import { Credits } from './credits.tsx'
import { Moment } from './moment.tsx'
import { langOf, pathOf } from './story-item.tsx'

/** The lead of the front page, with where it comes from in the margin. */
export function FrontLead({ story, edition }: { story: ListedStory; edition: Edition }) {
  const { lang } = langOf(story, edition)
  return (
    <>
      <LeadNotes story={story} edition={edition} />
      <article className="lead" lang={lang}>
        {story.header.kicker && <p className="kicker">{keepTogether(story.header.kicker)}</p>}
        <h1>
          <a href={pathOf(story)}>{keepTogether(story.header.headline)}</a>
        </h1>
        {story.header.dek && <p className="dek">{keepTogether(story.header.dek)}</p>}
        <Credits credits={story.header.credits.filter(({ role }) => role === 'writer')} edition={edition} />
      </article>
    </>
  )
}

/** Where the lead comes from and what changed in it, as beside the story itself. */
function LeadNotes({ story, edition }: { story: ListedStory; edition: Edition }) {
  const { t, calendar } = edition
  const after = (at: Date) => (
    <Moment at={at} text={momentAfter(at, story.publishedAt, calendar)} calendar={calendar} />
  )
  return (
    <div className="margin-notes">
      <a className="label" href={`/${story.section.slug}`}>
        {story.section.name}
      </a>
      <p className="meta">
        {withElements((values) => t('published_at', values), {
          moment: (
            <Moment
              at={story.publishedAt}
              text={longMoment(story.publishedAt, calendar)}
              calendar={calendar}
            />
          ),
        })}
      </p>
      {story.updated && (
        <p className="meta">
          {withElements((values) => t('updated_at', values), {
            moment: <strong>{after(story.updated.at)}</strong>,
            line: keepTogether(story.updated.line),
          })}
        </p>
      )}
      {story.correctedAt && (
        <p className="meta">
          <a className="red" href={`${pathOf(story)}#ralat`}>
            {withElements((values) => t('corrected_at', values), { moment: after(story.correctedAt) })}
          </a>
        </p>
      )}
    </div>
  )
}
