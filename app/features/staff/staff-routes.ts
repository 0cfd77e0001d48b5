import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { addStaff } from './add-staff.ts'
import * as api from './api.ts'
import { changeStaff } from './change-staff.ts'
import { listStaff } from './list-staff.ts'
import { operation, type StaffOperation } from './operation.ts'
import { passwordLink } from './password-link.ts'
import type { Link, Person } from './person.ts'
import { namesOfActive } from './queries.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

/** People of the newsroom, for those who look after them. */
export function staffOperations(db: Database): StaffOperation[] {
  return [...readOperations(db), ...changeOperations(db), ...credentialOperations(db)]
}

function readOperations(db: Database): StaffOperation[] {
  return [
    operation({
      id: 'staff.list',
      method: 'GET',
      path: '/api/staff',
      access: { act: 'staff.read' },
      summary: 'Everybody of the newsroom with roles',
      response: api.staffList,
      handle: async () => ({ value: { people: (await listStaff(db)).map(memberOf) } }),
    }),
    operation({
      id: 'staff.names',
      method: 'GET',
      path: '/api/staff/names',
      access: 'signed_in',
      summary: 'Names of those to whom a story can be handed',
      response: api.staffNames,
      handle: async () => ({ value: { people: await namesOfActive(db) } }),
    }),
  ]
}

function changeOperations(db: Database): StaffOperation[] {
  return [
    operation({
      id: 'staff.add',
      method: 'POST',
      path: '/api/staff',
      access: { act: 'staff.edit' },
      summary: 'Add a person; answers the one-time link for the password, shown once',
      body: api.newStaff,
      response: api.addedStaff,
      handle: async ({ body, caller }) => {
        const { person, link } = await addStaff(db, body, caller.staffId)
        return { status: 201, value: { person: memberOf(person), link: linkOf(link) } }
      },
    }),
    operation({
      id: 'staff.change',
      method: 'PATCH',
      path: '/api/staff/:id',
      access: { act: 'staff.edit' },
      summary: 'Change roles, suspend or restore',
      params: api.staffParams,
      body: api.staffChanges,
      response: api.staffMember,
      handle: async ({ params, body, caller }) => ({
        value: memberOf(await changeStaff(db, { id: params.id, ...body }, caller.staffId)),
      }),
    }),
  ]
}

function credentialOperations(db: Database): StaffOperation[] {
  return [
    operation({
      id: 'staff.link',
      method: 'POST',
      path: '/api/staff/:id/link',
      access: { act: 'staff.edit' },
      summary: 'A new one-time link for a password; older ones end',
      params: api.staffParams,
      response: api.staffLink,
      handle: async ({ params, caller }) => ({
        status: 201,
        value: linkOf(await passwordLink(db, params.id, caller.staffId)),
      }),
    }),
    operation({
      id: 'staff.remove_second_factor',
      method: 'DELETE',
      path: '/api/staff/:id/second-factor',
      access: { act: 'staff.edit' },
      summary: 'Take the second factor from somebody who lost it',
      params: api.staffParams,
      response: api.staffMember,
      handle: async ({ params, caller }) => {
        // One's own is switched off with the password; a sign-in left open must not be enough.
        if (params.id === caller.staffId) throw new Problem('staff_own_second_factor', 409)
        return { value: memberOf(await removeSecondFactor(db, params.id, caller.staffId)) }
      },
    }),
  ]
}

function memberOf(person: Person): z.input<typeof api.staffMember> {
  return { ...person, suspendedAt: person.suspendedAt?.toISOString() ?? null }
}

function linkOf({ token, expiresAt }: Link): z.input<typeof api.staffLink> {
  return { token, expiresAt: expiresAt.toISOString() }
}
