import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { MIGRATIONS, migrate, readMigrations } from '../platform/database/migrate.ts'
import { startPostgres } from '../platform/postgres/embedded.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { host: string; user: string; template: string }
  }
}

const TEMPLATE = 'redaksi_template'

/** One PostgreSQL for the whole run; each test file clones its own database from the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'redaksi-tests-'))
  const postgres = await startPostgres(folder)
  const { host, user } = postgres.connection
  const admin = new pg.Client(postgres.connection)
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  await migrate({ host, user, database: TEMPLATE }, await readMigrations(MIGRATIONS))
  project.provide('postgres', { host, user, template: TEMPLATE })
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
