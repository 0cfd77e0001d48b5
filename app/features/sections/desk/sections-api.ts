import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../../desk/api/client.ts'

/** The sections in their order. */
export const sectionsQuery = queryOptions({
  queryKey: ['sections'],
  queryFn: () => answered(api.GET('/api/sections')),
  staleTime: 60_000,
})
