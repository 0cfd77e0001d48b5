import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { APP_FOLDER } from '../paths.ts'

/** The folder of the application's own migrations. */
export const MIGRATIONS = join(APP_FOLDER, 'migrations')

export type Migration = { number: number; name: string; sql: string }

/** The database was made by a newer release: running on would damage what this one does not know. */
export class NewerSchema extends Error {
  readonly found: number
  readonly known: number
  constructor(found: number, known: number) {
    super(`schema ${found} is newer than this release knows (${known})`)
    this.found = found
    this.known = known
  }
}

/** One lock for all nodes that start together; the number has no meaning of its own. */
const MIGRATION_LOCK = 7_253_274

/** Reads `0001_name.sql` files in order. Throws when a number is missing or stands twice. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(name.slice(0, 4))
      if (number !== index + 1) throw new Error(`migration ${name} should have number ${index + 1}`)
      return { number, name, sql: await readFile(join(folder, name), 'utf8') }
    }),
  )
}

/**
 * Brings the schema up to date, each step in a transaction of its own. Returns the names that were applied.
 * It has a connection without time limits: a node that waits for another one's long step must not be cut off.
 */
export async function migrate(target: pg.ClientConfig, migrations: Migration[]): Promise<string[]> {
  const client = new pg.Client({ ...target, application_name: 'redaksi migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const newest = await newestApplied(client)
    if (newest > migrations.length) throw new NewerSchema(newest, migrations.length)
    const pending = migrations.filter((migration) => migration.number > newest)
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    // Ends the lock with it.
    await client.end()
  }
}

async function newestApplied(client: pg.Client): Promise<number> {
  await client.query(
    'create table if not exists schema_migrations (number integer primary key, name text not null, at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ newest: number | null }>(
    'select max(number) as newest from schema_migrations',
  )
  return rows[0]?.newest ?? 0
}

async function apply(client: pg.Client, { number, name, sql }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query('insert into schema_migrations (number, name) values ($1, $2)', [number, name])
    await client.query(sql)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
