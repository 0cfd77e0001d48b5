import type { Edition, SiteSection } from '../site.ts'
import type { PublicRevision } from '../story-queries.ts'
import { longMoment, momentAfter } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { withElements } from '../text/with-elements.ts'
import type { CorrectionRecord } from './corrections.tsx'
import { each } from './each.ts'
import { Moment } from './moment.tsx'

type Options = {
  section: SiteSection | null
  /** Null in a preview of what never went out. */
  publishedAt: Date | null
  revisions: readonly PublicRevision[]
  records: readonly CorrectionRecord[]
  edition: Edition
}

/** Where a story comes from, in the margin beside its headline: section, times, what changed since. */
export function MarginNotes({ section, publishedAt, revisions, records, edition }: Options) {
  const { t, calendar } = edition
  const updates = revisions.filter(({ act }) => act === 'update')
  const after = (at: Date) => (
    <Moment at={at} text={momentAfter(at, publishedAt ?? at, calendar)} calendar={calendar} />
  )
  return (
    <div className="margin-notes">
      {section && (
        <a className="label" href={`/${section.slug}`}>
          {section.name}
        </a>
      )}
      <p className="meta">
        {publishedAt === null
          ? t('not_published')
          : withElements((values) => t('published_at', values), {
              moment: (
                <Moment at={publishedAt} text={longMoment(publishedAt, calendar)} calendar={calendar} />
              ),
            })}
      </p>
      {each(updates, ({ at, line }) => (
        <p className="meta">
          {withElements((values) => t('updated_at', values), {
            moment: <strong>{after(at)}</strong>,
            line: keepTogether(line ?? ''),
          })}
        </p>
      ))}
      {each(records, ({ number, at }) => (
        <p className="meta">
          <a className="red" href={`#ralat-${number}`}>
            {withElements((values) => t('corrected_at', values), { moment: after(at) })}
          </a>
        </p>
      ))}
    </div>
  )
}
