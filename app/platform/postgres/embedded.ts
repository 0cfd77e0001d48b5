import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { PostgresNotStarted } from './fault.ts'
import { claimFolder, socketFolder } from './folder.ts'
import { initialise } from './initialise.ts'
import { type Lock, readHolder, takeLock } from './lock.ts'
import { choosePlace, dataIn, keepPointer, type Place } from './place.ts'
import { disown, fateOf, readPostmaster } from './postmaster.ts'
import { type Connection, connectionOf, type PostgresEvent, supervise } from './server.ts'

/** `place` is null for a guest of a server that another process runs. */
export type EmbeddedPostgres = { connection: Connection; place: Place | null; stop(): Promise<void> }

export type PostgresOptions = {
  /** Connections that the server allows beside a few for commands. */
  connections?: number
  /** Where data and binaries go when the account that runs them cannot enter their own folders. */
  shared?: string
  tell?: (event: PostgresEvent) => unknown
}

const CONNECTIONS = 70
const FOR_COMMANDS = 30
/** Milliseconds that a start waits for a command to finish, and a command for a start or another command. */
const PATIENCE = 60_000
/** Milliseconds that a server without its parent may take to end: by itself, when asked, when made to. */
const ORPHAN = { asked: 3_000, made: 20_000, given: 40_000 }

/**
 * Starts the PostgreSQL that came with the packages on a data folder, for a node: the folder is this process's
 * alone, and a server that dies is started again. Waits for the orphan of a killed node and for commands that
 * run; another node is `busy` at once. Throws PostgresNotStarted.
 */
export async function startPostgres(
  folder: string,
  options: PostgresOptions = {},
): Promise<EmbeddedPostgres> {
  await claimFolder(folder)
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(100)) {
    const lock = await takeLock(folder, 'node')
    if ('release' in lock) return runLocked(lock, folder, options)
    if (lock.role === 'node') break
  }
  throw new PostgresNotStarted('busy', folder)
}

/**
 * Goes to the server that runs on a data folder, else runs one until `stop`: for commands, which must work
 * beside a node and beside each other. Throws PostgresNotStarted.
 */
export async function joinPostgres(folder: string, options: PostgresOptions = {}): Promise<EmbeddedPostgres> {
  await claimFolder(folder)
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(50)) {
    const lock = await takeLock(folder, 'command')
    if ('release' in lock) return runLocked(lock, folder, options, (socket) => whenAlone(lock, socket))
    const guest = await enterAsGuest(folder)
    if (guest !== null) return guest
  }
  throw new PostgresNotStarted('busy', folder)
}

async function runLocked(
  lock: Lock,
  folder: string,
  { connections = CONNECTIONS, shared, tell = () => undefined }: PostgresOptions,
  beforeStop: (socket: string) => Promise<void> = async () => undefined,
): Promise<EmbeddedPostgres> {
  try {
    const place = await choosePlace(folder, shared)
    const data = join(place.folder, 'postgres')
    await takeOver(data)
    if (!(await exists(data))) await initialise(place)
    await keepPointer(folder, place)
    const socket = await socketFolder(place)
    const server = await supervise({ place, socket, connections: connections + FOR_COMMANDS, tell })
    const stop = async () => {
      await beforeStop(socket)
      await server.stop()
      await lock.release()
    }
    return { connection: connectionOf(socket), place, stop }
  } catch (error) {
    await lock.release()
    throw error
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Waits for the server of a killed node to end, and hurries it where it does not know that its parent is gone.
 * A lock file whose process is none of this folder's servers is taken out of PostgreSQL's way.
 */
async function takeOver(data: string): Promise<void> {
  let signals: NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']
  for (const since = Date.now(); Date.now() - since < ORPHAN.given; await sleep(50)) {
    const postmaster = await readPostmaster(data)
    if (postmaster === null) return
    const fate = await fateOf(postmaster.pid, data)
    if (fate === 'gone') return
    if (fate === 'other') return disown(data)
    if (fate === 'foreign') break
    const due = signals.length === 2 ? ORPHAN.asked : ORPHAN.made
    const [signal, ...later] = signals
    if (signal === undefined || Date.now() - since < due) continue
    process.kill(postmaster.pid, signal)
    signals = later
  }
  throw new PostgresNotStarted('busy', data)
}

const GUEST = 'redaksi guest'

/** A connection that is held for as long as the guest stays, so that the server's owner sees it and waits. */
async function enterAsGuest(folder: string): Promise<EmbeddedPostgres | null> {
  const postmaster = await readPostmaster(await dataIn(folder))
  if (postmaster?.status !== 'ready') return null
  const connection = connectionOf(postmaster.socket)
  const presence = await connect(connection)
  if (presence === null) return null
  // Looked at after coming in: either the owner counts us, or we see that it is leaving.
  const holder = await readHolder(folder)
  if (holder === null || holder.role === 'leaving') {
    await presence.end()
    return null
  }
  return { connection, place: null, stop: () => presence.end() }
}

async function connect(connection: Connection): Promise<pg.Client | null> {
  const client = new pg.Client({ ...connection, application_name: GUEST, connectionTimeoutMillis: 5_000 })
  // Should the server go away, the guest's own queries say so.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch {
    await client.end()
    return null
  }
}

/** Waits until no guest is in; says that it leaves before it counts, so that none comes in between. */
async function whenAlone(lock: Lock, socket: string): Promise<void> {
  for (;;) {
    await lock.become('leaving')
    if ((await countGuests(socket)) === 0) return
    await lock.become('command')
    await sleep(200)
  }
}

async function countGuests(socket: string): Promise<number> {
  const client = await connect({ ...connectionOf(socket) })
  if (client === null) return 0
  try {
    const { rows } = await client.query<{ guests: number }>(
      'select count(*)::int as guests from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [GUEST],
    )
    return rows[0]?.guests ?? 0
  } finally {
    await client.end()
  }
}
