import { importPage } from './import-page.ts'
import { type TerminalLanguage, terminalLanguage, type Wording } from './language.ts'
import { migrateCommand } from './migrate.ts'
import { version } from './version.ts'

/** Where a command reads from and speaks to; tests give their own. */
export type Terminal = {
  language: TerminalLanguage
  out(text: string): void
  error(text: string): void
}

/** Exit codes: 0 done, 1 the input could not be used, 2 the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

const HELP: Wording = {
  id: `redaksi: ruang redaksi yang Anda jalankan sendiri

  redaksi import page BERKAS [--dry-run] [--format json|text]
      Membaca satu halaman berita tersimpan (teks atau HTML), melaporkan nasib setiap baris,
      dan menjadikannya draf. Dengan --dry-run tidak ada yang ditulis dan basis data tidak diperlukan.
  redaksi migrate
      Memutakhirkan skema basis data.
  redaksi version
  redaksi --help

Contoh:
  npx --no-install redaksi import page halaman.txt --dry-run
  npx --no-install redaksi import page halaman.html --dry-run --format json
`,
  en: `redaksi: a newsroom that you run yourself

  redaksi import page FILE [--dry-run] [--format json|text]
      Reads one saved news page (text or HTML), reports what became of every line,
      and makes a draft of it. With --dry-run nothing is written and no database is needed.
  redaksi migrate
      Brings the database schema up to date.
  redaksi version
  redaksi --help

Examples:
  npx --no-install redaksi import page page.txt --dry-run
  npx --no-install redaksi import page page.html --dry-run --format json
`,
}

const UNKNOWN: Wording = {
  id: 'Perintah tidak dikenal. Lihat "redaksi --help".\n',
  en: 'Unknown command. See "redaksi --help".\n',
}

const systemTerminal: Terminal = {
  language: terminalLanguage(process.env),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
}

/** Runs one command line. */
export async function main(args: readonly string[], terminal: Terminal = systemTerminal): Promise<ExitCode> {
  const [first, second, ...rest] = args
  if (first === undefined || args.includes('--help')) {
    terminal.out(HELP[terminal.language])
    return first === undefined ? 2 : 0
  }
  if (first === 'import' && second === 'page') return importPage(rest, terminal)
  if (first === 'migrate' && second === undefined) return migrateCommand(terminal)
  if (first === 'version' && second === undefined) return version(terminal)
  terminal.error(UNKNOWN[terminal.language])
  return 2
}
