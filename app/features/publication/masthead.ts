import { z } from 'zod'
import { textField as text } from '../../platform/http/text-field.ts'

/**
 * Who answers for the publication. Source: Press Act 40/1999, article 12, and Pedoman Pemberitaan Media Siber
 * (Press Council, 2012): name, address and the responsible editor are shown openly.
 */
export const masthead = z.object({
  editorInChief: text(120).default(''),
  managingEditor: text(120).default(''),
  company: text(160).default(''),
  address: text(300).default(''),
  phone: text(60).default(''),
  email: text(254).default(''),
  /** Further people by what they do, in the order in which they are shown. */
  people: z
    .array(z.object({ role: text(80).min(1), names: z.array(text(120).min(1)).max(60) }))
    .max(40)
    .default([]),
})
export type Masthead = z.output<typeof masthead>
