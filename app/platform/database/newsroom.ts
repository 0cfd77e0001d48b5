import pg from 'pg'
import { installationSecret, type Settings } from '../config/settings.ts'
import { type EmbeddedPostgres, startPostgres } from '../postgres/embedded.ts'
import { type Database, openDatabase } from './database.ts'
import { MIGRATIONS, migrate, readMigrations } from './migrate.ts'

/** A newsroom's database, migrated. `applied` names the migrations that this opening ran. */
export type Newsroom = { db: Database; secret: string; applied: string[]; close(): Promise<void> }

export type DatabaseFault = 'unreachable' | 'encoding' | 'version'

export class UnfitDatabase extends Error {
  readonly fault: DatabaseFault
  constructor(fault: DatabaseFault, detail: string) {
    super(detail)
    this.fault = fault
  }
}

/** PostgreSQL counts 15.0 as 150000. */
const OLDEST_SERVER = 150_000

/**
 * Opens the newsroom's database: starts the embedded PostgreSQL or goes to `DATABASE_URL`, checks that it
 * fits, migrates. Throws PostgresNotStarted, UnfitDatabase or NewerSchema; nothing is left running then.
 */
export async function openNewsroom(settings: Settings): Promise<Newsroom> {
  const embedded = settings.databaseUrl === null ? await startPostgres(settings.dataFolder) : null
  const target = embedded?.connection ?? { connectionString: settings.databaseUrl ?? '' }
  try {
    const secret = await installationSecret(settings)
    await checkServer(target)
    const applied = await migrate(target, await readMigrations(MIGRATIONS))
    const db = openDatabase(target, { max: 10, onIdleError: () => {} })
    return { db, secret, applied, close: () => close(db, embedded) }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

async function close(db: Database, embedded: EmbeddedPostgres | null): Promise<void> {
  await db.destroy()
  await embedded?.stop()
}

async function checkServer(target: pg.ClientConfig): Promise<void> {
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
