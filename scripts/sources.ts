import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'app/**/*.{ts,tsx,css,html,svg,json}',
  'packages/*/src/**/*.ts',
  'package-lock.json',
  'scripts/*.ts',
]

/** What everything that a build is made from comes to, as one hash; `root` is the checkout. */
export function hashOfSources(root: string): string {
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
