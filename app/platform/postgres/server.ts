import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ENVIRONMENT } from './account.ts'
import { PostgresNotStarted } from './fault.ts'
import { USER } from './initialise.ts'
import type { Place } from './place.ts'
import { serverSettings } from './settings.ts'

/** Where a running PostgreSQL listens: a Unix socket in a folder that only its owner can enter. */
export type Connection = { host: string; port: number; user: string; database: string; ssl: false }

/** What an operator may want to know of a server that is watched. */
export type PostgresEvent =
  | { kind: 'said'; line: string }
  | { kind: 'ended' }
  | { kind: 'back'; afterMs: number }
  | { kind: 'not_back'; detail: string }

export type Site = {
  place: Place
  socket: string
  connections: number
  tell: (event: PostgresEvent) => unknown
}

/** Milliseconds; redoing the log of a crashed newsroom takes seconds, on a slow disk more. */
const START_LIMIT = 300_000
/** Milliseconds; backends of a killed server see its death within moments and give its memory back. */
const ORPHANS_LEAVE = 10_000

export const connectionOf = (socket: string): Connection => ({
  host: socket,
  port: 5432,
  user: USER,
  database: 'postgres',
  ssl: false,
})

/** Starts a server and waits until it answers. Throws PostgresNotStarted with what it said last. */
async function launch(site: Site): Promise<ChildProcess> {
  const until = Date.now() + ORPHANS_LEAVE
  for (;;) {
    const { child, said } = run(site)
    const failure = await answers(site, child)
    if (failure === null) return child
    await end(child)
    const isHeldByOrphans = /shared memory block|lock file/.test(said())
    if (!isHeldByOrphans || Date.now() > until) {
      throw new PostgresNotStarted(isHeldByOrphans ? 'busy' : 'failed', said() || failure)
    }
    await sleep(200)
  }
}

function run({ place, socket, connections, tell }: Site) {
  const settings = serverSettings({ socket, connections })
  const binary = join(place.binaries, 'bin/postgres')
  const [file = '', ...rest] = [...place.prefix, binary, '-D', join(place.folder, 'postgres'), ...settings]
  const child = spawn(file, rest, {
    ...place.account,
    env: ENVIRONMENT,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-4_000)
    for (const line of chunk.split('\n').filter(Boolean)) tell({ kind: 'said', line })
  })
  child.on('error', (error) => {
    said += String(error)
  })
  return { child, said: () => said.trim() }
}

const isRunning = (child: ChildProcess) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null

/** Null once it answers, else why it will not. */
async function answers({ socket }: Site, child: ChildProcess): Promise<string | null> {
  for (const until = Date.now() + START_LIMIT; Date.now() < until; await sleep(25)) {
    if (!isRunning(child)) return 'ended'
    if (await isReachable(socket)) return null
  }
  return 'no answer'
}

/** Whether a server takes connections at this socket now. */
export async function isReachable(socket: string): Promise<boolean> {
  const client = new pg.Client({ ...connectionOf(socket), connectionTimeoutMillis: 2_000 })
  // A server that goes away meanwhile tells both ways; the answer of connect is the one that counts.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

/** Ends a server: running statements are cut, what was committed is on disk. */
async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  await ended
}

/** Milliseconds between attempts to bring a server back. */
const LONGEST_PAUSE = 5_000

/** Starts a server and starts it again whenever it ends unasked. `stop` ends it for good. */
export async function supervise(given: Site): Promise<{ stop(): Promise<void> }> {
  let isWanted = true
  // What a server says while it is being stopped is no news.
  const site: Site = { ...given, tell: (event) => isWanted && given.tell(event) }
  let child = await launch(site)
  let watching = watch()
  async function watch(): Promise<void> {
    if (isRunning(child)) await once(child, 'exit')
    if (!isWanted) return
    site.tell({ kind: 'ended' })
    await bringBack(Date.now())
    if (isWanted) watching = watch()
  }
  async function bringBack(since: number): Promise<void> {
    for (let pause = 200; isWanted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        child = await launch(site)
        site.tell({ kind: 'back', afterMs: Date.now() - since })
        return
      } catch (error) {
        site.tell({ kind: 'not_back', detail: String(error) })
        await sleep(pause)
      }
    }
  }
  return {
    stop: async () => {
      isWanted = false
      await end(child)
      await watching
      // One that was being brought back when we were told to stop.
      await end(child)
    },
  }
}
