import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { Problem } from '../problem.ts'
import type { Context } from './context.ts'
import { invalid } from './fault.ts'
import type { Answer, Operation } from './operation.ts'
import { changesState } from './origin.ts'
import type { Parts } from './parts.ts'

/** Bytes; the text of a long story fits twice. */
const BODY_LIMIT = 64 * 1024
/**
 * The one spelling of the type that is read. A parser that was lenient here has let bodies pass unvalidated
 * three times in the framework's history.
 */
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i

/** Registers every operation. Throws for one that does not say who may call it. */
export function registerOperations<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
): void {
  const watch = watcher(context.parts)
  for (const operation of context.parts.operations) registerOperation(app, context, { operation, watch })
  refuseOtherMethods(app, context.parts.operations)
}

function registerOperation<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
  { operation, watch }: { operation: Operation<Act, Caller>; watch: Watch },
): void {
  mustDeclareAccess(operation)
  app.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.bodyLimit ?? BODY_LIMIT,
    onRequest: async (request) => {
      context.admit(request)
      await context.authorise(request, operation.access)
      mustBeJson(request)
    },
    handler: async (request, reply) => {
      const answer = await operation.handle({
        params: parse(operation.params, request.params, 'params'),
        query: parse(operation.query, request.query, 'query'),
        body: parse(operation.body, request.body, 'body'),
        caller: context.callerOf(request),
        address: context.peerOf(request.raw).address,
        signal: request.signal,
      })
      return send(reply, answer, operation.response)
    },
    onResponse: async (_, { statusCode, elapsedTime }) => watch(operation, statusCode, elapsedTime),
  })
}

type Watch = (operation: { id: string; method: string }, status: number, milliseconds: number) => void

/**
 * Counts what was asked and logs what was changed or refused: the operation, never an address with its values, a
 * body or a cookie. What was only read is logged for who wants to see everything.
 */
function watcher({ metrics, log }: Pick<Parts<string, never>, 'metrics' | 'log'>): Watch {
  const count = metrics.counter('redaksi_operations_total', 'Operations of the API.', ['operation', 'status'])
  const observe = metrics.duration('redaksi_operation_seconds', 'Time that operations of the API took.')
  return ({ id, method }, status, milliseconds) => {
    count(id, String(status))
    observe(milliseconds / 1_000)
    const line = { operation: id, status, ms: Math.round(milliseconds) }
    if (changesState(method) || status >= 400) log.info(line, 'operation')
    else log.debug(line, 'operation')
  }
}

/** The types ask for it; what a cast or plain JavaScript leaves out is found here, before the server listens. */
function mustDeclareAccess({ id, access }: { id: string; access: unknown }): void {
  const names = ['public', 'signed_in']
  const isAct =
    typeof access === 'object' && access !== null && 'act' in access && typeof access.act === 'string'
  if (!isAct && !names.includes(String(access)))
    throw new Error(`operation ${id} does not say who may call it`)
}

function mustBeJson({ raw: { headers } }: FastifyRequest): void {
  const hasBody = headers['transfer-encoding'] !== undefined || !/^0*$/.test(headers['content-length'] ?? '')
  const type = headers['content-type']
  if (type === undefined ? hasBody : !JSON_TYPE.test(type)) throw new Problem('unsupported_content_type', 415)
  if (headers['content-encoding'] !== undefined) throw new Problem('unsupported_content_type', 415)
}

function parse(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) {
    if (part === 'body' && value !== undefined) throw invalid(part)
    return undefined
  }
  if (part === 'body' && !isStorable(value)) throw invalid(part)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalid([part, ...deepestPath(result.error.issues)].map(String).join('.').slice(0, 120))
}

type Issue = z.core.$ZodIssue

/** Of a body with several forms, the fault that lies deepest is in the form that the sender meant. */
function deepestPath([issue]: readonly Issue[]): PropertyKey[] {
  if (issue === undefined) return []
  const inner = issue.code === 'invalid_union' ? issue.errors.map(deepestPath) : []
  const deepest = inner.reduce((longest, path) => (path.length > longest.length ? path : longest), [])
  return [...issue.path, ...deepest]
}

/** Levels; no body of ours has more than ten. Deeper ones only exhaust the stack of whoever walks them. */
const DEEPEST = 64

/** Text with a NUL or half a surrogate pair is no Unicode text, and PostgreSQL refuses it late and by an error. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  if (depth === DEEPEST) return false
  return Object.entries(value).every(([key, one]) => isStorable(key) && isStorable(one, depth + 1))
}

/** What the schema does not name is cut off: a column added to a query reaches nobody by accident. */
function send(reply: FastifyReply, answer: Answer<unknown>, schema: z.ZodType): FastifyReply {
  const status = answer.status ?? 200
  reply.code(status).headers(answer.headers ?? {})
  const value = schema.parse(answer.value)
  if (status === 204 || value === undefined) return reply.send()
  return reply.header('Content-Type', 'application/json; charset=utf-8').send(JSON.stringify(value))
}

/** A known address with a method it does not have says which ones it has. */
function refuseOtherMethods(
  app: FastifyInstance,
  operations: readonly { path: string; method: string }[],
): void {
  const methods = new Map<string, Set<string>>()
  for (const { path, method } of operations) {
    const known = methods.get(path) ?? new Set(['OPTIONS'])
    known.add(method)
    if (method === 'GET') known.add('HEAD')
    methods.set(path, known)
  }
  for (const [url, known] of methods) {
    const allow = [...known].sort().join(', ')
    const refused = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !known.has(method))
    app.route({
      method: 'OPTIONS',
      url,
      handler: (_, reply) => reply.code(204).header('Allow', allow).send(),
    })
    app.route({
      method: refused,
      url,
      // Before a body is read: nothing of it is wanted.
      onRequest: async (_, reply) => {
        reply.header('Allow', allow)
        throw new Problem('method_not_allowed', 405)
      },
      handler: (_, reply) => reply.send(),
    })
  }
}
