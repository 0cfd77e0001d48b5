import { Button, Select, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../../desk/i18n/use-format.ts'
import { EmptyState } from '../../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../../desk/ui/loading-bars.tsx'
import { type Compared, type Revision, revisionsQuery, type Story } from '../editor/story-api.ts'
import { CompareView } from './compare-view.tsx'
import classes from './history.module.css'
import { RevisionReader } from './revision-reader.tsx'
import { ACT_WORDS, ASK_WORDS } from './words.ts'

/** What readers have seen of a story, newest first: each can be read, and any two compared. */
export function HistoryPanel({ story }: { story: Story }) {
  const t = useT()
  const { data, error, refetch } = useQuery(revisionsQuery(story.id))
  const [reading, setReading] = useState<number | null>(null)
  if (data === undefined) {
    return error === null ? <LoadingBars rows={3} /> : <Failure error={error} retry={() => void refetch()} />
  }
  if (data.revisions.length === 0) {
    return <EmptyState title={t('publishing_history_empty')}>{t('publishing_history_empty_why')}</EmptyState>
  }
  const newestFirst = data.revisions.toSorted((a, b) => b.number - a.number)
  return (
    <div className={classes.history}>
      <VisuallyHidden component="h2">{t('editor_panel_history')}</VisuallyHidden>
      <CompareForm story={story} revisions={newestFirst} />
      <ol>
        {newestFirst.map((revision) => (
          <RevisionLine
            key={revision.number}
            revision={revision}
            onRead={() => setReading(revision.number)}
          />
        ))}
      </ol>
      {reading !== null && <RevisionReader id={story.id} number={reading} onClose={() => setReading(null)} />}
    </div>
  )
}

function RevisionLine({ revision, onRead }: { revision: Revision; onRead: () => void }) {
  const t = useT()
  const format = useFormat()
  const { number, act, at, by, line, passed, passReason } = revision
  const without = passed.map((ask) => (ASK_WORDS[ask] === undefined ? ask : t(ASK_WORDS[ask]))).join(', ')
  return (
    <li className={classes.revision}>
      <p>
        <strong>{t('publishing_revision', { number })}</strong> · {t(ACT_WORDS[act])}
      </p>
      <p className={classes.by}>
        {format.full(at)} · {by}
      </p>
      {line !== null && <p>{line}</p>}
      {passed.length > 0 && <p>{t('publishing_passed', { without, reason: passReason ?? '–' })}</p>}
      <Button className={classes.small ?? ''} onClick={onRead}>
        {t('publishing_read_revision', { number })}
      </Button>
    </li>
  )
}

/** Any revision beside any other, or beside what is written now. */
function CompareForm({ story, revisions }: { story: Story; revisions: readonly Revision[] }) {
  const t = useT()
  const newest = revisions[0]?.number ?? 1
  const [query, setQuery] = useState<Compared>({ from: newest, to: 'draft' })
  const [shown, setShown] = useState(false)
  const numbers = revisions.map(({ number }) => ({
    value: String(number),
    label: t('publishing_revision', { number }),
  }))
  return (
    <div className={classes.choose}>
      <div className={classes.pair}>
        <Select
          label={t('publishing_compare_from')}
          data={numbers}
          value={String(query.from)}
          allowDeselect={false}
          onChange={(value) => setQuery({ ...query, from: Number(value ?? newest) })}
        />
        <Select
          label={t('publishing_compare_to')}
          data={[{ value: 'draft', label: t('publishing_compare_draft') }, ...numbers]}
          value={String(query.to)}
          allowDeselect={false}
          onChange={(value) =>
            setQuery({ ...query, to: value === null || value === 'draft' ? 'draft' : Number(value) })
          }
        />
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t('publishing_compare_hide') : t('publishing_compare')}
        </Button>
      </div>
      {shown && <CompareView id={story.id} query={query} />}
    </div>
  )
}
