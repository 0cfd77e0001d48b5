import { type Language, translator } from '../platform/i18n/translate.ts'
import { terminalLanguage } from './language.ts'

/** Where a command reads from and speaks to; tests give their own. */
export type Terminal = {
  language: Language
  /** The environment that the settings are read from. */
  env: Readonly<Record<string, string | undefined>>
  /** Whether a person reads what is said, and nobody keeps it: the one place for a secret. */
  isPerson: boolean
  out(text: string): void
  error(text: string): void
  /** Says what long work is at; an empty text wipes it. Heard by a person alone, never in a pipe or a log. */
  progress(text: string): void
}

/** Exit codes: 0 done, 1 something could not be done, 2 the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

/** The sentences of the command line in the terminal's language. */
export const wordsOf = (terminal: Pick<Terminal, 'language'>) => translator(terminal.language, 'cli')

const WIPE = '\r\u001b[2K'

/** The terminal of this process. */
export function systemTerminal(env: Terminal['env']): Terminal {
  // Who reads may leave first (`| head`); what was to be said is then nobody's loss.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    language: terminalLanguage(env),
    env,
    isPerson: process.stdout.isTTY === true,
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${WIPE}${text}`)
    },
  }
}
