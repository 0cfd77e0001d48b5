import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BIN = join(import.meta.dirname, '../../app/bin/redaksi.js')
/** Milliseconds; a cold start makes a database and the demo on a machine that may be busy with other tests. */
const READY_WITHIN = 60_000

export type Redaksi = {
  /** Where the site is, without a slash at the end. */
  url: string
  folder: string
  process: ChildProcess
  /** Everything that the process has said so far. */
  said(): string
  /** The one-time link for the first account, from the file that a start without a terminal names. */
  firstAccountLink(): Promise<string>
  /** The token of that link. */
  firstAccountToken(): Promise<string>
  /** Ends it as a service manager would, and waits. */
  stop(): Promise<number | null>
  /** Ends it outright. */
  kill(): Promise<void>
}

/** A data folder of its own for a test, removed by `remove`. */
export async function dataFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'redaksi-e2e-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Starts the built `redaksi start` as a process of its own, on a free port, and waits until it serves. */
export async function startRedaksi(
  folder: string,
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<Redaksi> {
  const child = spawn(process.execPath, [BIN, 'start', ...args], {
    env: { ...process.env, REDAKSI_DATA: folder, PORT: '0', LANG: 'C.UTF-8', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const url = await ready(child, () => said)
  const firstAccountLink = async () => (await readFile(join(folder, 'first-account-link'), 'utf8')).trim()
  return {
    url,
    folder,
    process: child,
    said: () => said,
    firstAccountLink,
    firstAccountToken: async () => new URL(await firstAccountLink()).hash.slice(1),
    stop: () => end(child, 'SIGTERM'),
    kill: async () => {
      await end(child, 'SIGKILL')
    },
  }
}

async function ready(child: ChildProcess, said: () => string): Promise<string> {
  const until = Date.now() + READY_WITHIN
  while (Date.now() < until) {
    // Where there is a public name, the port stands in the log alone.
    const port = /http:\/\/localhost:(\d+)|"port":"(\d+)","msg":"ready"/.exec(said())?.slice(1).find(Boolean)
    if (port !== undefined) return `http://localhost:${port}`
    if (child.exitCode !== null) throw new Error(`redaksi start ended:\n${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`redaksi start did not become ready:\n${said()}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
  return child.exitCode
}
