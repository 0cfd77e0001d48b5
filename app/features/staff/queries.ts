import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Person } from './person.ts'
import { isRole, type Role } from './roles.ts'

/** Has no meaning of its own: changes of who is administrator wait for one another, also on other nodes. */
const STAFF_LOCK = 5_307_113

/** Lets one change of roles, suspension or first account happen at a time, so that rules over all people hold. */
export async function lockStaff(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${STAFF_LOCK})`.execute(tx)
}

/** The roles of the person in a query over `staff_users`. */
export const rolesOfPerson = sql<
  string[]
>`array(select role from staff_roles where staff_id = staff_users.id order by role)`
const hasPassword = sql<boolean>`exists (
  select from staff_accounts
  where user_id = staff_users.id and provider_id = 'credential' and password is not null
)`

function people(db: Database | Tx) {
  return db
    .selectFrom('staff_users')
    .select(['id', 'name', 'email', 'suspended_at', 'two_factor_enabled'])
    .select([rolesOfPerson.as('roles'), hasPassword.as('has_password')])
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof people>['execute']>>[number]

function personOf({
  id,
  name,
  email,
  roles,
  suspended_at,
  two_factor_enabled,
  has_password,
}: PersonRow): Person {
  return {
    id,
    name,
    email,
    roles: roles.filter(isRole),
    suspendedAt: suspended_at,
    twoFactor: two_factor_enabled === true,
    hasPassword: has_password,
  }
}

/** Everybody of the newsroom by name. */
export async function allPeople(db: Database | Tx): Promise<Person[]> {
  return (await people(db).orderBy('name').orderBy('id').execute()).map(personOf)
}

/** One person; null where there is none of this id. */
export async function personById(db: Database | Tx, id: string): Promise<Person | null> {
  const row = await people(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : personOf(row)
}

/** Whoever can hold a story, by name. */
export function namesOfActive(db: Database): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('staff_users')
    .select(['id', 'name'])
    .where('suspended_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Whether anybody can sign in; people without a password, as in the demo newsroom, do not count. */
export async function hasAnyAccount(db: Database | Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from staff_accounts where password is not null) as found`.execute(db)
  return rows[0]?.found === true
}

/** Makes a person; null where the address is another's. */
export async function insertPerson(
  tx: Tx,
  { name, email }: { name: string; email: string },
): Promise<string | null> {
  const made = await tx
    .insertInto('staff_users')
    .values({ id: randomUUID(), name, email })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

/** Gives a person exactly these roles. */
export async function replaceRoles(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
  await tx.deleteFrom('staff_roles').where('staff_id', '=', id).execute()
  if (roles.length === 0) return
  const rows = [...new Set(roles)].map((role) => ({ staff_id: id, role }))
  await tx.insertInto('staff_roles').values(rows).execute()
}

/** Administrators who can sign in at this moment, other than this person. */
export async function otherAdministrators(tx: Tx, id: string): Promise<number> {
  const { count } = await tx
    .selectFrom('staff_users')
    .innerJoin('staff_roles', 'staff_roles.staff_id', 'staff_users.id')
    .select((select) => select.fn.countAll().as('count'))
    .where('role', '=', 'administrator')
    .where('staff_users.id', '!=', id)
    .where('suspended_at', 'is', null)
    .where(hasPassword)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Suspends a person or ends a suspension; says nothing where it was so before. */
export async function updateSuspension(tx: Tx, id: string, isSuspended: boolean): Promise<void> {
  await tx
    .updateTable('staff_users')
    .set({ suspended_at: isSuspended ? sql`coalesce(suspended_at, now())` : null, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute()
}

/** Keeps a password's hash as the person's only one. */
export async function replacePassword(tx: Tx, id: string, hash: string): Promise<void> {
  await tx
    .deleteFrom('staff_accounts')
    .where('user_id', '=', id)
    .where('provider_id', '=', 'credential')
    .execute()
  await tx
    .insertInto('staff_accounts')
    .values({
      id: randomUUID(),
      account_id: id,
      provider_id: 'credential',
      user_id: id,
      password: hash,
      updated_at: sql`now()`,
    })
    .execute()
}

/** Takes a person's second factor away with its backup codes; false where there was none. */
export async function deleteSecondFactor(tx: Tx, id: string): Promise<boolean> {
  await tx.deleteFrom('staff_two_factors').where('user_id', '=', id).execute()
  const changed = await tx
    .updateTable('staff_users')
    .set({ two_factor_enabled: false, updated_at: sql`now()` })
    .where('id', '=', id)
    .where('two_factor_enabled', 'is', true)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

export type Profile = { initials: string | null; language: 'id' | 'en' }

/** What a person says of oneself beside the name. */
export async function profileOf(db: Database | Tx, id: string): Promise<Profile | null> {
  const row = await db
    .selectFrom('staff_users')
    .select(['initials', 'language'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { initials: row.initials, language: languageOf(row.language) }
}

export async function updateProfile(
  tx: Tx,
  id: string,
  changes: { name?: string | undefined } & { [K in keyof Profile]?: Profile[K] | undefined },
): Promise<void> {
  await tx
    .updateTable('staff_users')
    .set({ ...changes, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute()
}

/** The column's own check allows no third. */
export const languageOf = (text: string): 'id' | 'en' => (text === 'en' ? 'en' : 'id')
