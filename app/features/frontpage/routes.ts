import { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { done, storyParams } from '../stories/api.ts'
import { chooseLead } from './choose-lead.ts'
import { leadOfFront } from './queries.ts'

const lead = z.object({ chosen: z.string().nullable(), newest: z.string().nullable() })
const leadChoice = z.strictObject({ storyId: storyParams.shape.id.nullable() })

/** The front page, as far as it is made by hand. */
export function frontOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'readLead',
      method: 'GET',
      path: '/api/front/lead',
      access: { act: 'front.edit' },
      summary: 'The story that was chosen to lead the front page, and the newest, which leads else',
      response: lead,
      handle: async () => ({ value: await leadOfFront(db) }),
    }),
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
