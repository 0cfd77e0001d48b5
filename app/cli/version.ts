import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { APP_FOLDER } from '../platform/paths.ts'
import { command } from './command.ts'

const manifest = z.object({ version: z.string() })

/** The release, as the package says. */
export async function release(): Promise<string> {
  const text = await readFile(join(APP_FOLDER, 'package.json'), 'utf8')
  return manifest.parse(JSON.parse(text)).version
}

/** Prints the release and the Node that runs it. */
export const version = command({
  name: 'version',
  options: {},
  values: z.object({}),
  positionals: [0, 0],
  examples: ['version'],
  run: async (_, terminal) => {
    terminal.out(`redaksi ${await release()} (Node ${process.versions.node})\n`)
    return 0
  },
})
