#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it re-runs itself under the Node that the project pins.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
/** Says to the one below that it stands in for this process. */
const STAND_IN = 'REDAKSI_STAND_IN'

process.exitCode = Number(process.versions.node.split('.')[0]) >= NEEDED ? await run() : await rerun()

async function run() {
  const bundle = new URL('../dist/server/main.js', import.meta.url)
  if (!existsSync(bundle)) {
    console.error('Redaksi belum dibangun. Jalankan "npm ci" dahulu.')
    console.error('Redaksi has not been built. Run "npm ci" first.')
    return 1
  }
  if (process.env[STAND_IN] !== undefined && process.channel !== undefined) endWithParent(process.channel)
  const { main } = await import(bundle.href)
  return main(process.argv.slice(2))
}

/** The process that was asked for is the old Node's: when it is killed outright, what it started must stop. */
function endWithParent(channel) {
  delete process.env[STAND_IN]
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  channel.unref()
}

async function rerun() {
  const node = pinnedNode()
  if (node === null) {
    console.error('Redaksi membutuhkan Node 24 yang dipasang bersamanya. Jalankan "npm ci" dahulu.')
    console.error('Redaksi needs the Node 24 that is installed with it. Run "npm ci" first.')
    return 1
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [STAND_IN]: '1' },
  })
  // Ctrl+C reaches both; a service manager asks this one alone.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {})
  const [code] = await once(child, 'exit')
  return code ?? 1
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
