import { check, type Finding, type House, type StoryRecord } from '@redaksi/copydesk'
import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { readPublication } from '../publication/change-publication.ts'
import type { checkRequest } from './api.ts'
import { shippedLexicon } from './lexicon.ts'

/** Asks the copy desk about a text or a story, in the publication's time. Nothing is kept. */
export async function checkCopy(db: Database, request: z.output<typeof checkRequest>): Promise<Finding[]> {
  const { timeZone } = await readPublication(db)
  const lexicon = await shippedLexicon()
  const input = 'text' in request ? request.text : recordOf(request.story)
  return check(input, {
    lexicon,
    moment: request.moment,
    house: houseIn(timeZone),
    ...(request.language !== undefined && { language: request.language }),
  })
}

type SentStory = Extract<z.output<typeof checkRequest>, { story: unknown }>['story']

/** Drops what was not sent: a field that is absent says something else than an empty one. */
function recordOf({ body, images = [], ...fields }: SentStory): StoryRecord {
  return { ...sent(fields), body, images: images.map(sent) }
}

type Sent<T> = { [K in keyof T]: Exclude<T[K], undefined> }

const sent = <T extends object>(fields: T): Partial<Sent<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Sent<T>>

const ZONES: readonly House['timeZone'][] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

/** Indonesia's zones are three by time, and more by name: any other is that of the package's default. */
function houseIn(timeZone: string): Partial<House> {
  const known = ZONES.find((zone) => zone === timeZone)
  return known === undefined ? {} : { timeZone: known }
}
