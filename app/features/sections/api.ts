import { z } from 'zod'
import { numberInAddress } from '../../platform/http/number-field.ts'
import { lineField } from '../../platform/http/text-field.ts'
import { LANGUAGES } from '../stories/story.ts'

/** The shapes of the sections' API. */

const name = lineField(80).min(1)

export const sectionParams = z.object({ id: numberInAddress() })
export const section = z.object({
  id: z.int(),
  name: z.string(),
  slug: z.string(),
  language: z.enum(LANGUAGES),
})
export const sectionList = z.object({ sections: z.array(section) })
/** The address is made from the name and stays when the name is changed. */
export const newSection = z.strictObject({ name, language: z.enum(LANGUAGES).optional() })
export const renamedSection = z.strictObject({ name })
export const sectionOrder = z.strictObject({ ids: z.array(z.int32()).max(200) })
