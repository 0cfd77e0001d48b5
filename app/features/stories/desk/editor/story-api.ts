import { queryOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { answered, api, type BodyOf } from '../../../../desk/api/client.ts'
import type * as shapes from '../../api.ts'
import type { BodyNode } from '../../body.ts'
import type * as history from '../../history-api.ts'
import { noteServerClock } from '../publishing/server-clock.ts'

export type Story = z.output<typeof shapes.story>
export type Fields = z.output<typeof shapes.fields>
export type FieldChanges = BodyOf<'/api/stories/{id}/fields', 'patch'>['changes']
export type FieldName = keyof FieldChanges & string
export type ImageRecord = z.output<typeof shapes.imageRecord>
export type Revision = z.output<typeof history.revisionListItem>
export type RevisionContent = Omit<z.output<typeof history.revision>, 'body'> & { body: BodyNode[] }
export type Comparison = z.output<typeof history.comparison>
export type PublishRequest = BodyOf<'/api/stories/{id}/publish', 'post'>
export type Act = PublishRequest['act']['act']
export type Step = Story['steps'][number]

/** Everything that hangs on one story lies below this key, so that one change of it asks for all again. */
export const storyKey = (id: string) => ['story', id] as const

/** A story with its fields, states, gate and what the caller may do; asked again now and then in case a message was lost. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: storyKey(id),
    queryFn: async () => {
      const call = api.GET('/api/stories/{id}', { params: { path: { id } } })
      const [story, { response }] = await Promise.all([answered(call), call])
      noteServerClock(response.headers.get('date'), Date.now())
      return story
    },
    refetchInterval: 20_000,
  })

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...storyKey(id), 'revisions'],
    queryFn: () => answered(api.GET('/api/stories/{id}/revisions', { params: { path: { id } } })),
  })

export const revisionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [...storyKey(id), 'revisions', number],
    queryFn: async (): Promise<RevisionContent> => {
      const path = { id, number }
      const revision = await answered(api.GET('/api/stories/{id}/revisions/{number}', { params: { path } }))
      // The server reduces every body to this schema before it seals it; the API's description says only "nodes".
      return { ...revision, body: revision.body as unknown as BodyNode[] }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Compared = { from: number; to: number | 'draft' }
export const comparisonQuery = (id: string, query: Compared) =>
  queryOptions({
    queryKey: [...storyKey(id), 'compare', query.from, query.to],
    queryFn: () => answered(api.GET('/api/stories/{id}/compare', { params: { path: { id }, query } })),
  })

/** An act on a story that changes what its screen shows; afterwards everything of it is asked for again. */
function useStoryAct<Input, Answer>(
  id: string,
  act: (input: Input) => Promise<Answer>,
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: storyKey(id) }),
        queries.invalidateQueries({ queryKey: ['stories'] }),
      ]),
  })
}

export const useChangeFields = (id: string) =>
  useStoryAct(id, (body: { version: number; changes: FieldChanges }) =>
    answered(api.PATCH('/api/stories/{id}/fields', { params: { path: { id } }, body })),
  )

export const useStep = (id: string) =>
  useStoryAct(id, (step: Step) =>
    answered(api.POST('/api/stories/{id}/steps', { params: { path: { id } }, body: { step } })),
  )

export const useGive = (id: string) =>
  useStoryAct(id, (holderId: string | null) =>
    answered(api.PUT('/api/stories/{id}/holder', { params: { path: { id } }, body: { holderId } })),
  )

export const usePublish = (id: string) =>
  useStoryAct(id, (body: PublishRequest) =>
    answered(api.POST('/api/stories/{id}/publish', { params: { path: { id } }, body })),
  )

export const useCancelOrder = (id: string) =>
  useStoryAct(id, async () => {
    await api.DELETE('/api/stories/{id}/order', { params: { path: { id } } })
  })
