// Renews the table of settings in docs/operating.md: `npm run docs:settings`.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { APP_FOLDER } from '../paths.ts'
import { BEGIN, END, settingsTable } from './table.ts'

const page = join(APP_FOLDER, '../docs/operating.md')
const text = await readFile(page, 'utf8')
const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length)
const after = text.slice(text.indexOf(END))
await writeFile(page, `${before}\n\n${settingsTable()}\n\n${after}`)
