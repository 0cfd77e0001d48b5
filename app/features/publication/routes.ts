import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { publication, publicationChange } from './api.ts'
import { changePublication, readPublication } from './change-publication.ts'

/** The publication's settings and masthead. */
export function publicationOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'readPublication',
      method: 'GET',
      path: '/api/publication',
      access: 'signed_in',
      summary: 'What the publication is called, how it writes, and who answers for it',
      response: publication,
      handle: async () => ({ value: await readPublication(db) }),
    }),
    operation({
      id: 'changePublication',
      method: 'PUT',
      path: '/api/publication',
      access: { act: 'publication.edit' },
      summary: 'Change the settings and the masthead',
      body: publicationChange,
      response: publication,
      handle: async ({ body, caller }) => ({ value: await changePublication(db, body, caller.staffId) }),
    }),
  ]
}
