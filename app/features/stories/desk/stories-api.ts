import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { answered, api } from '../../../desk/api/client.ts'
import type { storyList, storyListItem } from '../api.ts'
import type { StoryFilter } from './story-filter.ts'

export type StoryListItem = z.output<typeof storyListItem>
export type StoryList = z.output<typeof storyList>
/** By the last change unless said. */
export type StoryQuery = StoryFilter & { sort?: 'published' }

/** How often a list that is looked at asks again (milliseconds); a hidden tab does not. */
const LIVELY = 10_000

/** The stories that fit, in the order that is asked for, page after page. */
export const storiesQuery = (filter: StoryQuery) =>
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

/** The story that was chosen to lead the front page, and the newest, which leads else. */
export const leadQuery = queryOptions({
  queryKey: ['stories', 'lead'],
  queryFn: () => answered(api.GET('/api/front/lead')),
  refetchInterval: LIVELY,
})
