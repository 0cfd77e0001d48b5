/**
 * `busy`: another start holds the folder. `owner`: the folder or its data belong to another user.
 * `not_ours`: the folder holds other files and would be taken over. `moved`: the data lie in a folder that is
 * gone. `account`: root, no user namespace, and no account to run PostgreSQL under. `adopt`: data made by root
 * in a user namespace, which this machine has no more. `binaries`: not installed for this machine.
 */
export type PostgresFault =
  | 'busy'
  | 'owner'
  | 'not_ours'
  | 'moved'
  | 'account'
  | 'adopt'
  | 'binaries'
  | 'not_writable'
  | 'failed'

/** The message is the detail for the sentence: a folder, an owner, or what PostgreSQL said. */
export class PostgresNotStarted extends Error {
  readonly fault: PostgresFault
  constructor(fault: PostgresFault, detail: string) {
    super(detail)
    this.fault = fault
  }
}

/** The `code` of a system error: ENOENT and the like; empty for any other error. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
