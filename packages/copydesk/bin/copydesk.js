#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it re-runs itself under the Node that the project pins.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// A packed copy holds plain JavaScript; in the workspace the sources run, which only Node 24 reads.
const built = new URL('../dist/cli/main.js', import.meta.url)
const isBuilt =
  existsSync(fileURLToPath(built)) && !existsSync(fileURLToPath(new URL('../src', import.meta.url)))
const NEEDED = isBuilt ? 22 : 24

process.exitCode = Number(process.versions.node.split('.')[0]) >= NEEDED ? await run() : await rerun()

async function run() {
  const from = (name) => (isBuilt ? `../dist/cli/${name}.js` : `../src/cli/${name}.ts`)
  const { main } = await import(from('main'))
  const { systemIo } = await import(from('io'))
  return main(process.argv.slice(2), systemIo())
}

async function rerun() {
  const node = pinnedNode()
  if (node === null) {
    console.error(`copydesk membutuhkan Node ${NEEDED}.${isBuilt ? '' : ' Jalankan "npm ci" dahulu.'}`)
    console.error(`copydesk needs Node ${NEEDED}.${isBuilt ? '' : ' Run "npm ci" first.'}`)
    return 2
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {})
  const [code] = await once(child, 'exit')
  return code ?? 2
}

function pinnedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    const node = join(dirname(manifest), 'bin', 'node')
    return existsSync(node) ? node : null
  } catch {
    return null
  }
}
