import { RULE_IDS, readHouse } from '@redaksi/copydesk'
import { z } from 'zod'
import { LANGUAGES } from '../stories/story.ts'

/**
 * Letters of one text: twenty times a long story. Checking holds the node for as long as it takes, so that the limit is
 * one of time: a tenth of a second or so.
 */
const MOST_LETTERS = 120_000
const MOST_LETTERS_OF_FIELD = 2_000
const MOST_IMAGES = 100

const field = z.string().max(MOST_LETTERS_OF_FIELD).nullish()
const image = z.strictObject({ caption: field, alt: field, credit: field, taken: field })

/** A story as its record. A field that is left out is one that the caller's system does not have. */
const story = z.strictObject({
  title: field,
  byline: field,
  section: field,
  /** ISO 8601 with an offset: when it goes live, as far as that is known. */
  published: field,
  dateline: field,
  source: field,
  body: z.string().max(MOST_LETTERS),
  images: z.array(image).max(MOST_IMAGES).nullish(),
  isFollowUp: z.boolean().nullish(),
})

/** Entries of one list: more than any newsroom's own words. */
const MOST_ENTRIES = 10_000
/** Each is asked of every sentence. */
const MOST_PATTERNS = 100

/** What a newsroom has set for itself, in the package's form: its words, names, switches and patterns. */
const house = z.record(z.string(), z.unknown()).superRefine((value, { addIssue }) => {
  const read = readHouse(value)
  if ('fault' in read) return addIssue({ code: 'custom', path: [read.fault], message: read.fault })
  const { accept = [], names = [], replace = {}, patterns = [] } = read.house
  const entries = Math.max(accept.length, names.length, Object.keys(replace).length)
  if (entries > MOST_ENTRIES || patterns.length > MOST_PATTERNS)
    addIssue({ code: 'custom', message: 'too many' })
})

const options = {
  /** Told from the text where it is not given. */
  language: z.enum(LANGUAGES).optional(),
  /** Some questions are put once, when a story is handed in. */
  moment: z.enum(['typing', 'submission']).default('typing'),
  house: house.optional(),
}

/** A bare text or a story, and how to look at it. */
export const checkRequest = z.union([
  z.strictObject({ text: z.string().max(MOST_LETTERS), ...options }),
  z.strictObject({ story, ...options }),
])

const finding = z.object({
  rule: z.enum(RULE_IDS),
  severity: z.enum(['error', 'warning', 'style']),
  /** `body`, `title`, `images.0.caption` and the like. */
  field: z.string(),
  /** UTF-16 offsets in the field's text as it was sent. */
  span: z.tuple([z.int(), z.int()]).readonly(),
  found: z.string(),
  suggestions: z.array(z.string()).readonly(),
  message: z.object({ id: z.string(), en: z.string() }),
  evidence: z.string().nullable(),
})

export const checkAnswer = z.object({ findings: z.array(finding) })
