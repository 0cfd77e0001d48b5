import { readSettings, type Settings } from '../platform/config/settings.ts'
import { type Newsroom, openNewsroom } from '../platform/database/newsroom.ts'
import { failWith } from './faults.ts'
import { type ExitCode, type Terminal, wordsOf } from './terminal.ts'

/**
 * Opens the newsroom's database for one command, beside a node that may be running, and closes it; a known
 * fault becomes a sentence and exit code 1.
 */
export async function withNewsroom(
  terminal: Terminal,
  act: (newsroom: Newsroom, settings: Settings) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const settings = readSettings(terminal.env)
    terminal.progress(wordsOf(terminal)('progress.opening'))
    const newsroom = await openNewsroom(settings, { as: 'command' }).finally(() => terminal.progress(''))
    try {
      return await act(newsroom, settings)
    } finally {
      await newsroom.close()
    }
  } catch (error) {
    return failWith(error, terminal)
  }
}
