import type { z } from 'zod'
import type { Access, Operation, OperationSpec } from '../../platform/http/operation.ts'
import type { Act, Caller } from './roles.ts'

export type StaffOperation = Operation<Act, Caller>

/**
 * Declares one operation of the API. Its schemas type the handler; the server validates by them before it
 * calls, so that the types folded away here are true when the handler runs.
 */
export function operation<
  R extends z.ZodType,
  A extends Access<Act>,
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(spec: OperationSpec<Act, Caller, P, Q, B, R, A>): StaffOperation {
  return spec as unknown as StaffOperation
}
