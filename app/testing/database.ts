import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../platform/database/database.ts'

export type TestDatabase = {
  db: Database
  /** How another pool, or another node, reaches the same database. */
  target: pg.ClientConfig
  secret: string
  close(): Promise<void>
}

/** A migrated database of its own for one test file, on the run's real PostgreSQL. */
export async function testDatabase(): Promise<TestDatabase> {
  const { host, user, template } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name} template ${template}`)
  const target = { host, user, database: name }
  const db = openDatabase(target, { max: 6, onIdleError: () => {} })
  return {
    db,
    target,
    secret: 'a secret of thirty-two characters or more',
    close: async () => {
      await db.destroy()
      await administer(`drop database if exists ${name} with (force)`)
    },
  }
}

async function administer(statement: string): Promise<void> {
  const { host, user } = inject('postgres')
  const client = new pg.Client({ host, user, database: 'postgres' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
