import { Button } from '@mantine/core'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import classes from './log.module.css'
import { type ChainPart, chainQuery } from './log-api.ts'
import { FAULT_WORDS } from './words.ts'

/** Whether the log still says what was written. A long chain is verified to its end only when asked. */
export function ChainState() {
  const t = useT()
  const queries = useQueryClient()
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(chainQuery)
  const [goesOn, setGoesOn] = useState(false)
  useEffect(() => {
    if (goesOn && hasNextPage && !isFetching) void fetchNextPage()
  }, [goesOn, hasNextPage, isFetching, fetchNextPage])
  const last = data?.pages.at(-1)
  if (error !== null) {
    return <Failure error={error} title={t('log_chain_not_loaded')} retry={() => void refetch()} />
  }
  if (last === undefined) return null
  const again = () => {
    setGoesOn(true)
    void queries.resetQueries({ queryKey: chainQuery.queryKey })
  }
  const acts = hasNextPage ? (
    <Button onClick={() => setGoesOn(true)} loading={goesOn}>
      {t('log_chain_rest')}
    </Button>
  ) : (
    <Button onClick={again} loading={isFetching}>
      {t('log_chain_again')}
    </Button>
  )
  return (
    <div className={classes.chain}>
      {last.fault === null ? <WholeChain part={last} acts={acts} /> : <BrokenChain part={last} acts={acts} />}
    </div>
  )
}

type Said = { part: ChainPart; acts: React.ReactNode }

function WholeChain({ part: { wholeTo, links, waiting, next, hash }, acts }: Said) {
  const t = useT()
  const format = useFormat()
  const [done, all] = [format.number(wholeTo), format.number(links)]
  return (
    <Message title={t(next === null ? 'log_chain_whole' : 'log_chain_so_far')} acts={acts}>
      <span>{next === null ? t('log_chain_links', { all }) : t('log_chain_progress', { done, all })}</span>{' '}
      {waiting > 0 && <span>{t('log_chain_waiting', { count: waiting })}</span>}
      {next === null && hash !== null && (
        <details className={classes.head}>
          <summary>{t('log_chain_end')}</summary>
          <code>{hash}</code>
          <p>{t('log_chain_end_hint')}</p>
        </details>
      )}
    </Message>
  )
}

function BrokenChain({ part: { fault, wholeTo, at }, acts }: Said) {
  const t = useT()
  const format = useFormat()
  if (fault === null) return null
  const values = { position: format.number(fault.position), event: fault.eventId ?? '–' }
  return (
    <Message tone="error" title={t('log_chain_broken')} acts={acts}>
      <span>{t(FAULT_WORDS[fault.kind], values)}</span>{' '}
      {at !== null && (
        <span>{t('log_chain_whole_to', { position: format.number(wholeTo), time: format.full(at) })}</span>
      )}
    </Message>
  )
}
