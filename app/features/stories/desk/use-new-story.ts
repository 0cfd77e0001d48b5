import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answered, api } from '../../../desk/api/client.ts'
import { useMay } from '../../../desk/session/me.ts'

export type NewStory = {
  /** Undefined where the caller's roles do not allow it. */
  create: (() => void) | undefined
  pending: boolean
  error: Error | null
}

/** Makes an empty story and opens it. */
export function useNewStory(): NewStory {
  const navigate = useNavigate()
  const mayWrite = useMay('stories.write')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => answered(api.POST('/api/stories', { body: {} })),
    onSuccess: ({ id }) => navigate({ to: '/naskah/$id', params: { id } }),
  })
  return { create: mayWrite && !isPending ? () => mutate() : undefined, pending: isPending, error }
}
