import { z } from 'zod'
import { setRoles } from '../../features/staff/set-roles.ts'
import { command } from '../command.ts'
import { wordsOf } from '../terminal.ts'
import { rolesFrom, withPerson } from './person.ts'

/** Gives a person exactly the roles that are named. */
export const userRoles = command({
  name: 'user roles',
  options: {},
  values: z.object({}),
  positionals: [2, 10],
  examples: ['user roles rani@warta.example reporter photographer'],
  run: async ({ positionals: [email = '', ...words] }, terminal) => {
    const roles = rolesFrom(words, terminal)
    if (roles === null) return 2
    return withPerson(email, terminal, async ({ db, person }) => {
      const { name } = await setRoles(db, { id: person.id, roles }, null)
      terminal.out(`${wordsOf(terminal)('user_roles.changed', { name, roles: roles.join(', ') })}\n`)
      return 0
    })
  },
})
