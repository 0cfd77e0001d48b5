import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOf } from './account.ts'
import { PostgresNotStarted, systemCode } from './fault.ts'
import { ASIDE } from './initialise.ts'
import type { Place } from './place.ts'

/** Files of ours by which a folder is known as a data folder; a new one is empty but for what a disk brings. */
const OURS = new Set(['postgres', 'postgres-folder', 'socket', 'auth-secret', 'redaksi.lock'])
const isOurs = (name: string) => OURS.has(name) || name.startsWith(ASIDE)
const isHarmless = (name: string) => name.startsWith('.') || name === 'lost+found'

/**
 * Makes the data folder or makes sure that it is one, and closes it to others. A folder with other things in
 * it is refused, not closed: `REDAKSI_DATA=/srv` would lock everybody out of /srv.
 */
export async function claimFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = await stat(folder)
    const self = process.getuid?.() ?? uid
    if (self !== 0 && self !== uid) throw new PostgresNotStarted('owner', await nameOf(uid))
    const names = (await readdir(folder)).filter((name) => !isHarmless(name))
    if (names.length > 0 && !names.some(isOurs)) {
      throw new PostgresNotStarted('not_ours', folder)
    }
    // The group may pass through where an account runs PostgreSQL below it.
    if ((mode & 0o067) !== 0) await chmod(folder, 0o700)
  } catch (error) {
    if (error instanceof PostgresNotStarted) throw error
    throw new PostgresNotStarted('not_writable', error instanceof Error ? error.message : folder)
  }
}

/** Bytes; the kernel's limit for a socket's path is 108, and PostgreSQL adds its own name to the folder. */
const LONGEST_SOCKET_FOLDER = 90

/** A folder for the socket that only PostgreSQL's user can enter: beside the data, else, if too long, in /tmp. */
export async function socketFolder(place: Place): Promise<string> {
  const near = join(place.folder, 'socket')
  const owner = place.account?.uid ?? process.getuid?.() ?? -1
  const folder = Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER ? near : await shortFolder(place, owner)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (place.account !== null) await chown(folder, place.account.uid, place.account.gid)
  return folder
}

/** The same at each start, so that none piles up; a name that somebody else took first is not used. */
async function shortFolder(place: Place, owner: number): Promise<string> {
  const folder = `/tmp/redaksi-${createHash('sha256').update(place.folder).digest('hex').slice(0, 16)}`
  try {
    await mkdir(folder, { mode: 0o700 })
    return folder
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
  }
  const found = await lstat(folder)
  const isOwn = found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0
  return isOwn ? folder : mkdtemp('/tmp/redaksi-')
}
