import createClient from 'openapi-fetch'
import { sessionEnded } from '../session/session-store.ts'
import type { Paths } from './paths.ts'
import { ApiProblem, problemOf } from './problem.ts'

/** The public API, typed by its own description. A refusal is thrown as an `ApiProblem`. */
export const api = createClient<Paths>({ baseUrl: '' })
api.use({
  onResponse: async ({ response }) => {
    if (response.ok) return
    const problem = await problemOf(response)
    if (problem.status === 401) sessionEnded()
    throw problem
  },
  onError: () => new ApiProblem('offline', 0, ''),
})

/** The value of an answer: `await answered(api.GET('/api/stories/{id}', ...))`. */
export async function answered<T>(call: Promise<{ data: T } | { data?: never }>): Promise<T> {
  const { data } = await call
  if (data === undefined) throw new ApiProblem('unexpected', 500, '')
  return data
}
