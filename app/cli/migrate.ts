import type { Wording } from './language.ts'
import type { ExitCode, Terminal } from './main.ts'
import { withNewsroom } from './with-newsroom.ts'

const CURRENT: Wording = { id: 'Skema sudah mutakhir.\n', en: 'The schema is up to date.\n' }
const APPLIED: Wording = { id: 'Dijalankan', en: 'Applied' }

/** Brings the schema up to date and names each step that was taken. */
export function migrateCommand(terminal: Terminal): Promise<ExitCode> {
  return withNewsroom(terminal, async ({ applied }) => {
    const lines = applied.map((name) => `${APPLIED[terminal.language]}: ${name}\n`)
    terminal.out(lines.join('') || CURRENT[terminal.language])
    return 0
  })
}
