import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatReport, readPage } from '@redaksi/newsformats'
import type { Wording } from './language.ts'
import type { ExitCode, Terminal } from './main.ts'

const USAGE: Wording = {
  id: 'Pemakaian: redaksi import page BERKAS --dry-run [--format json|text]\n',
  en: 'Usage: redaksi import page FILE --dry-run [--format json|text]\n',
}

const UNREADABLE: Wording = {
  id: 'Berkas tidak dapat dibaca: {file}\n',
  en: 'The file could not be read: {file}\n',
}

type Options = { file: string; json: boolean }

/** Reads a saved page, decides about every line, and prints the outcome. Nothing is written. */
export async function importPage(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parse(args)
  if (options === null) {
    terminal.error(USAGE[terminal.language])
    return 2
  }
  const bytes = await contentOf(options.file)
  if (bytes === null) {
    terminal.error(UNREADABLE[terminal.language].replace('{file}', () => options.file))
    return 1
  }
  const reading = readPage(bytes, { fileName: options.file })
  if (!reading.ok) {
    terminal.error(`${reading.problem.message[terminal.language]}\n`)
    return 1
  }
  const { page } = reading
  terminal.out(options.json ? `${JSON.stringify(page, null, 2)}\n` : formatReport(page, terminal.language))
  return 0
}

function parse(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, format: { type: 'string', default: 'text' } },
    })
    const [file, ...more] = positionals
    const known = values.format === 'json' || values.format === 'text'
    if (file === undefined || more.length > 0 || !known || !values['dry-run']) return null
    return { file, json: values.format === 'json' }
  } catch {
    return null
  }
}

/** The reader's own limit is 5 MB; a file far beyond it is not even loaded, and a folder or pipe is no page. */
const MOST_BYTES_LOADED = 64 * 1024 * 1024

async function contentOf(file: string): Promise<Uint8Array | null> {
  try {
    const found = await stat(file)
    return found.isFile() && found.size <= MOST_BYTES_LOADED ? await readFile(file) : null
  } catch {
    return null
  }
}
