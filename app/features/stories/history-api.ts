import { z } from 'zod'
import { numberInAddress } from '../../platform/http/number-field.ts'
import { correctedPassage, keptCredit, moment, RETRACTION_REASONS, storyParams } from './api.ts'
import { LANGUAGES, PUBLISHING_ACTS, STORY_KINDS } from './story.ts'

/** The shapes of what a story has been: its revisions, read, verified and compared. */

export const revisionListItem = z.object({
  number: z.int(),
  act: z.enum(PUBLISHING_ACTS),
  line: z.string().nullable(),
  by: z.string(),
  at: moment,
  passed: z.array(z.string()),
  passReason: z.string().nullable(),
  hash: z.string(),
})
export const revisionList = z.object({ revisions: z.array(revisionListItem) })
export const revisionParams = storyParams.extend({ number: numberInAddress() })

/** A revision with all that its hash was made from, so that the caller can verify it (`revision.ts` says how). */
export const revision = revisionListItem.extend({
  header: z.object({
    language: z.enum(LANGUAGES),
    kind: z.enum(STORY_KINDS),
    /** The section's slug. */
    section: z.string(),
    kicker: z.string().nullable(),
    headline: z.string(),
    dek: z.string().nullable(),
    credits: z.array(keptCredit),
    dateline: z.string().nullable(),
    source: z.string().nullable(),
  }),
  /** Nodes of the body schema (`body.ts`). */
  body: z.array(z.record(z.string(), z.unknown())),
  corrections: z.array(
    z.object({
      kind: correctedPassage.shape.kind,
      wrong: z.string(),
      right: z.string(),
      note: z.string().nullable(),
    }),
  ),
  retraction: z
    .object({ reason: z.enum(RETRACTION_REASONS), explanation: z.string(), hidesHeadline: z.boolean() })
    .nullable(),
  previousHash: z.string().nullable(),
  bodyHash: z.string(),
  /** In hex; null once it was destroyed for somebody's privacy. */
  salt: z.string().nullable(),
})

/** Whether a story's history is what was sealed: every hash computed anew from what is kept. */
export const chain = z.discriminatedUnion('whole', [
  z.object({
    whole: z.literal(true),
    revisions: z.int(),
    /** Revisions whose body was removed for somebody's privacy: their place is verified, their body cannot be. */
    bodiesGone: z.int(),
  }),
  z.object({
    whole: z.literal(false),
    brokenAt: z.int(),
    fault: z.enum(['missing', 'previous', 'body', 'record']),
  }),
])

const part = z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() })
/** Two states of a story side by side by words. `draft` stands for what is written now. */
export const compareQuery = z.object({
  from: numberInAddress(),
  to: z.union([z.literal('draft'), numberInAddress()]),
})
/** `fields` names those that differ; a value is a code as elsewhere in the API, credits are `role: name` joined by `; `. */
export const comparison = z.object({
  kicker: z.array(part),
  headline: z.array(part),
  dek: z.array(part),
  body: z.array(z.object({ parts: z.array(part) })),
  fields: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
})
