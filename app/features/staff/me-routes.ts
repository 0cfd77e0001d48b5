import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import * as api from './api.ts'
import { changeMe, readMe } from './change-me.ts'
import { endOtherSessions } from './end-sessions.ts'
import { operation, type StaffOperation } from './operation.ts'
import { actsOf, type Caller } from './roles.ts'

/** What everybody who is signed in may see and change of oneself. */
export function meOperations(db: Database): StaffOperation[] {
  return [
    operation({
      id: 'me.read',
      method: 'GET',
      path: '/api/me',
      access: 'signed_in',
      summary: 'Who is signed in, and what the roles of this moment allow',
      response: api.me,
      handle: async ({ caller }) => ({ value: await meOf(db, caller) }),
    }),
    operation({
      id: 'me.change',
      method: 'PATCH',
      path: '/api/me',
      access: 'signed_in',
      summary: 'Change own name, initials or language',
      body: api.meChanges,
      response: api.me,
      handle: async ({ body, caller }) => {
        await changeMe(db, caller.staffId, body)
        return { value: await meOf(db, caller) }
      },
    }),
    operation({
      id: 'me.end_sessions',
      method: 'DELETE',
      path: '/api/me/sessions',
      access: 'signed_in',
      summary: 'End every other sign-in of oneself',
      response: api.nothing,
      handle: async ({ caller }) => {
        await endOtherSessions(db, caller)
        return { value: {} }
      },
    }),
  ]
}

async function meOf(db: Database, { staffId }: Caller): Promise<z.input<typeof api.me>> {
  const { id, name, email, initials, language, roles, twoFactor } = await readMe(db, staffId)
  return { id, name, email, initials, language, roles, acts: actsOf(roles), twoFactor }
}
