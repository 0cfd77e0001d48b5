import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { placed } from '../editor/placed.ts'
import { comparisonQuery, type Story } from '../editor/story-api.ts'
import classes from './act-dialog.module.css'
import type { ActFormProps } from './act-dialog.tsx'
import { type CorrectionRow, correctionRows } from './correction-rows.ts'
import { DraftChanges } from './draft-changes.tsx'

const BLANK: CorrectionRow = { kind: 'fact', wrong: '', right: '', note: '' }

/** A correction: what stood and what is right, passage by passage, begun from what really changed. */
export function CorrectionForm({ form, story, missing, onChange }: ActFormProps) {
  const t = useT()
  useRowsFromDraft(story, form.rows.length === 0, (rows) => onChange({ rows }))
  const put = (index: number, row: CorrectionRow | null) =>
    onChange({ rows: form.rows.flatMap((now, at) => (at !== index ? [now] : row === null ? [] : [row])) })
  return (
    <>
      <p>{t('publishing_correction_body')}</p>
      {missing.includes('rows') && <p className={classes.missing}>{t('publishing_correction_missing')}</p>}
      {placed(form.rows).map(({ item, place }) => (
        <PassageRow key={place} number={place + 1} row={item} onChange={(changed) => put(place, changed)} />
      ))}
      <div>
        <Button disabled={form.rows.length >= 20} onClick={() => onChange({ rows: [...form.rows, BLANK] })}>
          {t('publishing_correction_add')}
        </Button>
      </div>
      <DraftChanges story={story} />
    </>
  )
}

/** Fills in the passages that differ from what readers see, once, where nobody has written any. */
function useRowsFromDraft(story: Story, empty: boolean, fill: (rows: CorrectionRow[]) => void): void {
  const from = story.live?.revision ?? 1
  const { data } = useQuery({
    ...comparisonQuery(story.id, { from, to: 'draft' }),
    enabled: story.live !== null,
  })
  const filled = useRef(false)
  useEffect(() => {
    if (data === undefined || filled.current) return
    filled.current = true
    const { kicker, headline, dek, body } = data
    const rows = correctionRows([kicker, headline, dek, ...body.map(({ parts }) => parts)])
    if (empty) fill(rows.length > 0 ? rows : [BLANK])
  }, [data, empty, fill])
}

type RowProps = { number: number; row: CorrectionRow; onChange: (row: CorrectionRow | null) => void }

function PassageRow({ number, row, onChange }: RowProps) {
  const t = useT()
  const set = (part: Partial<CorrectionRow>) => onChange({ ...row, ...part })
  return (
    <fieldset className={classes.passage}>
      <legend>{t('publishing_passage', { number })}</legend>
      <Textarea
        label={t('publishing_passage_wrong')}
        value={row.wrong}
        maxLength={1_000}
        autosize
        onChange={({ currentTarget }) => set({ wrong: currentTarget.value })}
      />
      <Textarea
        label={t('publishing_passage_right')}
        value={row.right}
        maxLength={1_000}
        autosize
        onChange={({ currentTarget }) => set({ right: currentTarget.value })}
      />
      <KindChoice row={row} onChange={(kind) => set({ kind })} />
      <TextInput
        label={t('publishing_passage_note')}
        value={row.note}
        maxLength={500}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <div>
        <Button onClick={() => onChange(null)}>{t('publishing_passage_remove', { number })}</Button>
      </div>
    </fieldset>
  )
}

function KindChoice({
  row,
  onChange,
}: {
  row: CorrectionRow
  onChange: (kind: CorrectionRow['kind']) => void
}) {
  const t = useT()
  return (
    <Radio.Group
      label={t('publishing_passage_kind')}
      description={t('publishing_passage_kind_help')}
      value={row.kind}
      onChange={(kind) => onChange(kind === 'typo' ? 'typo' : 'fact')}
    >
      <div className={classes.choices}>
        <Radio value="fact" label={t('publishing_passage_fact')} />
        <Radio value="typo" label={t('publishing_passage_typo')} />
      </div>
    </Radio.Group>
  )
}
