import { Button, VisuallyHidden } from '@mantine/core'
import { IconAlertCircle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Format } from '../../../../../desk/i18n/format.ts'
import { type Translate, useT } from '../../../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../../../desk/i18n/use-format.ts'
import type { Draft } from '../draft/draft.ts'
import { type SavedLine as Line, savedLine } from '../draft/saved-state.ts'
import { useDraftState } from '../draft/use-draft.ts'
import { wholeText } from '../text/draft-text.ts'
import classes from './saved-line.module.css'
import { useNow } from './use-now.ts'

/** Where the text is safe, in words; a change of that is spoken, each second of waiting is not. */
export function SavedLine({ draft }: { draft: Draft }) {
  const t = useT()
  const format = useFormat()
  const { facts } = useDraftState(draft)
  const line = savedLine(facts, useNow())
  const words = inWords(line, t, format)
  return (
    <span className={classes.saved} data-kind={line.kind}>
      <LineIcon kind={line.kind} />
      <span data-testid="saved">{words}</span>
      <Spoken kind={line.kind} words={words} />
      {line.kind === 'refused' && (
        <Button onClick={() => void navigator.clipboard?.writeText(wholeText(draft.doc))}>
          {t('editor_copy_all')}
        </Button>
      )}
    </span>
  )
}

function inWords(line: Line, t: Translate, format: Format): string {
  switch (line.kind) {
    case 'saved':
      return t('editor_saved', { time: format.seconds(line.at) })
    case 'saving':
      return t('editor_saving', { count: line.changes })
    case 'unsaved':
      return t('editor_unsaved', { count: line.seconds })
    case 'offline': {
      const time = format.clock(new Date(line.since).toISOString())
      return line.changes === 0
        ? t('editor_offline_nothing', { time })
        : t('editor_offline', { time, count: line.changes })
    }
    case 'refused':
      return t('editor_refused')
    case 'opening':
      return t('editor_opening')
    case 'untouched':
      return t('editor_untouched')
  }
}

function LineIcon({ kind }: { kind: Line['kind'] }) {
  const size = { size: 16, stroke: 1.75, 'aria-hidden': true }
  if (kind === 'refused' || kind === 'unsaved') return <IconAlertCircle {...size} />
  if (kind === 'offline') return <IconCloudOff {...size} />
  if (kind === 'saving' || kind === 'opening') return <IconCloudUp {...size} />
  return <IconCloudCheck {...size} />
}

const TROUBLE = new Set<Line['kind']>(['unsaved', 'offline', 'refused'])

/** Speaks when trouble begins, changes or ends. */
function Spoken({ kind, words }: { kind: Line['kind']; words: string }) {
  const [spoken, setSpoken] = useState('')
  const before = useRef<Line['kind'] | null>(null)
  useEffect(() => {
    const was = before.current
    if (was === kind || kind === 'saving') return
    before.current = kind
    if (TROUBLE.has(kind) || (was !== null && TROUBLE.has(was))) setSpoken(words)
  }, [kind, words])
  return <VisuallyHidden role="status">{spoken}</VisuallyHidden>
}
