import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../../desk/api/client.ts'

/** Whether the first account can still be made. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => answered(api.GET('/api/setup')),
})

/** Everybody of the newsroom, with roles. */
export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: () => answered(api.GET('/api/staff')),
})

/** Names alone, for whoever may hand over a story. */
export const staffNamesQuery = queryOptions({
  queryKey: ['staff', 'names'],
  queryFn: () => answered(api.GET('/api/staff/names')),
  staleTime: 60_000,
})
