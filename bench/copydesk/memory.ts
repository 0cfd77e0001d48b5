import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Figure } from '../report.ts'

/** Measured alone in a process of its own: another part of the bench leaves more behind than the desk holds. */
export function memoryFigures(): Figure[] {
  const script = join(import.meta.dirname, 'measure-memory.ts')
  const said = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })
  return [
    { name: 'memory after some thousand stories', value: Number(said), unit: 'MB', aim: { atMost: 60 } },
  ]
}
