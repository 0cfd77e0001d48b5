import { readFile, readlink, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCode } from './fault.ts'

/** What PostgreSQL's own lock file says. `socket`: the folder of its socket; `status`: ready, starting, stopping. */
export type Postmaster = { pid: number; socket: string; status: string }

/** In the command line of every server that we start, to tell it from one that somebody started by hand. */
export const MARK = 'cluster_name=redaksi'

/** Reads `postmaster.pid` of a data directory; null where there is none or it is half written. */
export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , , socket = '', , , status = ''] = text.split('\n')
  return /^\d+$/.test(pid ?? '') ? { pid: Number(pid), socket, status: status.trim() } : null
}

/**
 * What became of the process that the lock file names. `ours`: a server on this very data directory that we
 * started; `foreign`: one on it that somebody else started; `other`: the number went to another process.
 */
export async function fateOf(pid: number, data: string): Promise<'gone' | 'other' | 'ours' | 'foreign'> {
  if (!isAlive(pid)) return 'gone'
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(systemCode)
  // No /proc (macOS): a living process is taken for the server, as PostgreSQL itself does.
  if (name === 'ENOENT' && process.platform !== 'linux') return 'ours'
  if (name.trim() !== 'postgres') return 'other'
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
  // A server stands in its data directory; who may not see where reads the command line instead.
  const stands = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  const real = await realpath(data).catch(() => data)
  const isHere = stands === null ? words.includes(data) || words.includes(real) : stands === real
  if (!isHere) return 'other'
  return words.includes(MARK) ? 'ours' : 'foreign'
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** Above the highest process number that Linux gives; in as many digits as the longest of them. */
const NOBODY = '4194305'

/**
 * Makes the lock file name a process that cannot exist. PostgreSQL believes any living process of its user
 * to be a server, and numbers come back, in a restarted container at once. The file stays: its other lines let
 * PostgreSQL see whether orphans of the last server still use the shared memory.
 */
export async function disown(data: string): Promise<void> {
  const path = join(data, 'postmaster.pid')
  try {
    const [, ...rest] = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, [NOBODY, ...rest].join('\n'), { flag: 'r+' })
  } catch (error) {
    // A server that was just ending took it away itself.
    if (systemCode(error) !== 'ENOENT') throw error
  }
}
