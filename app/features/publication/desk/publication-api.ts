import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../../desk/api/client.ts'

/** What the publication is: its name, language, zone, masthead. Changes rarely. */
export const publicationQuery = queryOptions({
  queryKey: ['publication'],
  queryFn: () => answered(api.GET('/api/publication')),
  staleTime: 60_000,
})
