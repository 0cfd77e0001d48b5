import { check, type Finding, type House, readHouse } from '@redaksi/copydesk'
import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { readPublication } from '../publication/change-publication.ts'
import type { checkRequest } from './api.ts'
import { shippedLexicons } from './lexicon.ts'

/** Asks the copy desk about a text or a story, in the publication's time unless the caller names its own. Nothing is kept. */
export async function checkCopy(db: Database, request: z.output<typeof checkRequest>): Promise<Finding[]> {
  const { timeZone } = await readPublication(db)
  const lexicons = await shippedLexicons()
  return check('story' in request ? request.story : request.text, {
    ...lexicons,
    moment: request.moment,
    house: { ...houseIn(timeZone), ...houseOf(request.house) },
    ...(request.language !== undefined && { language: request.language }),
  })
}

/** The caller's settings, which the request was let in with. */
function houseOf(value: unknown): Partial<House> {
  const read = readHouse(value ?? {})
  return 'house' in read ? read.house : {}
}

const ZONES: readonly House['timeZone'][] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

/** Indonesia's zones are three by time, and more by name: any other is that of the package's default. */
function houseIn(timeZone: string): Partial<House> {
  const known = ZONES.find((zone) => zone === timeZone)
  return known === undefined ? {} : { timeZone: known }
}
