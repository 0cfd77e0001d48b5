import { z } from 'zod'
import { GROUPS } from './kinds.ts'

/** The shapes of the log's API. */

/** A day of the publication's own zone, as `2026-11-25`. */
const day = z.iso.date().regex(/^(19|20)/)

export const logQuery = z.object({
  group: z.enum(GROUPS).optional(),
  /** The staff id of whoever acted. */
  actor: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  /** What it was done to, as an entry names it: `story:42`. */
  subject: z
    .string()
    .regex(/^[a-z]{1,20}(:[\w-]{1,64})?$/)
    .optional(),
  /** The first and the last day, both included. */
  from: day.optional(),
  to: day.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})

/** What is shown of an event's payload: nothing else leaves the log, so that no session or secret can. */
export const details = z
  .object({
    address: z.string().nullable(),
    why: z.string(),
    act: z.string(),
    passed: z.array(z.string()),
    passReason: z.string().nullable(),
    replaced: z.string().nullable(),
    revision: z.number(),
    fields: z.array(z.string()),
    fault: z.string(),
    /** Whoever holds the story now: a staff id. */
    to: z.string().nullable(),
    name: z.string(),
    roles: z.array(z.string()),
    before: z.array(z.string()),
    after: z.array(z.string()),
  })
  .partial()

export const logEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** A code as `story.published`. */
  kind: z.string(),
  /** Null: the command line, the system itself, or somebody who was not signed in. */
  actor: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  subject: z.object({
    ref: z.string(),
    /** A person's or section's name; a story's headline where the caller may read it or readers can. */
    name: z.string().nullable(),
    /** The short id of a story that the caller may read. */
    storyId: z.string().nullable(),
  }),
  details,
  /** Position in the chain; null until it is chained, a moment after it happened. */
  link: z.number().nullable(),
})

export const logPage = z.object({ items: z.array(logEntry), next: z.string().nullable() })

export const chainQuery = z.object({
  /** `next` of the part before. */
  cursor: z
    .string()
    .regex(/^[\w-]{0,200}$/)
    .optional(),
})

export const chainPart = z.object({
  links: z.number(),
  waiting: z.number(),
  /** The last link up to which the chain is whole; 0 before the first. */
  wholeTo: z.number(),
  hash: z.string().nullable(),
  at: z.iso.datetime().nullable(),
  payloadsGone: z.number(),
  fault: z
    .object({
      kind: z.enum(['link_missing', 'event_missing', 'payload', 'record', 'event_unlinked']),
      position: z.number(),
      eventId: z.string().nullable(),
    })
    .nullable(),
  /** Asks for the part after this one; null at the end or where the chain breaks. */
  next: z.string().nullable(),
})
