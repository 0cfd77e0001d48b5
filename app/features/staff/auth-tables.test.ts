import { getMigrations } from 'better-auth/db/migration'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { testDatabase } from '../../testing/database.ts'
import { authOptions } from './auth.ts'

test('our own migration made everything that the accounts library keeps', async () => {
  const { db, secret, close } = await testDatabase()
  try {
    const log = pino({ level: 'silent' })
    const options = authOptions({ db, secret, publicUrl: null, log })
    const complete = await getMigrations(options)
    expect([complete.toBeCreated, complete.toBeAdded]).toEqual([[], []])
    await db.schema.alterTable('staff_two_factors').dropColumn('locked_until').execute()
    const lacking = await getMigrations(options)
    expect(lacking.toBeAdded.map(({ table }) => table)).toEqual(['staff_two_factors'])
  } finally {
    await close()
  }
})
