import { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { done, storyParams } from '../stories/api.ts'
import { chooseLead } from './choose-lead.ts'

const leadChoice = z.strictObject({ storyId: storyParams.shape.id.nullable() })

/** The front page, as far as it is made by hand. */
export function frontOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'chooseLead',
      method: 'PUT',
      path: '/api/front/lead',
      access: { act: 'front.edit' },
      summary: 'Choose the story that leads the front page, or let the newest lead',
      body: leadChoice,
      response: done,
      handle: async ({ body, caller }) => {
        await chooseLead(db, body.storyId, caller.staffId)
        return { value: {} }
      },
    }),
  ]
}
