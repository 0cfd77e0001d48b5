import { z } from 'zod'
import { suspend } from '../../features/staff/suspend.ts'
import { command } from '../command.ts'
import { wordsOf } from '../terminal.ts'
import { withPerson } from './person.ts'

/** Suspends a person, whose sign-ins end at once, or ends a suspension. */
export const userSuspend = command({
  name: 'user suspend',
  options: { restore: 'switch' },
  values: z.object({ restore: z.boolean().default(false) }),
  positionals: [1, 1],
  examples: ['user suspend rani@warta.example', 'user suspend rani@warta.example --restore'],
  run: ({ values, positionals: [email = ''] }, terminal) =>
    withPerson(email, terminal, async ({ db, person }) => {
      const { name } = await suspend(db, { id: person.id, isSuspended: !values.restore }, null)
      terminal.out(
        `${wordsOf(terminal)(values.restore ? 'user_suspend.restored' : 'user_suspend.suspended', { name })}\n`,
      )
      return 0
    }),
})
