import { z } from 'zod'
import { textField as text } from '../../platform/http/text-field.ts'

/**
 * Who answers for the publication. Source: Press Act 40/1999, article 12, and Pedoman Pemberitaan Media Siber
 * (Press Council, 2012): name, address and the responsible editor are shown openly.
 */
export const masthead = z.strictObject({
  editorInChief: text(120).default(''),
  managingEditor: text(120).default(''),
  company: text(160).default(''),
  address: text(300).default(''),
  phone: text(60).default(''),
  email: text(254).default(''),
  /** Further people by what they do, in the order in which they are shown. */
  people: z
    .array(z.strictObject({ role: text(80).min(1), names: z.array(text(120).min(1)).max(60) }))
    .max(40)
    .default([]),
})
export type Masthead = z.output<typeof masthead>

/** The masthead as it is read back: by its shape alone, so that a stricter rule for new ones closes no page. */
export const keptMasthead = z.object({
  editorInChief: z.string(),
  managingEditor: z.string(),
  company: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  people: z.array(z.object({ role: z.string(), names: z.array(z.string()) })),
})

const EMPTY = masthead.parse({})
/** Completes what was kept by what is not filled in yet. */
export const wholeMasthead = (kept: Partial<Masthead>): Masthead => ({ ...EMPTY, ...kept })
