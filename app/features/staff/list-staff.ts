import type { Database } from '../../platform/database/database.ts'
import type { Person } from './person.ts'
import { allPeople } from './queries.ts'

/** Everybody of the newsroom by name, the suspended included. */
export function listStaff(db: Database): Promise<Person[]> {
  return allPeople(db)
}
