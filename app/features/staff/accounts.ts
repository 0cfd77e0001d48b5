import type { Mount } from '../../platform/http/parts.ts'
import type { AuthDeps } from './auth.ts'
import { authMount } from './auth-mount.ts'
import { authenticator } from './authenticate.ts'
import { meOperations } from './me-routes.ts'
import type { StaffOperation } from './operation.ts'
import { type Act, type Caller, reachOf } from './roles.ts'
import { setupOperations } from './setup-routes.ts'
import { staffOperations } from './staff-routes.ts'

export type Accounts = {
  mount: Mount
  operations: readonly StaffOperation[]
  authenticate(headers: Headers): Promise<Caller | null>
  isAllowed(caller: Caller, act: Act): boolean
  languageOf(caller: Caller): 'id' | 'en'
}

/** Accounts of the staff: signing in, who calls, and the people of the newsroom. */
export function accounts(deps: AuthDeps): Accounts {
  const { db } = deps
  const authenticate = authenticator(deps)
  return {
    mount: authMount(deps, authenticate),
    operations: [...setupOperations(db), ...meOperations(db), ...staffOperations(db)],
    authenticate,
    isAllowed: (caller, act) => reachOf(caller.roles, act) !== null,
    languageOf: (caller) => caller.language,
  }
}
