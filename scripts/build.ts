import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds the server and the desk into `app/dist`, unless what stands there was made from these very sources.
 * Runs at `npm ci` and before `npm start`.
 */
const root = join(import.meta.dirname, '..')
const stamp = join(root, 'app/dist/sources.sha256')
const SOURCES = [
  'app/**/*.{ts,tsx,css,html,svg,json}',
  'packages/*/src/**/*.ts',
  'package-lock.json',
  'scripts/build.ts',
]

function hashOfSources(): string {
  const hash = createHash('sha256')
  const outside = (path: string) => /(^|\/)(node_modules|dist)(\/|$)/.test(path) || /\.test\.tsx?$/.test(path)
  const names = globSync(SOURCES, { cwd: root, exclude: (path) => outside(path) })
  for (const name of names.filter((path) => !outside(path)).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(root, name)))
      .update('\0')
  }
  return hash.digest('hex')
}

const now = hashOfSources()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  rmSync(stamp, { force: true })
  await build({ configFile: join(root, 'app/vite.server.config.ts') })
  await build({ configFile: join(root, 'app/vite.desk.config.ts') })
  writeFileSync(stamp, now)
}
