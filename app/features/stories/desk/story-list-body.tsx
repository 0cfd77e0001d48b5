import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../desk/i18n/i18n.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import { isFiltered, type StoryFilter } from './story-filter.ts'
import classes from './story-list.module.css'
import { StoryTable } from './story-table.tsx'
import type { ShownStories } from './use-story-list.ts'

/** The list in each of its states. An error keeps what was shown before it. */
export function StoryListBody({ stories, filter }: { stories: ShownStories; filter: StoryFilter }) {
  const t = useT()
  const { items, total, error, retry, more, loadingMore } = stories
  return (
    <>
      {error !== null && <Failure error={error} title={t('stories_not_loaded')} retry={retry} />}
      {items === undefined && error === null && <LoadingBars rows={6} />}
      {items?.length === 0 && <NoStories filtered={isFiltered(filter)} />}
      {items !== undefined && items.length > 0 && (
        <>
          <StoryTable stories={items} />
          <div className={classes.foot}>
            <span>{t('stories_shown', { shown: items.length, total: total ?? items.length })}</span>
            {more !== undefined && (
              <Button onClick={more} loading={loadingMore}>
                {t('stories_more', { count: (total ?? items.length) - items.length })}
              </Button>
            )}
            <Keys />
          </div>
        </>
      )}
    </>
  )
}

function Keys() {
  const t = useT()
  return (
    <span className={classes.keys}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {t('stories_key_move')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('stories_key_open')}
      </span>
      <span>
        <kbd>S</kbd> {t('stories_key_filter')}
      </span>
      <span>{t('stories_filter_shared')}</span>
    </span>
  )
}

function NoStories({ filtered }: { filtered: boolean }) {
  const t = useT()
  if (!filtered) return <EmptyState title={t('stories_empty')}>{t('stories_empty_hint')}</EmptyState>
  return (
    <EmptyState
      title={t('stories_none_fit')}
      act={
        <Link to="/" className={classes.link}>
          {t('stories_clear_filter')}
        </Link>
      }
    >
      {t('stories_none_fit_hint')}
    </EmptyState>
  )
}
