import { queryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Act } from '../../features/staff/roles.ts'
import { type AnswerOf, answered, api } from '../api/client.ts'

export type Me = AnswerOf<'/api/me', 'get'>

/** Who is signed in; asked again now and then, so that a changed role shows without a reload. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answered(api.GET('/api/me')),
  refetchInterval: 60_000,
})

export const MeContext = createContext<Me | null>(null)

/** The one who is signed in. Only inside the signed-in part of the desk. */
export function useMe(): Me {
  const me = use(MeContext)
  if (me === null) throw new Error('useMe stands outside the signed-in part of the desk')
  return me
}

/** Whether the signed-in person's roles allow an act at all; what they do not allow is not shown. */
export function useMay(act: Act): boolean {
  return useMe().acts[act] !== undefined
}
