import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatReport, type PageDraft, readPage } from '@redaksi/newsformats'
import { type Imported, importPage as importIntoNewsroom } from '../features/stories/import-page.ts'
import type { Wording } from './language.ts'
import type { ExitCode, Terminal } from './main.ts'
import { withNewsroom } from './with-newsroom.ts'

const USAGE: Wording = {
  id: 'Pemakaian: redaksi import page BERKAS [--dry-run] [--format json|text]\n',
  en: 'Usage: redaksi import page FILE [--dry-run] [--format json|text]\n',
}

const UNREADABLE: Wording = {
  id: 'Berkas tidak dapat dibaca: {file}\n',
  en: 'The file could not be read: {file}\n',
}

const CREATED: Wording = { id: 'Draf dibuat: naskah {id}.', en: 'Draft made: story {id}.' }
const SECTION: Record<Imported['section'], Wording> = {
  found: { id: '', en: '' },
  made: { id: ' Rubriknya belum ada dan dibuat.', en: ' Its section did not exist and was made.' },
  none: { id: ' Rubriknya belum ditentukan.', en: ' It has no section yet.' },
}

type Options = { file: string; json: boolean; dryRun: boolean }

/**
 * Reads a saved page, decides about every line, makes a draft of it and prints the outcome. With `--dry-run`
 * nothing is written and no database is needed.
 */
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
  return options.dryRun ? show(page, options, terminal) : create(page, options, terminal)
}

function show(page: PageDraft, { json }: Options, terminal: Terminal): ExitCode {
  terminal.out(json ? `${JSON.stringify(page, null, 2)}\n` : formatReport(page, terminal.language))
  return 0
}

function create(page: PageDraft, options: Options, terminal: Terminal): Promise<ExitCode> {
  return withNewsroom(terminal, async ({ db, secret }) => {
    const made = await importIntoNewsroom(db, page, secret)
    if (options.json) {
      terminal.out(`${JSON.stringify({ ...page, id: made.shortId }, null, 2)}\n`)
      return 0
    }
    show(page, options, terminal)
    const created = CREATED[terminal.language].replace('{id}', made.shortId)
    terminal.out(`${created}${SECTION[made.section][terminal.language]}\n`)
    return 0
  })
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
    if (file === undefined || more.length > 0 || !known) return null
    return { file, json: values.format === 'json', dryRun: values['dry-run'] === true }
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
