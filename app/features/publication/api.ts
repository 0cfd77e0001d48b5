import { z } from 'zod'
import { lineField as line } from '../../platform/http/text-field.ts'
import { LANGUAGES } from '../stories/story.ts'
import { keptMasthead, masthead } from './masthead.ts'

/** The shapes of the publication's API. */

const settings = {
  name: line(120).min(1),
  tagline: line(200).nullable(),
  language: z.enum(LANGUAGES),
  /** By its name in the IANA database, as `Asia/Jakarta`. */
  timeZone: line(64).refine(isTimeZone),
  /** `{KOTA}` or `{Kota}` stands for the place, `{MEDIA}` for the publication's name. */
  datelineTemplate: line(80),
  masthead,
}

export const publicationChange = z.strictObject(settings)
export const publication = z.object({
  name: z.string(),
  tagline: z.string().nullable(),
  language: settings.language,
  timeZone: z.string(),
  datelineTemplate: z.string(),
  masthead: keptMasthead,
  demo: z.boolean(),
  /** The short id of the story that leads the front page. */
  leadStoryId: z.string().nullable(),
})

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
