import { z } from 'zod'
import { lineField } from '../../platform/http/text-field.ts'
import { PASSWORD_UNITS } from './password.ts'
import { ACTS, ROLES } from './roles.ts'

/** The shapes of the accounts' API, parsed at the border; the OpenAPI document is made from them. */

const personName = lineField(120).min(1)
/** Kept in small letters, so that one address is one account. */
const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())
const moment = z.iso.datetime({ offset: true })
const language = z.enum(['id', 'en'])
const roles = z.array(z.enum(ROLES)).max(ROLES.length)
/** What a one-time link carries behind the `#`, where no server's log sees it. */
const linkToken = z.string().regex(/^[\w-]{20,100}$/)
/**
 * Untrimmed, since a blank counts; without what no keyboard can repeat. Its length in characters is judged by
 * the rules, with a sentence of its own.
 */
const password = z
  .string()
  .min(1)
  .max(PASSWORD_UNITS)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text))

export const nothing = z.strictObject({})
export const staffParams = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) })

export const setupState = z.object({ open: z.boolean() })
export const firstAccount = z.strictObject({
  token: linkToken,
  name: personName,
  email: emailAddress,
  password,
})
export const passwordByLink = z.strictObject({ token: linkToken, password })

export const me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  initials: z.string().nullable(),
  language,
  roles,
  acts: z.partialRecord(z.enum(ACTS), z.enum(['own', 'all'])),
  twoFactor: z.boolean(),
})
export const meChanges = z
  .strictObject({
    name: personName,
    initials: lineField(8).min(1).nullable(),
    language,
  })
  .partial()

export const staffMember = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles,
  suspendedAt: moment.nullable(),
  twoFactor: z.boolean(),
  /** False until the person has set a password by a link. */
  hasPassword: z.boolean(),
})
export const staffList = z.object({ people: z.array(staffMember) })
export const staffNames = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) })
export const newStaff = z.strictObject({ name: personName, email: emailAddress, roles })
export const staffChanges = z.strictObject({ roles, suspended: z.boolean() }).partial()
export const staffLink = z.object({ token: z.string(), expiresAt: moment })
export const addedStaff = z.object({ person: staffMember, link: staffLink })

/** What the accounts library is asked, each by its path below `/api/auth`; nothing else of it can be reached. */
export const signIn = z.strictObject({ email: emailAddress, password })
export const passwordChange = z
  .strictObject({
    currentPassword: password,
    newPassword: password,
    revokeOtherSessions: z.literal(true).optional(),
  })
  // Every other sign-in ends in any case, and by us: the library would replace the present one by one that does
  // not know of its second factor.
  .transform(({ currentPassword, newPassword }) => ({ currentPassword, newPassword }))
export const passwordAlone = z.strictObject({ password })
/** Six figures, written in one way only: a used code is known again by its text. */
export const secondFactorCode = z.strictObject({ code: z.string().regex(/^[0-9]{6}$/) })
export const backupCode = z.strictObject({ code: lineField(40).min(1) })
