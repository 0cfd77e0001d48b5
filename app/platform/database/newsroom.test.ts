import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres } from '../postgres/embedded.ts'
import { openNewsroom } from './newsroom.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-newsroom-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const settings = () => ({ dataFolder: folder, databaseUrl: null, authSecret: null, databasePool: 4 })

test('a new data folder is made, migrated and private; the next opening finds it as it was', async () => {
  const first = await openNewsroom(settings())
  expect(first.applied).toContain('0001_stories.sql')
  await first.db.insertInto('sections').values({ slug: 'kota', name: 'Kota' }).execute()
  await first.close()
  // The group may pass where an account runs PostgreSQL for root.
  expect((await stat(folder)).mode & 0o767).toBe(0o700)
  expect((await stat(join(folder, 'auth-secret'))).mode & 0o777).toBe(0o600)
  const second = await openNewsroom(settings())
  const sections = await second.db.selectFrom('sections').select('name').execute()
  await second.close()
  expect({ applied: second.applied, secret: second.secret, sections }).toEqual({
    applied: [],
    secret: first.secret,
    sections: [{ name: 'Kota' }],
  })
})

test('a second start on the same folder is refused and the first goes on', async () => {
  const first = await openNewsroom(settings())
  await expect(openNewsroom(settings())).rejects.toMatchObject({ fault: 'busy' })
  expect(await first.db.selectFrom('sections').select('id').execute()).toEqual([])
  await first.close()
})

/** A process of its own that writes section after section and says each one only once it is committed. */
const WRITER = `
  const { openNewsroom } = await import(process.argv[1])
  const { db } = await openNewsroom({ dataFolder: process.argv[2], databaseUrl: null, authSecret: null, databasePool: 4 })
  for (let i = 0; ; i++) {
    await db.insertInto('sections').values({ slug: 's-' + i, name: 'S' + i }).execute()
    console.log('s-' + i)
  }
`

test('what was acknowledged before a kill is there at the next start, which needs no help', async () => {
  const module = new URL('newsroom.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, module, folder])
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  while (said.split('\n').length < 20) await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  const acknowledged = said.split('\n').slice(0, -1)
  const newsroom = await openNewsroom(settings())
  const found = await newsroom.db.selectFrom('sections').select('slug').execute()
  await newsroom.close()
  expect(found.map(({ slug }) => slug)).toEqual(expect.arrayContaining(acknowledged))
})

test('a command works beside a node: same data, same secret, and the node stays', async () => {
  const node = await openNewsroom(settings())
  const command = await openNewsroom(settings(), { as: 'command' })
  await command.db.insertInto('sections').values({ slug: 'kota', name: 'Kota' }).execute()
  await command.close()
  const sections = await node.db.selectFrom('sections').select('name').execute()
  expect({ sections, secret: command.secret }).toEqual({ sections: [{ name: 'Kota' }], secret: node.secret })
  await node.close()
})

test('a folder that cannot be made is named as such', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const opening = openNewsroom({ ...settings(), dataFolder: join(file, 'data') })
  await expect(opening).rejects.toMatchObject({ fault: 'not_writable' })
})

test('databases that do not fit are refused: newer schema, another encoding, no server', async () => {
  const postgres = await startPostgres(folder)
  const url = (name: string) =>
    `postgres://redaksi@localhost/${name}?host=${encodeURIComponent(postgres.connection.host)}`
  const open = (databaseUrl: string) =>
    openNewsroom({ ...settings(), databaseUrl, authSecret: 'x'.repeat(32) })
  try {
    await (await open(url('postgres'))).close()
    await execute(postgres.connection, [
      "insert into schema_migrations (number, name) values (9999, 'later')",
      "create database latin encoding 'LATIN1' template template0 locale_provider libc locale 'C'",
    ])
    await expect(open(url('postgres'))).rejects.toMatchObject({ found: 9999 })
    await expect(open(url('latin'))).rejects.toMatchObject({ fault: 'encoding' })
    await expect(open(url('absent'))).rejects.toMatchObject({ fault: 'unreachable' })
  } finally {
    await postgres.stop()
  }
})

async function execute(target: pg.ClientConfig, statements: string[]): Promise<void> {
  const client = new pg.Client(target)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

test('the generated types say what the migrated schema says', async () => {
  const generator = new URL('generate-types.ts', import.meta.url).pathname
  const kept = await readFile(new URL('schema.generated.ts', import.meta.url), 'utf8')
  execFileSync(process.execPath, [generator, '--out-file', join(folder, 'types.ts')])
  expect(await readFile(join(folder, 'types.ts'), 'utf8')).toBe(kept)
})
