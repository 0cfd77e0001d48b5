import { BadSettings } from '../platform/config/settings.ts'
import { NewerSchema } from '../platform/database/migrate.ts'
import { UnfitDatabase } from '../platform/database/newsroom.ts'
import { translator } from '../platform/i18n/translate.ts'
import { PostgresNotStarted } from '../platform/postgres/fault.ts'
import { Problem } from '../platform/problem.ts'
import { type Terminal, wordsOf } from './terminal.ts'

/** What a known fault says to whoever runs a command, a sentence each; none for a defect. */
export function sentencesFor(error: unknown, terminal: Pick<Terminal, 'language'>): string[] {
  const t = wordsOf(terminal)
  if (error instanceof Problem) return [translator(terminal.language, 'problems')(error.code, error.params)]
  if (error instanceof NewerSchema) return [t('fault.newer_schema')]
  if (error instanceof BadSettings) {
    return error.faults.map(({ code, params }) => t(`settings.${code}`, params))
  }
  if (error instanceof PostgresNotStarted || error instanceof UnfitDatabase) {
    return [t(`fault.${error.fault}`, { detail: lastLine(error.message) })]
  }
  return []
}

/** Says a known fault on standard error and gives the exit code; throws a defect on. */
export function failWith(error: unknown, terminal: Terminal): 1 {
  const sentences = sentencesFor(error, terminal)
  if (sentences.length === 0) throw error
  for (const sentence of sentences) terminal.error(`${sentence}\n`)
  return 1
}

/** PostgreSQL's last words name the cause; what stands before them is its start. */
const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? ''
