import { type BodyNode, plainText } from '../../features/stories/body.ts'
import type { Edition } from '../site.ts'
import type { Correction } from '../story-queries.ts'
import { longMoment } from '../text/moments.ts'
import { keepTogether } from '../text/no-break.ts'
import { type Passage, plain } from '../text/passages.ts'
import { withElements } from '../text/with-elements.ts'
import { each } from './each.ts'
import { Moment } from './moment.tsx'

/** Corrections of fact that went out together: one public record. */
export type CorrectionRecord = { number: number; at: Date; corrections: Correction[] }

/** Groups corrections of fact by the revision that carries them, oldest first, and numbers them for the page. */
export function recordsOf(corrections: readonly Correction[]): CorrectionRecord[] {
  const facts = corrections.filter(({ kind }) => kind === 'fact')
  const byRevision = Map.groupBy(facts, ({ revision }) => revision)
  return [...byRevision.values()].flatMap((group, index) => {
    const [first] = group
    return first ? [{ number: index + 1, at: first.at, corrections: group }] : []
  })
}

/**
 * What to look for in the body: the words that are right now, with the record that put them there. `before`
 * holds the body that each record's revision replaced.
 */
export function passagesOf(
  records: readonly CorrectionRecord[],
  before: Readonly<Record<number, readonly BodyNode[]>>,
): Passage[] {
  return records.flatMap(({ number, corrections }) =>
    corrections.map(({ right, revision }) => {
      const lines = plain(plainText(before[revision] ?? [])).split('\n')
      return { text: right, record: number, stoodBefore: new Set(lines) }
    }),
  )
}

/** "Sebelumnya tertulis …, seharusnya …." */
export function CorrectedSentence({
  wrong,
  right,
  edition,
}: {
  wrong: string
  right: string
  edition: Edition
}) {
  return withElements((values) => edition.t('correction_sentence', values), {
    wrong: <del>{keepTogether(wrong)}</del>,
    right: <ins>{keepTogether(right)}</ins>,
  })
}

type Options = { records: readonly CorrectionRecord[]; historyPath: string; edition: Edition }

/** The public records of a story's corrections, as the guidelines ask: with the story, and with their own time. */
export function Corrections({ records, historyPath, edition }: Options) {
  const { t, calendar } = edition
  if (records.length === 0) return null
  return (
    <div id="ralat" className="records">
      {each(records, ({ number, at, corrections }) => (
        <section className="record" id={`ralat-${number}`} aria-labelledby={`ralat-${number}-heading`}>
          <h2 id={`ralat-${number}-heading`}>
            {withElements((values) => t('correction_heading', values), {
              moment: <Moment at={at} text={longMoment(at, calendar)} calendar={calendar} />,
            })}
          </h2>
          {each(corrections, ({ wrong, right, note }) => (
            <p>
              <CorrectedSentence wrong={wrong} right={right} edition={edition} />
              {note && ` ${keepTogether(note)}`}
            </p>
          ))}
          <p className="meta">
            <a href={`${historyPath}=${corrections[0]?.revision}`}>{t('compare_words')}</a>
          </p>
        </section>
      ))}
    </div>
  )
}
