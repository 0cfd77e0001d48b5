import { z } from 'zod'
import { command } from './command.ts'
import { wordsOf } from './terminal.ts'
import { withNewsroom } from './with-newsroom.ts'

/** Brings the schema up to date and names each step that was taken. */
export const migrate = command({
  name: 'migrate',
  options: {},
  values: z.object({}),
  positionals: [0, 0],
  examples: ['migrate'],
  run: (_, terminal) =>
    withNewsroom(terminal, async ({ applied }) => {
      const t = wordsOf(terminal)
      const lines = applied.map((name) => t('migrate.applied', { name }))
      terminal.out(`${lines.join('\n') || t('migrate.current')}\n`)
      return 0
    }),
})
