import { sql } from 'kysely'
import type { Database } from './database.ts'

/** This moment by the database's clock, to the millisecond, so that it reads the same wherever it is written down. */
export async function momentOf(db: Database): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select date_trunc('milliseconds', clock_timestamp()) as at`.execute(db)
  if (!rows[0]) throw new Error('the database has no clock')
  return rows[0].at
}
