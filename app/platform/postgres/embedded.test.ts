import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { joinPostgres, startPostgres } from './embedded.ts'
import { ASIDE } from './initialise.ts'
import { readPostmaster } from './postmaster.ts'
import { type Connection, isReachable, type PostgresEvent } from './server.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-postgres-'))
  // Where an account runs PostgreSQL it must come to the folders inside.
  await chmod(folder, 0o711)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function query(connection: Connection, statement: string): Promise<unknown[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** Another process that runs a server on the folder, and says so once it does. */
async function otherProcess(how: 'startPostgres' | 'joinPostgres'): Promise<ChildProcess> {
  const script = `
    const embedded = await import(process.argv[1])
    await embedded[process.argv[3]](process.argv[2])
    console.log('up')
    setInterval(() => {}, 1_000)
  `
  const module = new URL('embedded.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, module, folder, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

const killed = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const serverPid = async () => (await readPostmaster(join(folder, 'postgres')))?.pid ?? 0

test('a server that is killed comes back by itself, with what was committed', async () => {
  const events: PostgresEvent['kind'][] = []
  const postgres = await startPostgres(folder, { tell: ({ kind }) => kind !== 'said' && events.push(kind) })
  await query(postgres.connection, 'create table kept as select 1 as n')
  process.kill(await serverPid(), 'SIGKILL')
  while (!events.includes('back')) await sleep(20)
  expect(await query(postgres.connection, 'select n from kept')).toEqual([{ n: 1 }])
  expect(events).toEqual(['ended', 'back'])
  await postgres.stop()
  expect(await isReachable(postgres.connection.host)).toBe(false)
})

test('a second node is refused within two seconds and the first goes on', async () => {
  const first = await startPostgres(folder)
  const before = performance.now()
  await expect(startPostgres(folder)).rejects.toMatchObject({ fault: 'busy' })
  expect(performance.now() - before).toBeLessThan(2_000)
  expect(await query(first.connection, 'select 1 as n')).toEqual([{ n: 1 }])
  await first.stop()
})

test('after a kill the next start waits for the orphaned server and takes the folder', async () => {
  await killed(await otherProcess('startPostgres'))
  const postgres = await startPostgres(folder)
  expect(await query(postgres.connection, 'select 1 as n')).toEqual([{ n: 1 }])
  await postgres.stop()
})

test('a kill in the midst of making the data leaves nothing in the way', async () => {
  const script = 'await (await import(process.argv[1])).startPostgres(process.argv[2])'
  const module = new URL('embedded.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, module, folder])
  // initdb writes this file first of all.
  const hasBegun = async () => {
    const name = (await readdir(folder)).find((each) => each.startsWith(ASIDE))
    return name !== undefined && isThere(join(folder, name, 'PG_VERSION'))
  }
  while (!(await hasBegun())) await sleep(5)
  await killed(child)
  expect(await isThere(join(folder, 'postgres'))).toBe(false)
  const postgres = await startPostgres(folder)
  expect(await query(postgres.connection, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  await postgres.stop()
})

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

test('a process number that went to another process does not lock the folder', async () => {
  const elsewhere = join(folder, 'other')
  await mkdir(elsewhere)
  const foreign = await startPostgres(elsewhere)
  await rm(join(elsewhere, 'redaksi.lock'))
  const mine = join(folder, 'mine')
  await (await startPostgres(mine)).stop()
  const foreignLock = await readFile(join(elsewhere, 'postgres/postmaster.pid'), 'utf8')
  const [foreignPid = ''] = foreignLock.split('\n')
  for (const pid of [foreignPid, String(process.pid)]) {
    const stale = foreignLock.replace(foreignPid, pid).replaceAll(elsewhere, mine)
    await writeFile(join(mine, 'postgres/postmaster.pid'), stale.split('\n').slice(0, 6).join('\n'))
    const postgres = await startPostgres(mine)
    expect(await query(postgres.connection, 'select 1 as n')).toEqual([{ n: 1 }])
    await postgres.stop()
  }
  expect(await query(foreign.connection, 'select 1 as n')).toEqual([{ n: 1 }])
  await foreign.stop()
})

test('a command joins the server of a node and leaves it running', async () => {
  const node = await startPostgres(folder)
  const command = await joinPostgres(folder)
  await query(command.connection, 'create table noted (n integer)')
  await command.stop()
  expect(await query(node.connection, 'select count(*)::int as n from noted')).toEqual([{ n: 0 }])
  await node.stop()
})

test('commands that come together share one server, and the one that runs it waits for the other', async () => {
  const [one, two] = await Promise.all([joinPostgres(folder), joinPostgres(folder)])
  const [owner, guest] = one.place === null ? [two, one] : [one, two]
  expect([owner.place === null, guest.place === null]).toEqual([false, true])
  const stopping = owner.stop()
  await sleep(300)
  expect(await query(guest.connection, 'select 1 as n')).toEqual([{ n: 1 }])
  await guest.stop()
  await stopping
  expect(await isReachable(guest.connection.host)).toBe(false)
})

test('a node waits for a command that runs its own server, and takes the folder when it is killed', async () => {
  const command = await otherProcess('joinPostgres')
  const pending = startPostgres(folder)
  expect(await Promise.race([pending, sleep(500, 'waits')])).toBe('waits')
  await killed(command)
  await (await pending).stop()
})

test('a long path with a comma, a quotation mark and a blank is a folder like any other', async () => {
  const long = join(folder, `Berita, "Seruni" ${'x'.repeat(110)}`)
  const postgres = await startPostgres(long)
  expect(await query(postgres.connection, 'select 1 as n')).toEqual([{ n: 1 }])
  expect((await stat(postgres.connection.host)).mode & 0o077).toBe(0)
  await postgres.stop()
  await rm(postgres.connection.host, { recursive: true })
})

test('a folder that holds other things is left as it is', async () => {
  await writeFile(join(folder, 'laporan.txt'), '')
  const before = await stat(folder)
  await expect(startPostgres(folder)).rejects.toMatchObject({ fault: 'not_ours' })
  expect((await stat(folder)).mode).toBe(before.mode)
  expect(await isThere(join(folder, 'postgres'))).toBe(false)
})

test('durability is on, no port is open, and what readers write stays out of the log', async () => {
  const said: string[] = []
  const postgres = await startPostgres(folder, {
    tell: (event) => event.kind === 'said' && said.push(event.line),
  })
  const settings =
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses') order by name"
  expect(await query(postgres.connection, settings)).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '' },
    { name: 'synchronous_commit', setting: 'on' },
  ])
  await expect(query(postgres.connection, "select 'rahasia pembaca'::integer")).rejects.toThrow('rahasia')
  await postgres.stop()
  expect(said.join('\n')).toContain('ready to accept connections')
  expect(said.join('\n')).not.toContain('rahasia')
})
