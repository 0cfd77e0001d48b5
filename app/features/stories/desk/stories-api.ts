import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { answered, api } from '../../../desk/api/client.ts'
import type { storyList, storyListItem } from '../api.ts'
import type { StoryFilter } from './story-filter.ts'

export type StoryListItem = z.output<typeof storyListItem>
export type StoryList = z.output<typeof storyList>

/** How often a list that is looked at asks again (milliseconds); a hidden tab does not. */
const LIVELY = 10_000

/** The stories that fit, newest change first, page after page. */
export const storiesQuery = (filter: StoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['stories', 'list', filter],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/stories', {
          params: { query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: StoryList) => last.next,
    refetchInterval: LIVELY,
    placeholderData: keepPreviousData,
  })

/** What readers see now, for the choice of the lead. */
export const liveStoriesQuery = queryOptions({
  queryKey: ['stories', 'live'],
  queryFn: () => answered(api.GET('/api/stories', { params: { query: { publicationState: 'live' } } })),
  refetchInterval: LIVELY,
})
