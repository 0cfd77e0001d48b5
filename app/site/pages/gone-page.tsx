import type { ReactNode } from 'react'
import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { each } from '../parts/each.ts'
import { Moment } from '../parts/moment.tsx'
import type { Edition } from '../site.ts'
import type { Retraction, SeenStory } from '../story-queries.ts'
import { longMoment } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { withElements } from '../text/with-elements.ts'

/**
 * What stands for ever where a story was: that it was retracted, why and by whom. Source: Pedoman Pemberitaan
 * Media Siber (Press Council, 2012), clause 5: a retraction is announced with its reason.
 */
export function gonePage(edition: Edition, story: SeenStory, retraction: Retraction): Page {
  const { t, publication } = edition
  return htmlPage(
    {
      edition,
      head: {
        title: `${t('retracted_heading')} · ${publication.name}`,
        description: null,
        canonical: null,
        hidden: true,
      },
      children: <Gone edition={edition} story={story} retraction={retraction} />,
    },
    { status: 410, tags: [`story:${story.id}`] },
  )
}

type Props = { edition: Edition; story: SeenStory; retraction: Retraction }

function Gone({ edition, story, retraction }: Props) {
  const { t, calendar } = edition
  return (
    <div className="notice">
      <p className="label red">
        {withElements((values) => t('retraction_label', values), {
          moment: (
            <Moment at={retraction.at} text={longMoment(retraction.at, calendar)} calendar={calendar} />
          ),
        })}
      </p>
      <h1>{t('retracted_heading')}</h1>
      {!retraction.hidesHeadline && (
        <p className="old-headline">
          <del>{keepTogether(story.content.header.headline)}</del>
        </p>
      )}
      <p>{keepTogether(retraction.explanation)}</p>
      <p>{t('retraction_trace')}</p>
      <dl className="facts">
        {each(factsOf(edition, story, retraction), ([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <a className="button" href="/">
          {t('to_front')}
        </a>
      </p>
    </div>
  )
}

function factsOf(edition: Edition, story: SeenStory, retraction: Retraction): [string, ReactNode][] {
  const { t, calendar } = edition
  return [
    [t('retraction_reason'), t(`reason_${retraction.reason}`)],
    [t('retraction_decided_by'), withOffice(retraction.decidedBy, edition)],
    [
      t('first_published'),
      <>
        <Moment at={story.publishedAt} text={longMoment(story.publishedAt, calendar)} calendar={calendar} />
        {`; ${readableFor(story.publishedAt, retraction.at, edition)}`}
      </>,
    ],
    [t('story_number'), story.id],
  ]
}

/** A name with the office that the masthead gives it. */
function withOffice(name: string, { publication: { masthead }, t }: Edition): string {
  if (name === masthead.editorInChief) return `${name}, ${t('masthead_editor_in_chief')}`
  if (name === masthead.managingEditor) return `${name}, ${t('masthead_managing_editor')}`
  return name
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long the story could be read, in its two largest measures; a measure of nothing is not named. */
function readableFor(from: Date, to: Date, { t }: Edition): string {
  const span = Math.max(to.getTime() - from.getTime(), 0)
  const [days, hours, minutes] = [
    Math.floor(span / DAY),
    Math.floor((span % DAY) / HOUR),
    Math.floor((span % HOUR) / MINUTE),
  ]
  return keepTogether(t(spanKey({ days, hours, minutes }), { days, hours, minutes }))
}

function spanKey({ days, hours, minutes }: { days: number; hours: number; minutes: number }): string {
  if (days > 0) return hours > 0 ? 'readable_days' : 'readable_whole_days'
  if (hours === 0) return 'readable_minutes'
  return minutes > 0 ? 'readable_hours' : 'readable_whole_hours'
}
