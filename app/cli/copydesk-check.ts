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
  run: async (args, terminal) => {
    const spoken = args.includes('--language') ? [] : ['--language', terminal.language]
    return main(['check', ...args, ...spoken], {
      stdin: process.stdin,
      out: async (text) => terminal.out(text),
      error: (text) => terminal.error(text),
    })
  },
}
