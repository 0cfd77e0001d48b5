import { z } from 'zod'
import { addStaff } from '../../features/staff/add-staff.ts'
import { command } from '../command.ts'
import { wordsOf } from '../terminal.ts'
import { withNewsroom } from '../with-newsroom.ts'
import { rolesFrom, showLink } from './person.ts'

const email = z.email().max(254)

/** Adds a person and shows the one-time link by which the person sets a password. */
export const userAdd = command({
  name: 'user add',
  options: { name: 'one', role: 'many' },
  values: z.object({ name: z.string().trim().min(1).max(120), role: z.array(z.string()).min(1).max(10) }),
  positionals: [1, 1],
  examples: [
    'user add rani@warta.example --name "Rani Damayanti" --role reporter',
    'user add bagas@warta.example --name "Bagas Wirawan" --role editor --role administrator',
  ],
  run: async ({ values, positionals: [address = ''] }, terminal) => {
    const t = wordsOf(terminal)
    if (!email.safeParse(address).success) {
      terminal.error(`${t('user.no_email', { email: address })}\n`)
      return 2
    }
    const roles = rolesFrom(values.role, terminal)
    if (roles === null) return 2
    return withNewsroom(terminal, async ({ db }, settings) => {
      const { person, link } = await addStaff(db, { name: values.name, email: address, roles }, null)
      terminal.out(`${t('user_add.added', { name: person.name, roles: roles.join(', ') })}\n`)
      showLink(link, 'sandi', settings, terminal)
      return 0
    })
  },
})
