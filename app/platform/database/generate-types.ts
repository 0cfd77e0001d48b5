// Writes schema.generated.ts, or the file of `--out-file`, from the migrated schema: the schema is said once.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../postgres/embedded.ts'
import { MIGRATIONS, migrate, readMigrations } from './migrate.ts'

const { values } = parseArgs({
  options: { 'out-file': { type: 'string', default: join(import.meta.dirname, 'schema.generated.ts') } },
})
const folder = await mkdtemp(join(tmpdir(), 'redaksi-schema-'))
const postgres = await startPostgres(folder)
try {
  await migrate(postgres.connection, await readMigrations(MIGRATIONS))
  const tool = join(dirname(createRequire(import.meta.url).resolve('kysely-codegen')), 'cli/bin.js')
  const { host, user, database } = postgres.connection
  const url = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
  const flags = ['--dialect', 'postgres', '--url', url, '--out-file', values['out-file']]
  execFileSync(process.execPath, [tool, ...flags], { stdio: 'inherit' })
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
