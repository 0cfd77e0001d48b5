import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chain } from '../../features/log/chain.ts'
import { makeSection } from '../../features/sections/arrange.ts'
import { type Newsroom, openNewsroom } from '../../platform/database/newsroom.ts'
import { passOf } from '../../platform/events/consumer.ts'
import { redaksi as call } from '../../testing/terminal.ts'

let folder: string
let node: Newsroom
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-log-'))
  node = await openNewsroom({ dataFolder: folder, databaseUrl: null, authSecret: null })
})
afterAll(async () => {
  await node.close()
  await rm(folder, { recursive: true, force: true })
})

const verify = (...args: string[]) => call(['log', 'verify', ...args], { REDAKSI_DATA: folder })

test('a whole chain, its end noted, then rewritten and at last broken', async () => {
  const section = (name: string) => makeSection(node.db, { name, language: 'id' }, null)
  const pass = () => passOf({ db: node.db, log: pino({ level: 'silent' }), onLag: () => undefined }, chain)
  await section('Daerah')
  await section('Ekonomi')
  expect(await verify()).toMatchObject({
    status: 0,
    out: expect.stringContaining('2 events wait for their links'),
  })
  await pass()
  const { status, out } = await verify()
  expect([status, out]).toEqual([0, expect.stringContaining('whole: 2 links')])
  const [noted = ''] = /[0-9a-f]{64}/.exec(out) ?? []
  expect(await verify('--noted', noted)).toMatchObject({
    status: 0,
    out: expect.stringContaining('still stands'),
  })
  // Whoever owns the server can make all of it anew; only what was noted elsewhere tells.
  await asOwner("update events set actor = 'somebody'; delete from event_salts; delete from event_links")
  await sql`update consumers set xid = '0', event_id = 0`.execute(node.db)
  await pass()
  expect(await verify('--noted', noted)).toMatchObject({
    status: 1,
    error: expect.stringContaining('rewritten'),
  })
  await asOwner("update events set actor = 'nobody' where id = 2")
  expect(await verify()).toMatchObject({
    status: 1,
    out: '',
    error: expect.stringContaining('breaks at link 2'),
  })
  expect(await verify('--noted', 'nonsense')).toMatchObject({ status: 2 })
})

async function asOwner(statements: string): Promise<void> {
  await node.db.connection().execute(async (db) => {
    for (const statement of ['set session_replication_role = replica', ...statements.split('; ')]) {
      await sql.raw(statement).execute(db)
    }
    await sql`reset session_replication_role`.execute(db)
  })
}
