import { BadSettings } from '../platform/config/settings.ts'
import { NewerSchema } from '../platform/database/migrate.ts'
import { UnfitDatabase } from '../platform/database/newsroom.ts'
import { translator } from '../platform/i18n/translate.ts'
import { PostgresNotStarted, systemCode } from '../platform/postgres/fault.ts'
import { Problem } from '../platform/problem.ts'
import { type Terminal, wordsOf } from './terminal.ts'

/** What a known fault says to whoever runs a command, a sentence each; none for a defect. */
function sentencesFor(error: unknown, terminal: Pick<Terminal, 'language'>): string[] {
  const t = wordsOf(terminal)
  if (error instanceof Problem) return [translator(terminal.language, 'problems')(error.code, error.params)]
  if (error instanceof NewerSchema) return [t('fault.newer_schema')]
  if (error instanceof BadSettings) {
    return error.faults.map(({ code, params }) => t(`settings.${code}`, params))
  }
  if (error instanceof PostgresNotStarted || error instanceof UnfitDatabase) {
    return [t(`fault.${error.fault}`, { detail: lastLine(error.message) })]
  }
  return portSentence(error, terminal)
}

/** A port that cannot be listened on: taken, kept for root, or of an address that is not this machine's. */
function portSentence(error: unknown, terminal: Pick<Terminal, 'language'>): string[] {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) return []
  const codes = { EADDRINUSE: 'port_taken', EACCES: 'port_forbidden', EADDRNOTAVAIL: 'port_address' }
  const found = Object.entries(codes).find(([code]) => code === systemCode(error))
  if (found === undefined) return []
  const port = 'port' in error ? String(error.port) : ''
  const host = 'address' in error ? String(error.address) : ''
  return [wordsOf(terminal)(`doctor.${found[1]}`, { port, host })]
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
