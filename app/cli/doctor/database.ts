import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Settings } from '../../platform/config/settings.ts'
import { MIGRATIONS, readMigrations } from '../../platform/database/migrate.ts'
import { checkServer, UnfitDatabase } from '../../platform/database/newsroom.ts'
import { type EmbeddedPostgres, joinPostgres } from '../../platform/postgres/embedded.ts'
import { PostgresNotStarted } from '../../platform/postgres/fault.ts'
import { dataIn } from '../../platform/postgres/place.ts'
import { type Check, type Finding, findingsOf } from './finding.ts'

/** The database that the settings name: reached, or started, and asked whether it fits. Changes nothing in it. */
export const checkDatabase: Check = async (settings) =>
  settings.databaseUrl === null
    ? checkEmbedded(settings)
    : checkTarget({ connectionString: settings.databaseUrl }, 'own')

/** A data folder that is not there yet is not made: PostgreSQL then shows in a folder for the moment that it starts. */
async function checkEmbedded({ dataFolder }: Settings): Promise<Finding[]> {
  const isThere = await stat(await dataIn(dataFolder)).catch(() => null)
  if (isThere !== null) return startOn(dataFolder)
  const folder = await mkdtemp(join(tmpdir(), 'redaksi-doctor-'))
  try {
    return await startOn(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function startOn(folder: string): Promise<Finding[]> {
  const { ok, fault } = findingsOf('postgres')
  let postgres: EmbeddedPostgres | null = null
  try {
    postgres = await joinPostgres(folder)
    const { place, connection } = postgres
    const how =
      place === null ? ok({ method: 'running' }) : ok({ method: place.method, folder: place.folder })
    return [how, ...(await checkTarget(connection, 'embedded'))]
  } catch (error) {
    if (!(error instanceof PostgresNotStarted)) throw error
    return [fault('not_started', { fault: error.fault, detail: error.message })]
  } finally {
    await postgres?.stop()
  }
}

async function checkTarget(target: pg.ClientConfig, whose: 'own' | 'embedded'): Promise<Finding[]> {
  const { ok, fault } = findingsOf('database')
  try {
    await checkServer(target)
  } catch (error) {
    if (!(error instanceof UnfitDatabase)) throw error
    return [fault(error.fault, { detail: error.message })]
  }
  const checks = [checkSchema, checkClock, ...(whose === 'own' ? [checkRights, checkNotifications] : [])]
  const client = new pg.Client({ ...target, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const findings: Finding[] = [ok()]
    for (const check of checks) findings.push(await check(client, target))
    return findings
  } finally {
    await client.end()
  }
}

async function checkSchema(client: pg.Client): Promise<Finding> {
  const { ok, fault, warning } = findingsOf('schema')
  const known = (await readMigrations(MIGRATIONS)).length
  const { rows: tables } = await client.query<{ is_there: boolean }>(
    "select to_regclass('schema_migrations') is not null as is_there",
  )
  if (tables[0]?.is_there !== true) return warning('absent')
  const { rows } = await client.query<{ newest: number | null }>(
    'select max(number) as newest from schema_migrations',
  )
  const found = rows[0]?.newest ?? 0
  if (found > known) return fault('newer', { found, known })
  return found < known ? warning('older', { found, known }) : ok({ found })
}

/** Seconds. Moments come from the database's clock; codes of the second step are judged by this machine's. */
const MOST_SKEW = 5

async function checkClock(client: pg.Client): Promise<Finding> {
  const { ok, warning } = findingsOf('clock')
  const before = Date.now()
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  const middle = (before + Date.now()) / 2
  const seconds = Math.round(Math.abs((rows[0]?.now.getTime() ?? 0) - middle) / 1_000)
  return seconds <= MOST_SKEW ? ok({ seconds }) : warning('skewed', { seconds })
}

async function checkRights(client: pg.Client): Promise<Finding> {
  const { ok, fault } = findingsOf('rights')
  const { rows } = await client.query<{ may: boolean; replica: boolean }>(
    "select has_schema_privilege(current_schema(), 'create') as may, pg_is_in_recovery() as replica",
  )
  if (rows[0]?.replica === true) return fault('replica')
  return rows[0]?.may === true ? ok() : fault('no_create')
}

/** Milliseconds; a notification takes one. */
const NOTIFIED_WITHIN = 2_000

/** Two connections, since a transaction pooler takes LISTEN and passes nothing on: pages would go stale unseen. */
async function checkNotifications(client: pg.Client, target: pg.ClientConfig): Promise<Finding> {
  const { ok, fault } = findingsOf('notifications')
  const other = new pg.Client({ ...target, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  other.on('error', () => undefined)
  await other.connect()
  try {
    const heard = new Promise<boolean>((resolve) => client.on('notification', () => resolve(true)))
    await client.query('listen redaksi_doctor')
    await other.query('notify redaksi_doctor')
    return (await Promise.race([heard, sleep(NOTIFIED_WITHIN, false)])) ? ok() : fault('pooler')
  } finally {
    await other.end()
  }
}
