import { z } from 'zod'
import { numberInAddress } from '../../platform/http/number-field.ts'
import { textField as line } from '../../platform/http/text-field.ts'
import {
  CREDIT_ROLES,
  EDITORIAL_STATES,
  LANGUAGES,
  PUBLICATION_STATES,
  PUBLISHING_ACTS,
  STEPS,
  STORY_KINDS,
} from './story.ts'

/** The shapes of the stories' API, parsed at the border; the OpenAPI document is made from them. */

const staffId = line(64).min(1)
export const moment = z.iso.datetime({ offset: true })
/** Bytes in base 64. */
const bytes = (most: number) => z.base64().max(Math.ceil(most / 3) * 4)

export const storyParams = z.object({ id: z.string().regex(/^[0-9a-hjkmnp-tv-z]{6}$/) })

const person = z.object({ id: z.string(), name: z.string() })
const sectionRef = z.object({ id: z.int(), name: z.string(), slug: z.string() })

const credit = z.strictObject({ role: z.enum(CREDIT_ROLES), name: line(120).min(1) })
/**
 * What was kept is read by its shape alone: a rule for new text that grows stricter must not close what was
 * written before it.
 */
export const keptCredit = z.object({ role: z.enum(CREDIT_ROLES), name: z.string() })

/** A photo's record without a file, as an import found it: shown in the desk, never on the page. */
export const imageRecord = z.object({
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  creator: z.string().nullable(),
  agency: z.string().nullable(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  keywords: z.array(z.string()),
  archive: z.boolean(),
})

/** The fields beside the text. Every one of them can be changed by itself. */
const fieldValues = {
  sectionId: z.int32().nullable(),
  kind: z.enum(STORY_KINDS),
  language: z.enum(LANGUAGES),
  credits: z.array(credit).max(20),
  dateline: line(120).nullable(),
  source: line(200).nullable(),
}
export const fields = z.object({
  ...fieldValues,
  sectionId: z.int().nullable(),
  credits: z.array(keptCredit),
  dateline: z.string().nullable(),
  source: z.string().nullable(),
  version: z.int(),
})
export const fieldChanges = z.strictObject({
  /** The version that the writer saw. Where it is older and the same field was changed, the answer is 409 with both values. */
  version: z.int32(),
  changes: z.strictObject(fieldValues).partial(),
})

export const storyListQuery = z.object({
  editorialState: z.enum(EDITORIAL_STATES).optional(),
  publicationState: z.enum(PUBLICATION_STATES).optional(),
  sectionId: numberInAddress().optional(),
  /** A staff id, or `me`, or `nobody`. */
  holder: staffId.optional(),
  /** Last changed first unless said; by the first publication what was never live is left out. */
  sort: z.enum(['changed', 'published']).optional(),
  /** Words of the headline or the text. */
  q: line(200).optional(),
  cursor: z
    .string()
    .regex(/^[\w-]{0,200}$/)
    .optional(),
})

export const storyListItem = z.object({
  id: z.string(),
  headline: z.string(),
  section: sectionRef.nullable(),
  language: z.enum(LANGUAGES),
  kind: z.enum(STORY_KINDS),
  editorialState: z.enum(EDITORIAL_STATES),
  publicationState: z.enum(PUBLICATION_STATES),
  /** A live story whose draft differs from what readers see. */
  hasNewDraft: z.boolean(),
  holder: person.nullable(),
  /** Of the body. */
  words: z.int(),
  updatedAt: moment,
  publishedAt: moment.nullable(),
  /** When the order that is waiting goes live; null where there is none. */
  goesLiveAt: moment.nullable(),
  /** Why an order could not go live and waits for a person, as the code of a problem; null where none does. */
  fault: z.string().nullable(),
})
export const storyList = z.object({
  items: z.array(storyListItem),
  /** Of all that fit the filter, not of this page. */
  total: z.int(),
  next: z.string().nullable(),
})

export const newStory = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  sectionId: z.int32().nullable().optional(),
  headline: line(300).optional(),
})

