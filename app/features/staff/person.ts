import type { Role } from './roles.ts'

/** A member of staff as others see one. */
export type Person = {
  id: string
  name: string
  email: string
  roles: Role[]
  suspendedAt: Date | null
  twoFactor: boolean
  /** False until the person has set a password by a link. */
  hasPassword: boolean
}

/** A one-time link's token, shown once and kept as a hash only. */
export type Link = { token: string; expiresAt: Date }

/** Who acts: a staff id, or null for the command line, which whoever owns the machine may use. */
export type Actor = string | null

/** Minutes. The first link is printed at the start, for whoever stands at the machine. */
export const FIRST_ACCOUNT_MINUTES = 15
/** Minutes. A link is handed over by hand, so that it must last over a night. */
export const PASSWORD_LINK_MINUTES = 24 * 60

/** How the log names a person. */
export const staffSubject = (id: string): string => `staff:${id}`
