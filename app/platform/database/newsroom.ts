import pg from 'pg'
import { installationSecret } from '../config/secret.ts'
import type { Settings } from '../config/settings.ts'
import { type EmbeddedPostgres, joinPostgres, startPostgres } from '../postgres/embedded.ts'
import type { Place } from '../postgres/place.ts'
import type { PostgresEvent } from '../postgres/server.ts'
import { type Database, openDatabase } from './database.ts'
import { MIGRATIONS, migrate, readMigrations } from './migrate.ts'

/** A newsroom's database, migrated. */
export type Newsroom = {
  db: Database
  /** How another connection reaches the same database: for LISTEN. */
  target: pg.ClientConfig
  secret: string
  /** The migrations that this opening ran, by name. */
  applied: string[]
  /** Where the embedded PostgreSQL lies and who runs it; null where it is not ours. */
  place: Place | null
  close(): Promise<void>
}

export type NewsroomSettings = Pick<Settings, 'dataFolder' | 'databaseUrl' | 'authSecret'> &
  Partial<Pick<Settings, 'databasePool'>>

/** `node`: the data folder is ours alone. `command`: beside a node that may be running on it. */
type Opening = {
  as?: 'node' | 'command'
  /** What befalls the embedded server, and what an idle connection of the pool met. */
  tell?: (event: PostgresEvent | { kind: 'connection_lost'; detail: string }) => unknown
}

export type DatabaseFault = 'unreachable' | 'encoding' | 'version'

export class UnfitDatabase extends Error {
  readonly fault: DatabaseFault
  constructor(fault: DatabaseFault, detail: string) {
    super(detail)
    this.fault = fault
  }
}

/** Connections of one process, where the settings do not say. */
const POOL = 10

/** PostgreSQL counts 15.0 as 150000. */
const OLDEST_SERVER = 150_000

/**
 * Opens the newsroom's database: starts the embedded PostgreSQL or goes to `DATABASE_URL`, checks that it
 * fits, migrates. Throws PostgresNotStarted, UnfitDatabase or NewerSchema; nothing is left running then.
 */
export async function openNewsroom(settings: NewsroomSettings, opening: Opening = {}): Promise<Newsroom> {
  const { as = 'node', tell = () => undefined } = opening
  const embedded = settings.databaseUrl === null ? await embeddedFor(settings, as, tell) : null
  const target = embedded?.connection ?? { connectionString: settings.databaseUrl ?? '' }
  try {
    const secret = await installationSecret(settings)
    await checkServer(target)
    const applied = await migrate(target, await readMigrations(MIGRATIONS))
    let isOpen = true
    // The pool does not wait for the last good-byes of its connections; a server that ends cuts them.
    const onIdleError = ({ message: detail }: Error) => isOpen && tell({ kind: 'connection_lost', detail })
    const db = openDatabase(target, { max: settings.databasePool ?? POOL, onIdleError })
    const close = async () => {
      isOpen = false
      await db.destroy()
      await embedded?.stop()
    }
    return { db, target, secret, applied, place: embedded?.place ?? null, close }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

function embeddedFor(
  { dataFolder, databasePool = POOL }: NewsroomSettings,
  as: 'node' | 'command',
  tell: (event: PostgresEvent) => unknown,
): Promise<EmbeddedPostgres> {
  const options = { connections: databasePool, tell }
  return as === 'node' ? startPostgres(dataFolder, options) : joinPostgres(dataFolder, options)
}

/** Whether a server can be reached, is new enough and holds text as UTF-8. Throws UnfitDatabase. */
export async function checkServer(target: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...target, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ encoding: string; version: string }>(
      "select current_setting('server_encoding') as encoding, current_setting('server_version_num') as version",
    )
    if (rows[0]?.encoding !== 'UTF8') throw new UnfitDatabase('encoding', rows[0]?.encoding ?? '')
    if (Number(rows[0].version) < OLDEST_SERVER) throw new UnfitDatabase('version', rows[0].version)
  } catch (error) {
    if (error instanceof UnfitDatabase) throw error
    throw new UnfitDatabase('unreachable', error instanceof Error ? error.message : '')
  } finally {
    await client.end().catch(() => {})
  }
}
