import { z } from 'zod'
import type { Mount } from '../../platform/http/parts.ts'
import { Problem } from '../../platform/problem.ts'
import { type AuthDeps, auth } from './auth.ts'
import { AUTH_CALLS, type AuthPath, isAuthPath } from './auth-calls.ts'
import { problemOf } from './auth-problems.ts'
import { authSteps, type LibraryAnswer } from './auth-steps.ts'
import { challengedOf } from './authenticate.ts'
import type { Caller } from './roles.ts'

const PREFIX = '/api/auth/'
const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i
/** Of the library's answers only this is shown; session tokens stay in their cookie. */
const shown = z.object({
  twoFactorRedirect: z.boolean().optional(),
  totpURI: z.string().optional(),
  backupCodes: z.array(z.string()).optional(),
})

/**
 * Serves the few operations of the accounts library that we let by, at `/api/auth/...`. Bodies are strict, a
 * refusal is thrown as a Problem, and what belongs to the same act (limits, the end of sign-ins, the log) is done here.
 */
export function authMount(deps: AuthDeps, authenticate: (headers: Headers) => Promise<Caller | null>): Mount {
  const library = auth(deps)
  return {
    prefix: PREFIX,
    handle: async (request, address) => {
      const path = pathOf(request)
      const body = await bodyOf(request, path)
      const caller = await authenticate(request.headers)
      if (AUTH_CALLS[path].isSignedIn && caller === null) throw new Problem('not_signed_in', 401)
      const isSecondStep = caller === null && path.startsWith('/two-factor/verify-')
      const challenged = isSecondStep ? await challengedOf(deps, request.headers) : null
      const call = { path, body, caller, challenged, address }
      const ask = async () => answerOf(await library.handler(libraryRequest(request, body, address)))
      const { response, body: answer } = await authSteps(deps.db, call, ask)
      if (!response.ok) {
        const problem = problemOf(response, answer)
        deps.log.info({ part: 'accounts', path, address, refused: problem.message }, 'refused')
        throw problem
      }
      return publicAnswer(response, answer)
    },
  }
}

function pathOf(request: Request): AuthPath {
  const path = new URL(request.url).pathname.slice(PREFIX.length - 1)
  if (!isAuthPath(path)) throw new Problem('not_found', 404)
  if (request.method !== 'POST') throw new Problem('method_not_allowed', 405)
  return path
}

async function bodyOf(request: Request, path: AuthPath): Promise<Record<string, unknown>> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new Problem('unsupported_content_type', 415)
  }
  const json: unknown = await request.json().catch(() => undefined)
  const { data, error } = AUTH_CALLS[path].body.safeParse(json)
  if (data !== undefined) return data
  const where = error?.issues[0]?.path.join('.') || 'body'
  throw new Problem('invalid_request', 400, { params: { where } })
}

/** Headers that the library reads; whatever else a client sends does not reach it. */
const PASSED = ['cookie', 'origin', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'user-agent']

function libraryRequest(request: Request, body: Record<string, unknown>, address: string): Request {
  const headers = new Headers({ 'content-type': 'application/json', 'x-client-ip': address })
  for (const name of PASSED) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  // The server has refused foreign pages by either header; the library knows `Origin` only.
  const isOurs = request.headers.get('sec-fetch-site') === 'same-origin'
  if (isOurs && !headers.has('origin')) headers.set('origin', new URL(request.url).origin)
  const { origin, pathname } = new URL(request.url)
  return new Request(`${origin}${pathname}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function answerOf(response: Response): Promise<LibraryAnswer> {
  const body: unknown = await response.json().catch(() => null)
  return { response, body }
}

function publicAnswer(response: Response, body: unknown): Response {
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(JSON.stringify(shown.safeParse(body).data ?? {}), { headers })
}
