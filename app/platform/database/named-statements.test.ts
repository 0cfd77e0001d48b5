import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const ask = (text: string, ...parameters: unknown[]) => CompiledQuery.raw(text, parameters)

test('a statement that begins with its name is kept by its connection, others are not', async () => {
  await database.db.connection().execute(async (one) => {
    for (const asked of [1, 2]) {
      const { rows } = await one.executeQuery(ask('/* doubled */ select $1::int * 2 as twice', asked))
      expect(rows).toEqual([{ twice: asked * 2 }])
    }
    await one.executeQuery(ask('select $1::int * 3 as thrice', 1))
    const kept = await sql`select name from pg_prepared_statements`.execute(one)
    expect(kept.rows).toEqual([{ name: 'doubled' }])
    // Under the first one's name the second would give the first one's answer.
    await expect(one.executeQuery(ask('/* doubled */ select $1::int * 4 as other', 1))).rejects.toThrow(
      /unique/,
    )
  })
})
