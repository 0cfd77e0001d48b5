import { listStaff } from '../../features/staff/list-staff.ts'
import type { Link, Person } from '../../features/staff/person.ts'
import { ROLES, type Role } from '../../features/staff/roles.ts'
import type { Settings } from '../../platform/config/settings.ts'
import type { Newsroom } from '../../platform/database/newsroom.ts'
import { type ExitCode, type Terminal, wordsOf } from '../terminal.ts'
import { withNewsroom } from '../with-newsroom.ts'

type Known = Newsroom & { person: Person; settings: Settings }

/** Opens the newsroom and finds the person of an e-mail address; an unknown one is said, with exit code 1. */
export function withPerson(
  email: string,
  terminal: Terminal,
  act: (known: Known) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withNewsroom(terminal, async (newsroom, settings) => {
    const wanted = email.toLowerCase()
    const person = (await listStaff(newsroom.db)).find((each) => each.email === wanted)
    if (person !== undefined) return act({ ...newsroom, person, settings })
    terminal.error(`${wordsOf(terminal)('user.unknown_email', { email })}\n`)
    return 1
  })
}

/** The roles that were typed; null, with a sentence, where one of them is none. */
export function rolesFrom(words: readonly string[], terminal: Terminal): Role[] | null {
  const roles = ROLES.filter((role) => words.includes(role))
  const unknown = words.filter((word) => !ROLES.some((role) => role === word))
  if (unknown.length === 0) return roles
  const params = { role: unknown.join(', '), roles: ROLES.join(', ') }
  terminal.error(`${wordsOf(terminal)('user.unknown_role', params)}\n`)
  return null
}

/** Where the desk takes a one-time link: the first account's, or one for setting a password. */
type Entrance = 'mulai' | 'sandi'

/** Shows a one-time link whole, with the time until which it works on this machine's clock and zone. */
export function showLink(
  { token, expiresAt }: Link,
  entrance: Entrance,
  { http }: Pick<Settings, 'http'>,
  terminal: Terminal,
): void {
  const site = http.publicUrl ?? new URL(`http://localhost:${http.port}`)
  const until = new Intl.DateTimeFormat(terminal.language, { dateStyle: 'medium', timeStyle: 'short' })
  const url = new URL(`/desk/${entrance}#${token}`, site).href
  terminal.out(`${wordsOf(terminal)('user.link', { url, until: until.format(expiresAt) })}\n`)
}
