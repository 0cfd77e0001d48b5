import { readFile, stat } from 'node:fs/promises'
import { formatReport, type PageDraft, readPage } from '@redaksi/newsformats'
import { z } from 'zod'
import { importPage as importIntoNewsroom } from '../features/stories/import-page.ts'
import { command } from './command.ts'
import { type ExitCode, type Terminal, wordsOf } from './terminal.ts'
import { withNewsroom } from './with-newsroom.ts'

/**
 * Reads a saved page, decides about every line, makes a draft of it and prints the outcome. With `--dry-run`
 * nothing is written and no database is needed.
 */
export const importPage = command({
  name: 'import page',
  options: { 'dry-run': 'switch', format: 'one' },
  values: z.object({
    'dry-run': z.boolean().default(false),
    format: z.enum(['json', 'text']).default('text'),
  }),
  positionals: [1, 1],
  examples: ['import page halaman.txt --dry-run', 'import page halaman.html --format json'],
  run: async ({ values, positionals: [file = ''] }, terminal) => {
    const bytes = await contentOf(file)
    if (bytes === null) {
      terminal.error(`${wordsOf(terminal)('import_page.unreadable', { file })}\n`)
      return 1
    }
    const reading = readPage(bytes, { fileName: file })
    if (!reading.ok) {
      terminal.error(`${reading.problem.message[terminal.language]}\n`)
      return 1
    }
    const isJson = values.format === 'json'
    return values['dry-run'] ? show(reading.page, isJson, terminal) : create(reading.page, isJson, terminal)
  },
})

function show(page: PageDraft, isJson: boolean, terminal: Terminal): ExitCode {
  terminal.out(isJson ? `${JSON.stringify(page, null, 2)}\n` : formatReport(page, terminal.language))
  return 0
}

function create(page: PageDraft, isJson: boolean, terminal: Terminal): Promise<ExitCode> {
  return withNewsroom(terminal, async ({ db, secret }) => {
    const made = await importIntoNewsroom(db, page, secret)
    if (isJson) {
      terminal.out(`${JSON.stringify({ ...page, id: made.shortId }, null, 2)}\n`)
      return 0
    }
    show(page, isJson, terminal)
    const t = wordsOf(terminal)
    const sentences = [t('import_page.created', { id: made.shortId })]
    if (made.section !== 'found') sentences.push(t(`import_page.section_${made.section}`))
    terminal.out(`${sentences.join(' ')}\n`)
    return 0
  })
}

/** The reader's own limit is 5 MB; a file far beyond it is not even loaded, and a folder or pipe is no page. */
const MOST_BYTES_LOADED = 64 * 1024 * 1024

async function contentOf(file: string): Promise<Uint8Array | null> {
  try {
    const found = await stat(file)
    return found.isFile() && found.size <= MOST_BYTES_LOADED ? await readFile(file) : null
  } catch {
    // Absent, forbidden or unreadable: to whoever named it one and the same.
    return null
  }
}
