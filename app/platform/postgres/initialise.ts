import { execFile } from 'node:child_process'
import { chown, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ENVIRONMENT } from './account.ts'
import { PostgresNotStarted } from './fault.ts'
import type { Place } from './place.ts'

const run = promisify(execFile)

/** The owner of the cluster; the socket's folder, not a password, decides who may be it. */
export const USER = 'redaksi'

/**
 * Makes the data directory: aside, then renamed, since initdb writes its version file first and a kill in its
 * midst would leave what looks like a whole one. Sorting follows Indonesian rules, by the ICU in the packages.
 */
export async function initialise({ folder, account, binaries, prefix }: Place): Promise<void> {
  const aside = join(folder, 'postgres.new')
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { mode: 0o700 })
  if (account !== null) await chown(aside, account.uid, account.gid)
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=id', '--locale=C.UTF-8']
  const access = ['-U', USER, '--auth-local=trust', '--auth-host=reject']
  const [file = '', ...rest] = [...prefix, join(binaries, 'bin/initdb'), '-D', aside, ...access, ...locale]
  try {
    await run(file, rest, { ...account, env: ENVIRONMENT, cwd: '/' })
    await rename(aside, join(folder, 'postgres'))
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new PostgresNotStarted('failed', said || String(error))
  }
}
