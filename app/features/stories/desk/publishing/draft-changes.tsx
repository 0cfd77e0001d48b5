import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import type { Story } from '../editor/story-api.ts'
import { CompareView } from './compare-view.tsx'

/** What is written now beside what readers see; shown when asked for. */
export function DraftChanges({ story }: { story: Story }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  if (story.live === null) return null
  return (
    <div>
      <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('publishing_changes', { number: story.live.revision })}
      </Button>
      {open && <CompareView id={story.id} query={{ from: story.live.revision, to: 'draft' }} />}
    </div>
  )
}
