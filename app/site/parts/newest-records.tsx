import { storyPath } from '../../features/stories/address.ts'
import type { PublicRecord } from '../record-queries.ts'
import type { Edition } from '../site.ts'
import { longMoment } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { withElements } from '../text/with-elements.ts'
import { CorrectedSentence } from './corrections.tsx'
import { each } from './each.ts'
import { Moment } from './moment.tsx'

/** What the newsroom put right or took back of late, on the front page where everybody sees it. */
export function NewestRecords({ records, edition }: { records: readonly PublicRecord[]; edition: Edition }) {
  if (records.length === 0) return null
  return (
    <section className="block with-margin" aria-labelledby="newest-records">
      <div className="block-name">
        <h2 id="newest-records">{edition.t('records_heading')}</h2>
      </div>
      <div className="columns-even">
        {each(records, (record) => (
          <RecordItem record={record} edition={edition} />
        ))}
      </div>
    </section>
  )
}

function RecordItem({ record, edition }: { record: PublicRecord; edition: Edition }) {
  const { t, calendar } = edition
  const { section, slug, id } = record.story
  const path = record.headline === null ? `/${section}/${id}` : storyPath(section, slug, id)
  const isCorrection = record.kind === 'correction'
  return (
    <article className="record">
      <h3>
        {withElements((values) => t(isCorrection ? 'correction_heading' : 'retraction_label', values), {
          moment: <Moment at={record.at} text={longMoment(record.at, calendar)} calendar={calendar} />,
        })}
      </h3>
      {isCorrection && record.headline && <p className="record-headline">{keepTogether(record.headline)}</p>}
      <p>
        {isCorrection ? (
          <CorrectedSentence wrong={record.wrong ?? ''} right={record.right ?? ''} edition={edition} />
        ) : record.headline ? (
          <del>{keepTogether(record.headline)}</del>
        ) : (
          t('headline_hidden')
        )}
      </p>
      <p className="meta">
        <a href={isCorrection ? `${path}#ralat` : path}>{t(isCorrection ? 'read_story' : 'read_reason')}</a>
      </p>
    </article>
  )
}
