import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { staffSubject } from './person.ts'

type Refusal = {
  /** A row of wrong passwords; a wrong code after the right password; the right password of a suspended person. */
  kind: 'sign_in.paused' | 'sign_in.code_refused' | 'sign_in.suspended'
  staffId: string
  /** Where the sign-in came from, proxies taken off. */
  address: string
}

/** Keeps in the log that a sign-in as this person was refused. Who tried it is not known. */
export function recordRefusal(db: Database, { kind, staffId, address }: Refusal): Promise<void> {
  return db
    .transaction()
    .execute((tx) => record(tx, { actor: null, subject: staffSubject(staffId), kind, payload: { address } }))
}
