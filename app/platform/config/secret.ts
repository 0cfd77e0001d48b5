import { randomBytes } from 'node:crypto'
import { chown, link, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

/**
 * The installation's secret: the given one, else the one kept in the data folder, made on first use.
 * Two processes that start together end with the same one, and a kill leaves a whole one or none: it is
 * written aside and linked into place, which only the first can do.
 */
export async function installationSecret({
  dataFolder,
  authSecret,
}: Pick<Settings, 'dataFolder' | 'authSecret'>): Promise<string> {
  if (authSecret !== null) return authSecret
  const path = join(dataFolder, 'auth-secret')
  return (await kept(path)) ?? (await make(dataFolder, path))
}

async function kept(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function make(folder: string, path: string): Promise<string> {
  const aside = `${path}.${process.pid}`
  const file = await open(aside, 'w', 0o600)
  try {
    await file.writeFile(randomBytes(32).toString('base64'))
    await file.sync()
    // Root may start a folder that an ordinary user goes on with.
    const { uid, gid } = await stat(folder)
    if (process.getuid?.() === 0) await chown(aside, uid, gid)
    await link(aside, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await file.close()
    await rm(aside, { force: true })
  }
  return (await readFile(path, 'utf8')).trim()
}
