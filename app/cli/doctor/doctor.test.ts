import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { redaksi } from '../../testing/terminal.ts'
import type { Finding } from './finding.ts'

let folder: string
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-doctor-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What `redaksi doctor` finds, as `check code`, leaving out what is well and what hangs on the checkout's build. */
async function examine(env: Record<string, string>): Promise<{ status: number; found: string[] }> {
  const { status, out } = await redaksi(['doctor', '--format', 'json'], {
    REDAKSI_DATA: join(folder, 'data'),
    PORT: '0',
    PUBLIC_URL: 'http://localhost:1',
    ...env,
  })
  const findings: (Finding & { message: string })[] = JSON.parse(out)
  const wrong = findings.filter(({ verdict, check }) => verdict !== 'ok' && check !== 'build')
  for (const { message, params } of wrong) {
    expect(message).not.toMatch(/^\w+\.\w+$|\{\{/)
    for (const value of Object.values(params)) expect(message.length).toBeGreaterThan(String(value).length)
  }
  return { status, found: wrong.map(({ check, code }) => `${check} ${code}`) }
}

const urlOf = (host: string, port?: number) =>
  `postgres://${database.target.user}@localhost${port === undefined ? '' : `:${port}`}/${database.target.database}${port === undefined ? `?host=${encodeURIComponent(host)}` : ''}`
const own = (url: string) => ({ DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(32) })

test('a fresh machine: PostgreSQL is tried, and the data folder is not made', async () => {
  const { found } = await examine({})
  expect(found).toEqual(['schema absent', 'public_url unreachable'])
  await expect(stat(join(folder, 'data'))).rejects.toThrow('ENOENT')
})

test('every fault of the settings is said, with exit code 1', async () => {
  expect(await examine({ PORT: '99999', LOG_LEVEL: 'loud' })).toMatchObject({
    status: 1,
    found: ['settings setting_PORT', 'settings setting_LOG_LEVEL'],
  })
})

test('a data folder below a file, a port in use, an address that is not ours', async () => {
  await writeFile(join(folder, 'file'), '')
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const { status, found } = await examine({
    REDAKSI_DATA: join(folder, 'file/data'),
    ...own(urlOf(String(database.target.host))),
    HOST: '127.0.0.1',
    PORT: String(port),
  })
  server.close()
  expect({ status, found }).toEqual({
    status: 1,
    found: ['data_folder not_writable', 'port taken', 'public_url unreachable'],
  })
  expect(
    (await examine({ ...own(urlOf(String(database.target.host))), HOST: '203.0.113.7' })).found,
  ).toContain('port address')
})

test('secrets that others can read, and plain http towards readers, are warned of', async () => {
  await writeFile(join(folder, 'redaksi.json'), JSON.stringify({ METRICS_TOKEN: 'x'.repeat(20) }))
  await chmod(join(folder, 'redaksi.json'), 0o644)
  const { found } = await examine({
    ...own(urlOf(String(database.target.host))),
    PUBLIC_URL: 'http://warta.example',
  })
  expect(found).toEqual(['secrets readable', 'public_url plain'])
})

test('a database of one’s own: gone, or made by a newer release', async () => {
  expect((await examine(own('postgres://redaksi@127.0.0.1:1/none'))).found).toContain('database unreachable')
  await database.db.insertInto('schema_migrations').values({ number: 9_999, name: 'later' }).execute()
  const { status, found } = await examine(own(urlOf(String(database.target.host))))
  await database.db.deleteFrom('schema_migrations').where('number', '=', 9_999).execute()
  expect({ status, found }).toEqual({ status: 1, found: ['schema newer', 'public_url unreachable'] })
})

/**
 * Passes everything between a client and PostgreSQL but notifications, which is what a transaction pooler does
 * with them. A message of the server is a letter, a length that counts itself, and the rest.
 */
function poolerBefore(socket: string): Promise<Server> {
  const server = createServer((client) => {
    const upstream = connect(socket)
    client.pipe(upstream)
    let waiting = Buffer.alloc(0)
    upstream.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk])
      while (waiting.length >= 5 && waiting.length >= 1 + waiting.readUInt32BE(1)) {
        const end = 1 + waiting.readUInt32BE(1)
        if (waiting.toString('latin1', 0, 1) !== 'A') client.write(waiting.subarray(0, end))
        waiting = waiting.subarray(end)
      }
    })
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
    }
  }).listen(0, '127.0.0.1')
  return new Promise((resolve) => server.once('listening', () => resolve(server)))
}

test('a transaction pooler before the database is found out by what it keeps back', async () => {
  const pooler = await poolerBefore(`${database.target.host}/.s.PGSQL.5432`)
  const { port } = pooler.address() as AddressInfo
  const { status, found } = await examine(own(urlOf('', port)))
  pooler.close()
  expect({ status, found }).toEqual({ status: 1, found: ['notifications pooler', 'public_url unreachable'] })
})
