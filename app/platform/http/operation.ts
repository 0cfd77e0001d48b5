import type { z } from 'zod'

/**
 * Who may call an operation, said once, beside it. Deny by default: there is no operation without one.
 * `public`: anybody. `signed_in`: any member of staff. Else the act that one of the caller's roles must allow.
 */
export type Access<Act extends string> = 'public' | 'signed_in' | { act: Act }

/** What a handler answers: the value of the response schema, with a status where it is not 200. */
export type Answer<T> = { status?: number; value: T; headers?: Record<string, string> }

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** A schema, or none where the operation takes or gives nothing of the sort. */
type Input<S> = S extends z.ZodType ? z.output<S> : undefined

export type OperationSpec<
  Act extends string,
  Caller,
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  R extends z.ZodType,
  A extends Access<Act>,
> = {
  /** Stable name, in the OpenAPI document and in the permission test. */
  id: string
  method: Method
  /** With `:name` for parameters, below `/api`. */
  path: `/api/${string}`
  access: A
  /** One line for the API's documentation. */
  summary: string
  params?: P
  query?: Q
  body?: B
  response: R
  /** Bytes; the default is 64 KiB. */
  bodyLimit?: number
  handle(request: {
    params: Input<P>
    query: Input<Q>
    body: Input<B>
    caller: A extends 'public' ? Caller | null : Caller
    /** Where the request came from, proxies taken off as configured. */
    address: string
    signal: AbortSignal
  }): Promise<Answer<z.input<R>>>
}

/** An operation with its types folded away, as the server registers it. */
export type Operation<Act extends string, Caller> = Omit<
  OperationSpec<Act, Caller, undefined, undefined, undefined, z.ZodType, Access<Act>>,
  'params' | 'query' | 'body' | 'handle'
> & {
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  handle(request: {
    params: unknown
    query: unknown
    body: unknown
    caller: Caller | null
    address: string
    signal: AbortSignal
  }): Promise<Answer<unknown>>
}
