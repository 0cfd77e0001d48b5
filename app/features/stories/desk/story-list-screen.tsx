import { VisuallyHidden } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useMay } from '../../../desk/session/me.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import { useSingleKeys } from '../../../desk/ui/use-single-keys.ts'
import { PastePageDialog } from './paste-page-dialog.tsx'
import { StoryFilterBar } from './story-filter-bar.tsx'
import { StoryListActs } from './story-list-acts.tsx'
import { StoryListBody } from './story-list-body.tsx'
import { moveStoryFocus } from './story-table.tsx'
import { useNewStory } from './use-new-story.ts'
import { useStoryList } from './use-story-list.ts'

const route = getRouteApi('/desk/')

/** The list of stories, for whoever reads any. */
export function StoryListScreen() {
  const t = useT()
  const mayRead = useMay('stories.read')
  if (mayRead) return <StoryList />
  return (
    <>
      <PageHead title={t('nav_stories')} />
      <EmptyState title={t('stories_closed')}>{t('stories_closed_hint')}</EmptyState>
    </>
  )
}

function StoryList() {
  const t = useT()
  const filter = route.useSearch()
  const stories = useStoryList(filter)
  const newStory = useNewStory()
  const [pasting, setPasting] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const count = stories.total === undefined ? '' : t('stories_count', { count: stories.total })
  useSingleKeys({
    j: () => moveStoryFocus(list.current, 1),
    k: () => moveStoryFocus(list.current, -1),
    s: () => search.current?.focus(),
    n: newStory.create,
  })
  return (
    <>
      <PageHead title={t('nav_stories')} note={count}>
        <StoryListActs newStory={newStory} onPaste={() => setPasting(true)} />
      </PageHead>
      {newStory.error !== null && <Failure error={newStory.error} title={t('stories_new_failed')} />}
      <StoryFilterBar filter={filter} searchRef={search} />
      <VisuallyHidden role="status">{count}</VisuallyHidden>
      <div ref={list}>
        <StoryListBody stories={stories} filter={filter} />
      </div>
      {pasting && <PastePageDialog onClose={() => setPasting(false)} />}
    </>
  )
}
