import type { Edition } from '../site.ts'
import type { Correction, PublicRevision } from '../story-queries.ts'
import { longMoment } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { CorrectedSentence } from './corrections.tsx'
import { each } from './each.ts'
import { Moment } from './moment.tsx'

type Options = {
  revisions: readonly PublicRevision[]
  corrections: readonly Correction[]
  /** The story's path with `?riwayat`. */
  historyPath: string
  edition: Edition
  /** The revision that is being compared, if the list stands on that page. */
  current?: number | null
}

/** Every public act on a story, oldest first. Typing mistakes are told here and nowhere else. */
export function RevisionList({ revisions, corrections, historyPath, edition, current = null }: Options) {
  const { t, calendar } = edition
  return (
    <ol className="revisions">
      {each(revisions, ({ number, act, line, at }) => (
        <li aria-current={number === current ? 'true' : undefined}>
          <p className="meta">
            <Moment at={at} text={longMoment(at, calendar)} calendar={calendar} />
          </p>
          <p>
            <strong>{t(`act_${act}`)}</strong>
            {line && `: ${keepTogether(line)}`}
          </p>
          {each(
            corrections.filter(({ revision }) => revision === number),
            ({ wrong, right }) => (
              <p className="revision-detail">
                <CorrectedSentence wrong={wrong} right={right} edition={edition} />
              </p>
            ),
          )}
          {number > 1 && number !== current && (
            <p className="meta">
              <a href={`${historyPath}=${number}`}>{t('compare_with_previous', { number })}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The list folded at the foot of a story; nothing where the story stands as it first went out. */
export function StoryHistory(options: Options) {
  const { revisions, edition } = options
  if (revisions.length < 2) return null
  return (
    <details className="history">
      <summary>{edition.t('history_summary', { number: revisions.length })}</summary>
      <RevisionList {...options} />
    </details>
  )
}
