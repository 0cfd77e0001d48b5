import { z } from 'zod'
import { Problem } from '../../platform/problem.ts'

/** Seconds for which the library locks the second factor after ten wrong codes. */
const CODE_PAUSE = 15 * 60

/** The library's refusals as ours, each with its sentence in the reader's language. */
const PROBLEMS: Readonly<Record<string, () => Problem>> = {
  INVALID_EMAIL_OR_PASSWORD: () => new Problem('staff_wrong_credentials', 401),
  STAFF_SUSPENDED: () => new Problem('staff_suspended', 403),
  INVALID_PASSWORD: () => new Problem('staff_wrong_password', 403),
  INVALID_CODE: () => new Problem('staff_wrong_code', 403),
  INVALID_BACKUP_CODE: () => new Problem('staff_wrong_code', 403),
  INVALID_TWO_FACTOR_COOKIE: () => new Problem('staff_challenge_over', 401),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => new Problem('staff_challenge_over', 401),
  ACCOUNT_TEMPORARILY_LOCKED: () =>
    new Problem('too_many_requests', 429, { params: { seconds: CODE_PAUSE } }),
  TOTP_ALREADY_ENABLED: () => new Problem('staff_second_factor_on', 409),
  TOTP_NOT_ENABLED: () => new Problem('staff_second_factor_off', 409),
  TWO_FACTOR_NOT_ENABLED: () => new Problem('staff_second_factor_off', 409),
  BACKUP_CODES_NOT_ENABLED: () => new Problem('staff_second_factor_off', 409),
  UNAUTHORIZED: () => new Problem('not_signed_in', 401),
  INVALID_ORIGIN: () => new Problem('foreign_origin', 403),
  MISSING_OR_NULL_ORIGIN: () => new Problem('foreign_origin', 403),
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: () => new Problem('foreign_origin', 403),
}

const refused = z.object({ code: z.string() })

/** What the library refused, in our words. What stands in no line here is a defect. */
export function problemOf({ status, headers }: Response, body: unknown): Problem | Error {
  if (status === 429 && headers.has('x-retry-after')) {
    const seconds = Math.max(1, Number(headers.get('x-retry-after')) || 1)
    return new Problem('too_many_requests', 429, { params: { seconds } })
  }
  const { data } = refused.safeParse(body)
  const known = data === undefined ? undefined : PROBLEMS[data.code]
  return known?.() ?? new Error(`accounts: unforeseen refusal ${status} ${data?.code ?? ''}`)
}
