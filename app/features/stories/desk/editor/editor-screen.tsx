import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../../desk/ui/loading-bars.tsx'
import { Message } from '../../../../desk/ui/message.tsx'
import { Checklist } from '../publishing/checklist.tsx'
import { focusField, type MendPlace } from '../publishing/mend-place.ts'
import { PreviewDialog } from '../publishing/preview-dialog.tsx'
import { PublishBar } from '../publishing/publish-bar.tsx'
import type { Draft } from './draft/draft.ts'
import { useDraft, useDraftState } from './draft/use-draft.ts'
import { CrashBoundary } from './screen/crash-boundary.tsx'
import { EditorHead } from './screen/editor-head.tsx'
import classes from './screen/screen.module.css'
import { Sheet } from './screen/sheet.tsx'
import { type Panel, SidePanel } from './screen/side-panel.tsx'
import { type Story, storyQuery } from './story-api.ts'
import { type Editors, editorsOf } from './text/editors.ts'
import { useFreshStory } from './use-fresh-story.ts'

/** One story: written together, checked, published, corrected. */
export function EditorScreen({ id }: { id: string }) {
  const { data: story, error, refetch } = useQuery(storyQuery(id))
  if (story !== undefined) return <OpenStory story={story} />
  return error === null ? <LoadingBars /> : <Failure error={error} retry={() => void refetch()} />
}

/** The draft stands outside the boundary, so that a broken screen takes nothing of it along. */
function OpenStory({ story }: { story: Story }) {
  const draft = useDraft(story.id, story.mayWrite)
  if (draft === null) return <LoadingBars />
  return (
    <CrashBoundary draft={draft}>
      <LoadedStory story={story} draft={draft} />
    </CrashBoundary>
  )
}

function LoadedStory({ story, draft }: { story: Story; draft: Draft }) {
  const t = useT()
  const { loaded, facts } = useDraftState(draft)
  if (loaded) return <Workplace story={story} draft={draft} />
  // An editor over a document that is not there yet would begin a second text.
  if (facts.refused !== null) return <Message tone="error" title={t('editor_not_opened_refused')} />
  if (facts.connection === 'offline') return <Message tone="warning" title={t('editor_not_opened_offline')} />
  return <LoadingBars />
}

function Workplace({ story, draft }: { story: Story; draft: Draft }) {
  const [editors] = useState(editorsOf)
  const [panel, setPanel] = useState<Panel>('fields')
  const [previewing, setPreviewing] = useState(false)
  useFreshStory(draft, story.id)
  const mend = (place: MendPlace) => {
    setPanel('fields')
    // After the panel stands and a dialog has given the focus back.
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(place, editors)))
  }
  return (
    <div className={classes.screen}>
      <EditorHead story={story} draft={draft} onPreview={() => setPreviewing(true)} />
      <div className={classes.work}>
        <Sheet story={story} draft={draft} editors={editors} />
        <aside className={classes.side}>
          <SidePanel story={story} shown={panel} onShow={setPanel} />
          {story.publicationState !== 'retracted' && (
            <Checklist gate={story.gate} onMend={story.mayWrite ? mend : null} />
          )}
        </aside>
      </div>
      <PublishBar story={story} draft={draft} onMend={mend} />
      {previewing && <PreviewDialog id={story.id} draft={draft} onClose={() => setPreviewing(false)} />}
    </div>
  )
}

function goTo(place: MendPlace, editors: Editors): void {
  if (place === 'headline' || place === 'body') editors.focus(place)
  else focusField(place)
}
