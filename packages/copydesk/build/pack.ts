import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Before packing: compiles the sources to `dist` and lets the manifest point there, for Node reads no TypeScript
 * inside a dependency. Afterwards, with `--undo`, the workspace is as it was: here the sources are run.
 */
const root = join(import.meta.dirname, '..')
const manifest = join(root, 'package.json')
const kept = join(root, 'package.workspace.json')

const built = join(root, 'dist')

rmSync(built, { recursive: true, force: true })
if (process.argv.includes('--undo')) {
  if (existsSync(kept)) renameSync(kept, manifest)
} else {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
  const text = readFileSync(manifest, 'utf8')
  writeFileSync(kept, text)
  writeFileSync(manifest, text.replaceAll(/\.\/src\/(.+)\.ts"/g, './dist/$1.js"'))
}
