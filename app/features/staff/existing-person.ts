import type { Database, Tx } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import type { Person } from './person.ts'
import { personById } from './queries.ts'

/** The person of this id. Throws not_found. */
export async function existingPerson(db: Database | Tx, id: string): Promise<Person> {
  const person = await personById(db, id)
  if (person === null) throw new Problem('not_found', 404)
  return person
}
