import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../../../desk/api/client.ts'
import { publicationQuery } from '../../publication/desk/publication-api.ts'

export type Lead = {
  /** The story that leads the front page by hand; null where the newest leads; undefined while unknown. */
  leadId: string | null | undefined
  choose: (storyId: string | null) => void
  pending: boolean
  error: Error | null
}

/** The lead of the front page and how it is chosen. */
export function useLead(): Lead {
  const client = useQueryClient()
  const { data } = useQuery(publicationQuery)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (storyId: string | null) => answered(api.PUT('/api/front/lead', { body: { storyId } })),
    onSuccess: () => client.invalidateQueries({ queryKey: publicationQuery.queryKey }),
  })
  return { leadId: data?.leadStoryId, choose: mutate, pending: isPending, error }
}
