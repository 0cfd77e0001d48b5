import { check, type Finding, type House } from '@redaksi/copydesk'
import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { readPublication } from '../publication/change-publication.ts'
import type { checkRequest } from './api.ts'
import { shippedLexicons } from './lexicon.ts'

/** Asks the copy desk about a text or a story, in the publication's time. Nothing is kept. */
export async function checkCopy(db: Database, request: z.output<typeof checkRequest>): Promise<Finding[]> {
  const { timeZone } = await readPublication(db)
  const lexicons = await shippedLexicons()
  return check('text' in request ? request.text : request.story, {
    ...lexicons,
    moment: request.moment,
    house: houseIn(timeZone),
    ...(request.language !== undefined && { language: request.language }),
  })
}

const ZONES: readonly House['timeZone'][] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

/** Indonesia's zones are three by time, and more by name: any other is that of the package's default. */
function houseIn(timeZone: string): Partial<House> {
  const known = ZONES.find((zone) => zone === timeZone)
  return known === undefined ? {} : { timeZone: known }
}