/** A page pasted into the desk: what the clipboard held, as text or as HTML. Up to 5 MB. */
export const pastedPage = z.strictObject({ content: z.string().max(5_300_000), html: z.boolean() })
export const lineFate = z.object({ line: z.string(), became: z.string() })
export const importedStory = z.object({ id: z.string(), lines: z.array(lineFate) })

const gateReport = z.object({
  stops: z.array(z.string()),
  asks: z.array(z.string()),
})

const order = z.object({
  act: z.enum(PUBLISHING_ACTS),
  by: z.string(),
  goesLiveAt: moment,
  /** Why it could not go live and waits for a person, as the code of a problem; null for an order on its way. */
  fault: z.string().nullable(),
})

const live = z.object({
  revision: z.int(),
  /** Where readers find it, as a path. */
  path: z.string(),
  headline: z.string(),
  publishedAt: moment,
  republishedAt: moment.nullable(),
  section: z.string(),
})

export const story = z.object({
  id: z.string(),
  headline: z.string(),
  editorialState: z.enum(EDITORIAL_STATES),
  publicationState: z.enum(PUBLICATION_STATES),
  holder: person.nullable(),
  createdBy: person.nullable(),
  fields,
  images: z.array(imageRecord),
  importLines: z.array(lineFate).nullable(),
  gate: gateReport,
  order: order.nullable(),
  live: live.nullable(),
  hasNewDraft: z.boolean(),
  /** Steps that the caller may take now. */
  steps: z.array(z.enum(STEPS)),
  /** Acts that the caller may order now. */
  acts: z.array(z.enum(PUBLISHING_ACTS)),
  mayWrite: z.boolean(),
  mayPassGate: z.boolean(),
  updatedAt: moment,
})

export const created = z.object({ id: z.string() })
export const done = z.object({})

export const stepRequest = z.strictObject({ step: z.enum(STEPS) })
export const holderRequest = z.strictObject({ holderId: staffId.nullable() })

/** Reasons for which a story may be retracted. Source: Pedoman Pemberitaan Media Siber, Press Council 2012, on retraction. */
export const RETRACTION_REASONS = ['sara', 'decency', 'child', 'trauma', 'press_council'] as const

export const correctedPassage = z.strictObject({
  kind: z.enum(['fact', 'typo']),
  wrong: line(1_000).min(1),
  right: line(1_000).min(1),
  note: line(500).nullable(),
})

/** What an order to the site says besides the text: its public line, its corrections, its reason. */
export const publishAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('publish'), slug: line(120).optional() }),
  z.strictObject({ act: z.literal('update'), line: line(160).min(1) }),
  z.strictObject({ act: z.literal('correction'), corrections: z.array(correctedPassage).min(1).max(20) }),
  z.strictObject({
    act: z.literal('retraction'),
    reason: z.enum(RETRACTION_REASONS),
    explanation: line(1_000).min(1),
    hidesHeadline: z.boolean(),
  }),
])
export type PublishAct = z.output<typeof publishAct>

export const publishRequest = z.strictObject({
  act: publishAct,
  /** The editor's Yjs state vector: what the button was pressed on. */
  stateVector: bytes(64 * 1024),
  /**
   * `Y.encodeSnapshot(Y.snapshot(doc))` of the same moment. A state vector does not move when words are only
   * deleted; with the snapshot a deletion that has not arrived is noticed too.
   */
  snapshot: bytes(384 * 1024),
  fieldsVersion: z.int32(),
  /** Why what the gate asks for is passed; without it an ask is answered with 422 and named. */
  passReason: line(500).min(3).optional(),
})
export const publishAnswer = z.object({
  goesLiveAt: moment,
  /** What a story cannot carry and was left out, by the name of the node or mark. */
  fellOut: z.array(z.string()),
})
