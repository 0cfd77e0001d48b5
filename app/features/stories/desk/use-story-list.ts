import { useInfiniteQuery } from '@tanstack/react-query'
import { type StoryListItem, type StoryQuery, storiesQuery } from './stories-api.ts'

export type ShownStories = {
  /** Undefined until the first answer. */
  items: readonly StoryListItem[] | undefined
  /** Of all that fit the filter. */
  total: number | undefined
  error: Error | null
  retry: () => void
  /** Undefined where everything is shown. */
  more: (() => void) | undefined
  loadingMore: boolean
}

/** The pages of the list as one. A story that moved up between two pages is shown once, where it stands now. */
export function useStoryList(filter: StoryQuery): ShownStories {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    storiesQuery(filter),
  )
  const all = data?.pages.flatMap(({ items }) => items)
  return {
    items: all && [...new Map(all.map((story) => [story.id, story])).values()],
    total: data?.pages[0]?.total,
    error,
    retry: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    loadingMore: isFetchingNextPage,
  }
}
