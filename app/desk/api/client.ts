import createClient from 'openapi-fetch'
import type { paths } from '../api.generated.ts'
import { sessionEnded } from '../session/session-store.ts'
import { ApiProblem, problemOf } from './problem.ts'

type Json<Content> = Content extends { content: { 'application/json': infer Value } } ? Value : never

/** What an operation takes as its body: `BodyOf<'/api/stories/{id}/publish', 'post'>`. */
export type BodyOf<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  requestBody: infer Body
}
  ? Json<Body>
  : never

/** What an operation answers. */
export type AnswerOf<
  Path extends keyof paths,
  Method extends keyof paths[Path],
> = paths[Path][Method] extends {
  responses: { '2XX': infer Answer }
}
  ? Json<Answer>
  : never

/** The public API, typed by its own description (`npm run api`). A refusal is thrown as an `ApiProblem`. */
export const api = createClient<paths>({ baseUrl: '' })
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
