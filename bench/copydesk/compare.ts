import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ENGINES } from './engine.ts'
import type { EngineFigures } from './measure-engine.ts'

/** One line for each engine, each measured alone in a process of its own, on the same words and dictionary. */
export function comparison(): string[] {
  const script = join(import.meta.dirname, 'measure-engine.ts')
  return ENGINES.map((name) => {
    const said = execFileSync(process.execPath, ['--expose-gc', script, name], { encoding: 'utf8' })
    const { load, memory, wordsPerSecond, unknown, suggestMilliseconds }: EngineFigures = JSON.parse(said)
    return [
      name.padEnd(14),
      `load ${load.toFixed(0)} ms`.padEnd(14),
      `memory ${memory.toFixed(0)} MB`.padEnd(15),
      `${(wordsPerSecond / 1000).toFixed(0)}k words/s`.padEnd(16),
      `${unknown} words unknown`.padEnd(20),
      `${suggestMilliseconds.toFixed(2)} ms a suggestion`,
    ].join(' ')
  })
}
