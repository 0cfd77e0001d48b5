import type { RevisionContent } from '../../features/stories/revision.ts'
import type { Edition, SiteSection } from '../site.ts'
import type { Correction, PublicRevision } from '../story-queries.ts'
import { keepTogether } from '../text/no-break.ts'
import type { Passage } from '../text/passages.ts'
import { Body } from './body.tsx'
import { Corrections, recordsOf } from './corrections.tsx'
import { Credits } from './credits.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { StoryHistory } from './story-history.tsx'

export type StoryArticleProps = {
  content: RevisionContent
  /** Null in a preview of a draft that has none yet. */
  section: SiteSection | null
  /** Null in a preview of what never went out. */
  publishedAt: Date | null
  corrections: readonly Correction[]
  /** Where in the body the corrections show. */
  passages: readonly Passage[]
  revisions: readonly PublicRevision[]
  /** Path of the page itself. */
  path: string
  edition: Edition
}

/** A story as readers see it: what it says, who says it, when, and what was put right since. */
export function StoryArticle({ content, path, edition, ...story }: StoryArticleProps) {
  const records = recordsOf(story.corrections)
  const historyPath = `${path}?riwayat`
  return (
    <article className="story">
      <header className="story-head">
        <MarginNotes
          section={story.section}
          publishedAt={story.publishedAt}
          revisions={story.revisions}
          records={records}
          edition={edition}
        />
        <Headlines header={content.header} edition={edition} />
      </header>
      <div className="story-body">
        <div className="prose">
          <Body
            nodes={content.body}
            dateline={content.header.dateline}
            passages={story.passages}
            corrected={edition.t('corrected')}
            host={edition.origin?.host ?? null}
          />
        </div>
        <Source source={content.header.source} edition={edition} />
        <Corrections records={records} historyPath={historyPath} edition={edition} />
        <StoryHistory
          revisions={story.revisions}
          corrections={story.corrections}
          historyPath={historyPath}
          edition={edition}
        />
      </div>
    </article>
  )
}

/** Kinds that a reader must be told of, since they are not the newsroom's own reporting. */
const LABELLED = new Set(['opinion', 'editorial', 'analysis', 'interview', 'fact_check', 'press_release'])

function Headlines({ header, edition }: { header: RevisionContent['header']; edition: Edition }) {
  const { t } = edition
  return (
    <div className="headlines">
      {LABELLED.has(header.kind) && <p className="kind">{t(`kind_${header.kind}`)}</p>}
      {header.kicker && <p className="kicker">{keepTogether(header.kicker)}</p>}
      <h1>{keepTogether(header.headline)}</h1>
      {header.dek && <p className="dek">{keepTogether(header.dek)}</p>}
      <Credits credits={header.credits} edition={edition} />
    </div>
  )
}

function Source({ source, edition }: { source: string | null; edition: Edition }) {
  if (!source) return null
  return <p className="source">{edition.t('source', { source })}</p>
}
