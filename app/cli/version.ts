import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { APP_FOLDER } from '../platform/paths.ts'
import type { ExitCode, Terminal } from './main.ts'

const manifest = z.object({ version: z.string() })

/** Prints the release and the Node that runs it. */
export async function version(terminal: Terminal): Promise<ExitCode> {
  const text = await readFile(join(APP_FOLDER, 'package.json'), 'utf8')
  terminal.out(`redaksi ${manifest.parse(JSON.parse(text)).version} (Node ${process.versions.node})\n`)
  return 0
}
