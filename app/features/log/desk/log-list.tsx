import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../desk/i18n/i18n.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import classes from './log.module.css'
import { logQuery } from './log-api.ts'
import { LogFacts } from './log-facts.tsx'
import { isLogFiltered, type LogFilter } from './log-filter.ts'
import { LogSentence } from './log-sentence.tsx'

/** What was done, newest first. An error keeps what was shown before it. */
export function LogList({ filter }: { filter: LogFilter }) {
  const t = useT()
  const { data, error, refetch, isPending, ...pages } = useInfiniteQuery(logQuery(filter))
  const entries = data?.pages.flatMap(({ items }) => items)
  return (
    <>
      {error !== null && <Failure error={error} title={t('log_not_loaded')} retry={() => void refetch()} />}
      {isPending && error === null && <LoadingBars rows={6} />}
      {entries?.length === 0 && <NoEntries filtered={isLogFiltered(filter)} />}
      <ol className={classes.list} aria-label={t('nav_log')}>
        {entries?.map((entry) => (
          <li key={entry.id}>
            <LogSentence entry={entry} />
            <LogFacts entry={entry} filter={filter} />
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <div className={classes.foot}>
          <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
            {t('log_more')}
          </Button>
        </div>
      )}
    </>
  )
}

function NoEntries({ filtered }: { filtered: boolean }) {
  const t = useT()
  if (!filtered) return <EmptyState title={t('log_empty')} />
  return (
    <EmptyState
      title={t('log_none_fit')}
      act={
        <Link to="/catatan" className={classes.clear}>
          {t('stories_clear_filter')}
        </Link>
      }
    />
  )
}
