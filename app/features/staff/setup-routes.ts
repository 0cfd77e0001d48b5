import type { Database } from '../../platform/database/database.ts'
import * as api from './api.ts'
import { isSetupOpen, makeFirstAccount } from './first-account.ts'
import { operation, type StaffOperation } from './operation.ts'
import { setPasswordByLink } from './password-link.ts'

/** What one may do before signing in: make the first account, set a password by a link. */
export function setupOperations(db: Database): StaffOperation[] {
  return [
    operation({
      id: 'setup.read',
      method: 'GET',
      path: '/api/setup',
      access: 'public',
      summary: 'Whether the first account is still to be made',
      response: api.setupState,
      handle: async () => ({ value: { open: await isSetupOpen(db) } }),
    }),
    operation({
      id: 'setup.make',
      method: 'POST',
      path: '/api/setup',
      access: 'public',
      summary: 'Make the first account by its one-time link',
      body: api.firstAccount,
      response: api.nothing,
      handle: async ({ body, address }) => {
        await makeFirstAccount(db, { ...body, address })
        return { status: 201, value: {} }
      },
    }),
    operation({
      id: 'password.set',
      method: 'POST',
      path: '/api/password',
      access: 'public',
      summary: 'Set a password by its one-time link; every sign-in of the person ends',
      body: api.passwordByLink,
      response: api.nothing,
      handle: async ({ body, address }) => {
        await setPasswordByLink(db, { ...body, address })
        return { value: {} }
      },
    }),
  ]
}
