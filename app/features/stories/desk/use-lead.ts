import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../../../desk/api/client.ts'
import { leadQuery } from './stories-api.ts'

export type Lead = {
  /** The story that leads the front page by hand; null where none does; undefined while unknown. */
  chosenId: string | null | undefined
  /** The story that readers see on top, chosen or not. */
  leadId: string | null | undefined
  choose: (storyId: string | null) => void
  pending: boolean
  error: Error | null
}

/** The lead of the front page and how it is chosen. */
export function useLead(): Lead {
  const client = useQueryClient()
  const { data } = useQuery(leadQuery)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (storyId: string | null) => answered(api.PUT('/api/front/lead', { body: { storyId } })),
    onSuccess: () => client.invalidateQueries({ queryKey: leadQuery.queryKey }),
  })
  return {
    chosenId: data?.chosen,
    leadId: data && (data.chosen ?? data.newest),
    choose: mutate,
    pending: isPending,
    error,
  }
}
