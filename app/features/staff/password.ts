import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { Problem } from '../../platform/problem.ts'
import { turns } from '../../platform/turns.ts'
import { isCommonPassword } from './common-passwords.ts'

/** Characters as people count them. Source: OWASP ASVS 5.0, 6.2.1 and 6.2.9; 15 is the advice of 6.2.1. */
export const SHORTEST_PASSWORD = 8
export const LONGEST_PASSWORD = 128
/** UTF-16 units that the longest password can take; the border of the API counts in these. */
export const PASSWORD_UNITS = LONGEST_PASSWORD * 2

/** KiB, passes, lanes. Source: OWASP Password Storage Cheat Sheet for argon2id (at least 19 MiB and 2 passes). */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
/** Bytes. */
const SALT_LENGTH = 16
const TAG_LENGTH = 32
/** Hashes computed at once: more would hold all four of the runtime's threads, which also compress pages. */
const AT_ONCE = 2
/** Sign-ins that wait for a thread. */
const MOST_WAITING = 64
/** Seconds in which the waiting ones are done. */
const RETRY_AFTER = 5

/** Why a new password cannot be had; null where it can. `about` are words that guessers know of the person. */
export function passwordFault(
  password: string,
  about: readonly string[],
): 'staff_password_short' | 'staff_password_long' | 'staff_password_common' | null {
  const length = Array.from(password).length
  if (length < SHORTEST_PASSWORD) return 'staff_password_short'
  if (length > LONGEST_PASSWORD) return 'staff_password_long'
  const plain = plainPassword(password).toLowerCase()
  const known = about.flatMap((word) => [word, word.split('@')[0] ?? word, word.replaceAll(' ', '')])
  const isKnown = known.some((word) => word.toLowerCase() === plain)
  return isKnown || isCommonPassword(plain) ? 'staff_password_common' : null
}

/** Throws the sentence of what is wrong with a new password for this person. */
export function checkNewPassword(password: string, person: { name: string; email: string }): void {
  const fault = passwordFault(password, [person.name, person.email])
  if (fault === null) return
  throw new Problem(fault, 422, { params: { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD } })
}

/** Hashes with argon2id into the usual text form, `$argon2id$v=19$m=..,t=..,p=..$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_LENGTH)
  const tag = await derive(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Whether this is the password of a stored hash. What is no hash of ours fits no password. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = STORED.exec(stored) ?? []
  if (salt === undefined || tag === undefined) return false
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const found = await derive(password, Buffer.from(salt, 'base64'), cost)
  const expected = Buffer.from(tag, 'base64')
  return found.length === expected.length && timingSafeEqual(found, expected)
}

/** The same letters typed on another keyboard or system are the same password (NIST SP 800-63B, 3.1.1.2). */
function plainPassword(password: string): string {
  return password.normalize('NFKC')
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

const inTurn = turns({
  atOnce: AT_ONCE,
  mostWaiting: MOST_WAITING,
  full: () => new Problem('too_many_requests', 429, { params: { seconds: RETRY_AFTER } }),
})

function derive(password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> {
  const message = plainPassword(password)
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', { message, nonce, tagLength: TAG_LENGTH, ...cost }, (error, tag) =>
          error ? reject(error) : resolve(tag),
        )
      }),
  )
}
