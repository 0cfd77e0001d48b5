import { randomInt } from 'node:crypto'
import type { Logger } from 'pino'
import { isDatabaseAway } from '../database/away.ts'
import { type Language, translator } from '../i18n/translate.ts'
import { Problem } from '../problem.ts'

/** A fault as the caller is told of it, in the shape of RFC 9457. */
export type Fault = {
  status: number
  headers: Readonly<Record<string, string>>
  body: { status: number; code: string; title: string } & Record<string, unknown>
}

/** Seconds after which trying again is worth it; the pool recovers from a frozen database within five. */
const DATABASE_RETRY = 5
const RETRY_LATER = new Set([429, 503])
/** Faults that Fastify finds before a handler runs, by its own codes. */
const FRAMEWORK: Record<string, () => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Problem('body_too_large', 413),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Problem('unsupported_content_type', 415),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => invalid('content-length'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => invalid('body'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => invalid('body'),
  FST_ERR_BAD_URL: () => new Problem('not_found', 404),
  FST_ERR_MAX_PARAM_LENGTH: () => new Problem('not_found', 404),
}

/** A request whose named part does not fit what the operation takes. */
export const invalid = (where: string): Problem => new Problem('invalid_request', 400, { params: { where } })

/**
 * Turns whatever was thrown into what the caller may know. A defect is logged under a reference number and its
 * words go nowhere else.
 */
export function faultOf(error: unknown, language: Language, log: Logger): Fault {
  const problem = problemOf(error, log)
  const { code, status, params, extra } = problem
  const title = translator(language, 'problems')(code, params)
  const seconds = params.seconds ?? DATABASE_RETRY
  return {
    status,
    headers: RETRY_LATER.has(status) ? { 'Retry-After': String(seconds) } : {},
    body: { ...extra, status, code, title },
  }
}

function problemOf(error: unknown, log: Logger): Problem {
  if (error instanceof Problem) return error
  if (isDatabaseAway(error)) {
    // A line for every request would be a second flood; who watches the database says it once.
    log.debug({ err: error }, 'database away')
    return new Problem('database_away', 503)
  }
  const known = FRAMEWORK[codeOf(error)]
  if (known) return known()
  const reference = String(randomInt(100_000_000, 1_000_000_000))
  log.error({ err: error, reference }, 'unexpected error')
  return new Problem('unexpected', 500, { params: { reference }, extra: { reference } })
}

function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' ? code : ''
}
