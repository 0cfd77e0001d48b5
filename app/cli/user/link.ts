import { z } from 'zod'
import { createFirstAccountLink } from '../../features/staff/first-account.ts'
import { passwordLink } from '../../features/staff/password-link.ts'
import { command } from '../command.ts'
import { type ExitCode, type Terminal, wordsOf } from '../terminal.ts'
import { withNewsroom } from '../with-newsroom.ts'
import { showLink, withPerson } from './person.ts'

/** A new one-time link: for a person's password, or, without an address, for the first account. */
export const userLink = command({
  name: 'user link',
  options: {},
  values: z.object({}),
  positionals: [0, 1],
  examples: ['user link rani@warta.example', 'user link'],
  run: ({ positionals: [email] }, terminal) => {
    if (email === undefined) return forFirstAccount(terminal)
    return withPerson(email, terminal, async ({ db, person, settings }) => {
      showLink(await passwordLink(db, person.id, null), 'sandi', settings, terminal)
      return 0
    })
  },
})

function forFirstAccount(terminal: Terminal): Promise<ExitCode> {
  return withNewsroom(terminal, async ({ db }, settings) => {
    const link = await createFirstAccountLink(db)
    if (link === null) {
      terminal.error(`${wordsOf(terminal)('user_link.not_first')}\n`)
      return 1
    }
    showLink(link, 'mulai', settings, terminal)
    return 0
  })
}
