import { Link } from '@tanstack/react-router'
import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useMe } from '../../../desk/session/me.ts'
import type { StoryFilter } from './story-filter.ts'

const MINE: { word: DeskKey; filter: StoryFilter } = { word: 'shortcut_mine', filter: { holder: 'me' } }
const EDITORS: readonly { word: DeskKey; filter: StoryFilter }[] = [
  { word: 'shortcut_waiting', filter: { editorialState: 'submitted' } },
  { word: 'shortcut_ready', filter: { editorialState: 'ready', publicationState: 'unpublished' } },
  { word: 'shortcut_unheld', filter: { holder: 'nobody', publicationState: 'unpublished' } },
]

/** Filters that are used every day, one press away. */
export function StoryShortcuts() {
  const t = useT()
  const edits = useMe().acts['stories.edit'] !== undefined
  return (
    <>
      <h2>{t('nav_views')}</h2>
      {[MINE, ...(edits ? EDITORS : [])].map(({ word, filter }) => (
        <Link key={word} to="/" search={filter} activeOptions={{ exact: true }}>
          {t(word)}
        </Link>
      ))}
    </>
  )
}
