import { expect } from 'vitest'
import type { StaffOperation } from '../features/staff/operation.ts'
import { ROLES, type Role, reachOf } from '../features/staff/roles.ts'
import type { Room, Send } from './room.ts'

/** Values for the parameters of a path; none of them names anything. */
const concrete = (path: string): string => path.replace(/:number\b/g, '1').replace(/:\w+/g, '0')

/** The same address written otherwise: whatever a server makes of it, it opens nothing. */
const spellings = (path: string): string[] => [
  path,
  `${path}/`,
  path.replace('/api/', '/api//'),
  path.replace('/api/', '/API/'),
  path.replace('/api/', '/api/%2e/'),
  `${path};a`,
  `${path}.json`,
  `${path}?role=administrator&userId=1`,
]

const PRETENCE = { userId: '1', staffId: '1', role: 'administrator', roles: ['administrator'], session: 'x' }

function attempt(send: Send, { method }: StaffOperation, path: string): Promise<Response> {
  return method === 'GET' ? send(method, path) : send(method, path, PRETENCE)
}

/**
 * Walks every operation through the real server: without a sign-in, and with each role that does not have its
 * act. Whoever is not allowed gets 401 or 403 whatever is sent, and never learns whether the thing exists.
 */
export async function expectDenied(room: Room, operations: readonly StaffOperation[]): Promise<void> {
  const guarded = operations.filter(({ access }) => access !== 'public')
  for (const operation of guarded) await expectDeniedToStrangers(room, operation)
  for (const role of ROLES) {
    const { send } = await room.signedIn(role)
    for (const operation of guarded.filter((one) => !allows(one, role))) {
      const { status } = await attempt(send, operation, concrete(operation.path))
      expect([operation.id, role, status]).toEqual([operation.id, role, 403])
    }
  }
}

function allows({ access }: StaffOperation, role: Role): boolean {
  return typeof access === 'string' || reachOf([role], access.act) !== null
}

async function expectDeniedToStrangers(room: Room, operation: StaffOperation): Promise<void> {
  const send: Send = (method, path, body) =>
    room.server.visitor().fetch(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const [plain = '', ...others] = spellings(concrete(operation.path))
  const { status } = await attempt(send, operation, plain)
  expect([operation.id, status]).toEqual([operation.id, 401])
  for (const path of others) {
    const answer = await attempt(send, operation, path)
    expect([400, 401, 404, 405], `${operation.method} ${path}`).toContain(answer.status)
  }
}
