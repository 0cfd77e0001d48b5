import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { checkAnswer, checkRequest } from './api.ts'
import { checkCopy } from './check-copy.ts'

/** Bytes: the longest text in any script, with its record. */
const BODY_LIMIT = 1024 * 1024

/** The copy desk as a service. */
export function copydeskOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'checkCopy',
      method: 'POST',
      path: '/api/copydesk/check',
      access: 'signed_in',
      summary: 'Find the faults of a text or of a story, of language and of journalism',
      body: checkRequest,
      bodyLimit: BODY_LIMIT,
      response: checkAnswer,
      handle: async ({ body }) => ({ value: { findings: await checkCopy(db, body) } }),
    }),
  ]
}
