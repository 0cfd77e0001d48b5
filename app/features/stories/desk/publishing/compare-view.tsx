import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type DeskKey, useT } from '../../../../desk/i18n/i18n.ts'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../../desk/ui/loading-bars.tsx'
import type { Part } from '../../compare.ts'
import { placed } from '../editor/placed.ts'
import { type Compared, type Comparison, comparisonQuery } from '../editor/story-api.ts'
import classes from './compare-view.module.css'
import { valueInWords } from './field-values.ts'

const LINES = ['kicker', 'headline', 'dek'] as const

const FIELD_WORDS: Readonly<Record<string, DeskKey>> = {
  section: 'editor_section',
  kind: 'editor_kind',
  language: 'editor_language',
  credits: 'editor_credits',
  dateline: 'editor_dateline',
  source: 'editor_source',
}

/** Two states of a story by words: what is gone is struck, what came is underlined, and both are said. */
export function CompareView({ id, query }: { id: string; query: Compared }) {
  const t = useT()
  const { data, error, refetch } = useQuery(comparisonQuery(id, query))
  if (data === undefined) {
    return error === null ? <LoadingBars rows={2} /> : <Failure error={error} retry={() => void refetch()} />
  }
  if (!hasChanges(data)) return <p className={classes.none}>{t('publishing_compare_same')}</p>
  return (
    <div className={classes.compare}>
      {LINES.filter((line) => data[line].some(isChange)).map((line) => (
        <section key={line}>
          <h3>{t(`editor_${line}`)}</h3>
          <Words parts={data[line]} />
        </section>
      ))}
      {data.body.some(({ parts }) => parts.some(isChange)) && (
        <section>
          <h3>{t('editor_body')}</h3>
          <BodyChanges body={data.body} />
        </section>
      )}
      {data.fields.map((change) => (
        <FieldChange key={change.field} change={change} />
      ))}
    </div>
  )
}

function FieldChange({ change }: { change: Comparison['fields'][number] }) {
  const t = useT()
  const name = FIELD_WORDS[change.field]
  const from = valueInWords(change.field, change.from, t)
  const to = valueInWords(change.field, change.to, t)
  return (
    <section>
      <h3>{name === undefined ? change.field : t(name)}</h3>
      <Words
        parts={[
          { op: 'removed', text: from },
          { op: 'same', text: ' ' },
          { op: 'added', text: to },
        ]}
      />
    </section>
  )
}

const isChange = ({ op }: Part) => op !== 'same'

const hasChanges = ({ kicker, headline, dek, body, fields }: Comparison) =>
  fields.length > 0 ||
  [kicker, headline, dek, ...body.map(({ parts }) => parts)].some((parts) => parts.some(isChange))

/** Paragraphs that stayed are counted, so that what changed stands close together. */
function BodyChanges({ body }: { body: Comparison['body'] }) {
  const t = useT()
  const blocks: ({ same: number; place: number } | { parts: Part[]; place: number })[] = []
  for (const [place, { parts }] of body.entries()) {
    const last = blocks.at(-1)
    if (parts.some(isChange)) blocks.push({ parts, place })
    else if (last !== undefined && 'same' in last) last.same += 1
    else blocks.push({ same: 1, place })
  }
  return blocks.map((block) =>
    'same' in block ? (
      <p key={block.place} className={classes.same}>
        {t('publishing_compare_unchanged', { count: block.same })}
      </p>
    ) : (
      <Words key={block.place} parts={block.parts} />
    ),
  )
}

function Words({ parts }: { parts: readonly Part[] }) {
  const t = useT()
  return (
    <p className={classes.words}>
      {placed(parts).map(({ item: { op, text }, place }) => {
        if (op === 'same') return <span key={place}>{text}</span>
        const Mark = op === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={place}>
            <VisuallyHidden>{t(`publishing_compare_${op}`)} </VisuallyHidden>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
