import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { type AnswerOf, answered, api } from '../../../desk/api/client.ts'
import type { LogFilter } from './log-filter.ts'

export type LogPage = AnswerOf<'/api/log', 'get'>
export type LogEntry = LogPage['items'][number]
export type ChainPart = AnswerOf<'/api/log/chain', 'get'>

/** The entries that fit, newest first, page after page. */
export const logQuery = (filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['log', 'list', filter],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/log', {
          params: { query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: LogPage) => last.next,
    placeholderData: keepPreviousData,
  })

/** The chain over the log, verified part after part. What was verified is not asked again until somebody wants it. */
export const chainQuery = infiniteQueryOptions({
  queryKey: ['log', 'chain'],
  queryFn: ({ pageParam }) =>
    answered(
      api.GET('/api/log/chain', { params: { query: pageParam === null ? {} : { cursor: pageParam } } }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last: ChainPart) => last.next,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
})
