import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ENVIRONMENT } from './account.ts'
import { PostgresNotStarted } from './fault.ts'
import type { Place } from './place.ts'

const run = promisify(execFile)

/** The owner of the cluster; the socket's folder, not a password, decides who may be it. */
export const USER = 'redaksi'

/** What the name of a data directory in the making begins with; one that was not finished is of no use. */
export const ASIDE = 'postgres.new-'

/**
 * Makes the data directory: aside, then renamed, since initdb writes its version file first and a kill in its
 * midst would leave what looks like a whole one. Sorting follows Indonesian rules, by the ICU in the packages.
 */
export async function initialise({ folder, account, binaries, prefix }: Place): Promise<void> {
  await removeLeftovers(folder)
  const aside = await mkdtemp(join(folder, ASIDE))
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

/** An initdb whose parent was killed may still be writing for a moment. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(ASIDE))
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }
  for (const name of names) await rm(join(folder, name), options)
}
