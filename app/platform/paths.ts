import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The application's own folder, found upwards from this file: it runs as source in tests and as a bundle in
 * `dist`, and migrations, styles and fonts are read from the same place in both.
 */
export const APP_FOLDER = find(import.meta.dirname)

function find(folder: string): string {
  if (existsSync(join(folder, 'bin', 'redaksi.js'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('the folder of the application was not found')
  return find(above)
}
