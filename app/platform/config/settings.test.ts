import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const secret = 'a'.repeat(32)
const url = 'postgres://redaksi@example.org/redaksi'

test('nothing set: the embedded database in a folder beside the caller', () => {
  expect(readSettings({})).toMatchObject({ databaseUrl: null, authSecret: null })
  expect(readSettings({ DATABASE_URL: '', REDAKSI_DATA: '/srv/data' })).toMatchObject({
    databaseUrl: null,
    dataFolder: '/srv/data',
  })
})

test('a database of one’s own needs a secret of its own, long enough not to be guessed', () => {
  expect(() => readSettings({ DATABASE_URL: url })).toThrow('auth_secret')
  expect(() => readSettings({ DATABASE_URL: url, AUTH_SECRET: 'short' })).toThrow('auth_secret')
  expect(readSettings({ DATABASE_URL: url, AUTH_SECRET: secret })).toMatchObject({ databaseUrl: url })
})

test('an address of another kind of database is refused', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://host/db', AUTH_SECRET: secret })).toThrow('database_url')
})
