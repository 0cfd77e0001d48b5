#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it re-runs itself under the Node that the project pins.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  process.exitCode = await run()
} else {
  process.exitCode = rerun()
}

async function run() {
  const bundle = new URL('../dist/server/main.js', import.meta.url)
  if (!existsSync(bundle)) {
    console.error('Redaksi belum dibangun. Jalankan "npm ci" dahulu.')
    console.error('Redaksi has not been built. Run "npm ci" first.')
    return 1
  }
  const { main } = await import(bundle.href)
  return main(process.argv.slice(2))
}

function rerun() {
  const node = pinnedNode()
  if (node === null) {
    console.error('Redaksi membutuhkan Node 24 yang dipasang bersamanya. Jalankan "npm ci" dahulu.')
    console.error('Redaksi needs the Node 24 that is installed with it. Run "npm ci" first.')
    return 1
  }
  const { status, signal } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  return signal ? 1 : (status ?? 1)
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
