import { z } from 'zod'
import { removeDemo } from '../../features/demo/remove.ts'
import { command } from '../command.ts'
import { wordsOf } from '../terminal.ts'
import { withNewsroom } from '../with-newsroom.ts'

/** Ends the demo newsroom: its stories go, the site may be indexed. */
export const demoRemove = command({
  name: 'demo remove',
  options: {},
  values: z.object({}),
  positionals: [0, 0],
  examples: ['demo remove'],
  run: (_, terminal) =>
    withNewsroom(terminal, async ({ db }) => {
      const t = wordsOf(terminal)
      const removed = await removeDemo(db)
      terminal.out(`${removed === null ? t('demo_remove.none') : t('demo_remove.done', removed)}\n`)
      return 0
    }),
})
