import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { type Actor, staffSubject } from './person.ts'
import type { Caller } from './roles.ts'
import {
  deleteChallenges,
  deleteSession,
  deleteSessions,
  raiseCredentialsVersion,
} from './session-queries.ts'

export type EndOfSessions = {
  staffId: string
  actor: Actor
  /** The sign-in that stays; null where none does. */
  except: string | null
  why: 'password' | 'second_factor' | 'roles' | 'suspension' | 'asked'
}

/**
 * Ends a person's sign-ins, those that wait for the second factor included, in the transaction of the act that
 * asks for it. The event names the sign-ins, so that every node closes their sockets.
 */
export async function endSessions(tx: Tx, { staffId, actor, except, why }: EndOfSessions): Promise<void> {
  await raiseCredentialsVersion(tx, staffId)
  await deleteChallenges(tx, staffId)
  const sessions = await deleteSessions(tx, staffId, except)
  if (sessions.length > 0) await recordEnd(tx, { staffId, actor, sessions, why })
}

/** Signs a person out of one sign-in. */
export function signOut(db: Database, { staffId, sessionId }: Caller): Promise<void> {
  return db.transaction().execute(async (tx) => {
    if (!(await deleteSession(tx, sessionId))) return
    await recordEnd(tx, { staffId, actor: staffId, sessions: [sessionId], why: 'sign_out' })
  })
}

/** Ends all of a person's sign-ins but the one that asks. */
export function endOtherSessions(db: Database, { staffId, sessionId }: Caller): Promise<void> {
  return db
    .transaction()
    .execute((tx) => endSessions(tx, { staffId, actor: staffId, except: sessionId, why: 'asked' }))
}

type Ended = { staffId: string; actor: Actor; sessions: string[]; why: EndOfSessions['why'] | 'sign_out' }

function recordEnd(tx: Tx, { staffId, actor, sessions, why }: Ended): Promise<void> {
  const subject = staffSubject(staffId)
  return record(tx, { actor, subject, kind: 'session.ended', tags: [subject], payload: { sessions, why } })
}
