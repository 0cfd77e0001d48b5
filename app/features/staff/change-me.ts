import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { existingPerson } from './existing-person.ts'
import { type Person, staffSubject } from './person.ts'
import { type Profile, profileOf, updateProfile } from './queries.ts'

/** Oneself, with what nobody else is shown. Throws not_found. */
export async function readMe(db: Database, staffId: string): Promise<Person & Profile> {
  const person = await existingPerson(db, staffId)
  const profile = await profileOf(db, staffId)
  if (profile === null) throw new Problem('not_found', 404)
  return { ...person, ...profile }
}

export type ProfileChanges = {
  name?: string | undefined
  initials?: string | null | undefined
  language?: 'id' | 'en' | undefined
}

/** Changes what a person says of oneself; what is not named stays. */
export async function changeMe(db: Database, staffId: string, changes: ProfileChanges): Promise<void> {
  const names = Object.keys(changes)
  if (names.length === 0) return
  await db.transaction().execute(async (tx) => {
    await updateProfile(tx, staffId, changes)
    await record(tx, {
      actor: staffId,
      subject: staffSubject(staffId),
      kind: 'staff.profile',
      payload: { changes },
    })
  })
}
