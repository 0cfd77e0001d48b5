import { readSettings } from '../platform/config/settings.ts'
import { type Newsroom, openNewsroom } from '../platform/database/newsroom.ts'
import { wordsFor } from './faults.ts'
import type { ExitCode, Terminal } from './main.ts'

/** Opens the newsroom's database for one command and closes it; a known fault becomes one sentence. */
export async function withNewsroom(
  terminal: Terminal,
  act: (newsroom: Newsroom) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const newsroom = await openNewsroom(readSettings(process.env))
    try {
      return await act(newsroom)
    } finally {
      await newsroom.close()
    }
  } catch (error) {
    const words = wordsFor(error)
    if (words === null) throw error
    terminal.error(`${words[terminal.language]}\n`)
    return 1
  }
}
