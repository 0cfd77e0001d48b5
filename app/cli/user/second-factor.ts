import { z } from 'zod'
import { removeSecondFactor } from '../../features/staff/remove-second-factor.ts'
import { command } from '../command.ts'
import { wordsOf } from '../terminal.ts'
import { withPerson } from './person.ts'

/**
 * Takes the second factor from a person who lost the device and the backup codes: in the desk an administrator
 * does that for somebody else, and the only one there is has nobody else.
 */
export const userSecondFactor = command({
  name: 'user second-factor',
  options: {},
  values: z.object({}),
  positionals: [1, 1],
  examples: ['user second-factor rani@warta.example'],
  run: ({ positionals: [email = ''] }, terminal) =>
    withPerson(email, terminal, async ({ db, person: { id, name, twoFactor } }) => {
      await removeSecondFactor(db, id, null)
      const sentence = twoFactor ? 'user_second-factor.removed' : 'user_second-factor.none'
      terminal.out(`${wordsOf(terminal)(sentence, { name })}\n`)
      return 0
    }),
})
