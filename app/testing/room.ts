import { pino } from 'pino'
import { type Accounts, accounts } from '../features/staff/accounts.ts'
import { addStaff } from '../features/staff/add-staff.ts'
import type { StaffOperation } from '../features/staff/operation.ts'
import { setPasswordByLink } from '../features/staff/password-link.ts'
import type { Act, Caller, Role } from '../features/staff/roles.ts'
import type { HttpConfig, Parts } from '../platform/http/parts.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { type TestServer, testServer, type Visitor } from './server.ts'

export type TestPerson = { id: string; name: string; email: string; password: string }
export type SignedIn = Visitor & { person: TestPerson; send: Send }
/** Sends JSON as the desk does. */
export type Send = (method: string, path: string, body?: unknown) => Promise<Response>

/** A newsroom of its own for one test file: database, accounts and the real server. */
export type Room = TestDatabase & {
  server: TestServer
  accounts: Accounts
  /** Adds a person who can sign in. */
  aPerson(over?: { roles?: readonly Role[]; name?: string; email?: string }): Promise<TestPerson>
  /** Adds a person and signs in. */
  signedIn(...roles: Role[]): Promise<SignedIn>
}

type RoomParts = Partial<Omit<Parts<Act, Caller>, 'operations'>> & {
  operations?: (room: TestDatabase) => readonly StaffOperation[]
}

const PASSWORD = 'perahu kertas di atas meja'
const DEFAULT_ROLES: readonly Role[] = ['reporter']

/** Opens a newsroom with these operations beside those of accounts. */
export async function testRoom(
  { operations = () => [], ...parts }: RoomParts = {},
  config: Partial<HttpConfig> = {},
): Promise<Room> {
  const database = await testDatabase()
  const { db, secret } = database
  const publicUrl = config.publicUrl ?? null
  const staff = accounts({ db, secret, publicUrl, log: pino({ level: 'silent' }) })
  const { mount, authenticate, isAllowed, languageOf } = staff
  const server = await testServer<Act, Caller>(
    {
      mounts: [mount],
      authenticate,
      isAllowed,
      languageOf,
      ...parts,
      operations: [...staff.operations, ...operations(database)],
    },
    { trustedProxies: ['127.0.0.1'], ...config },
  )
  const aPerson = personMaker(database)
  return {
    ...database,
    server,
    accounts: staff,
    aPerson,
    signedIn: async (...roles) => signIn(server, await aPerson({ roles })),
    close: async () => {
      await server.close()
      await database.close()
    },
  }
}

function personMaker({ db }: TestDatabase): Room['aPerson'] {
  let made = 0
  return async ({ roles = DEFAULT_ROLES, name = 'Rena Palupi', email } = {}) => {
    made += 1
    const address = email ?? `rena.${made}@warta.example`
    const { person, link } = await addStaff(db, { name, email: address, roles }, null)
    await setPasswordByLink(db, { token: link.token, password: PASSWORD })
    return { id: person.id, name, email: address, password: PASSWORD }
  }
}

/** Signs a person in as the desk does. */
export async function signIn(
  server: TestServer,
  { email, password, ...person }: TestPerson,
): Promise<SignedIn> {
  const visitor = fromElsewhere(server.visitor())
  const send = sender(visitor)
  const answer = await send('POST', '/api/auth/sign-in/email', { email, password })
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`)
  return { ...visitor, send, person: { ...person, email, password } }
}

/** Requests of this visitor, as JSON. */
export function sender({ fetch }: Visitor): Send {
  return (method, path, body) =>
    fetch(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
}

let addresses = 0

/** A visitor with an address of its own, so that limits by address do not add up over a test file. */
export function fromElsewhere({ fetch, ...visitor }: Visitor): Visitor {
  addresses += 1
  const address = `10.1.${addresses >> 8}.${addresses & 255}`
  return {
    ...visitor,
    fetch: (path, init = {}) => {
      const headers = new Headers(init.headers)
      headers.set('x-forwarded-for', address)
      return fetch(path, { ...init, headers })
    },
  }
}
