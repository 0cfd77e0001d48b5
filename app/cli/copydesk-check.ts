import { main } from '@redaksi/copydesk/cli'
import type { Command } from './command.ts'

/**
 * The copy desk over files or a stream of records, without a database. The words behind it are those of the package's
 * own command, which also says what its exit codes mean: 1 is a fault that was found.
 */
export const copydeskCheck: Command = {
  name: 'copydesk check',
  options: ['jsonl', 'format', 'language', 'fail-on', 'typing', 'house', 'lexicon'],
  examples: [
    'copydesk check naskah.txt',
    'copydesk check berita.md halaman.html --format json',
    'copydesk check --jsonl < naskah.jsonl',
  ],
  hasOwnExitCodes: true,
  // Of an option that is given twice the last counts: the terminal's language gives way to one that is asked for.
  run: async (args, terminal) =>
    main(['check', '--language', terminal.language, ...args], {
      stdin: process.stdin,
      out: async (text) => terminal.out(text),
      error: (text) => terminal.error(text),
    }),
}
