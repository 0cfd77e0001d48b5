import { randomBytes } from 'node:crypto'
import { chown, link, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { systemCode } from './fault.ts'

/** `node` serves; `command` runs PostgreSQL for the length of one command; `leaving` is such a one at its end. */
export type Role = 'node' | 'command' | 'leaving'

const HOLDER = z.object({
  role: z.enum(['node', 'command', 'leaving']),
  pid: z.int(),
  /** When the process began, in the kernel's own count: a number that comes back began at another time. */
  born: z.string(),
  /** The machine's present boot and the process namespace: in another one a pid says nothing. */
  realm: z.string(),
})
export type Holder = z.infer<typeof HOLDER>

export type Lock = { become(role: Role): Promise<void>; release(): Promise<void> }

/** Milliseconds. A holder in another container shows by this beat that it lives. */
const BEAT = 2_000
const SILENCE = 3 * BEAT

const pathIn = (folder: string) => join(folder, 'redaksi.lock')

/**
 * Takes the folder for this process, or says who has it. A holder that is dead is replaced: by its number and
 * birth where we share a machine, by its silence where we do not (two containers on one volume).
 */
export async function takeLock(folder: string, role: Role): Promise<Lock | Holder> {
  const path = pathIn(folder)
  const self: Holder = { role, pid: process.pid, ...(await identity(process.pid)) }
  for (;;) {
    if (await place(path, self)) return held(path, self)
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) continue
    const holder = parse(text)
    if (holder !== null && (await isAlive(holder, path))) return holder
    await remove(path, text)
  }
}

/** Who holds the folder now, dead or alive. */
export async function readHolder(folder: string): Promise<Holder | null> {
  return parse(await readFile(pathIn(folder), 'utf8').catch(() => ''))
}

function parse(text: string): Holder | null {
  try {
    return HOLDER.parse(JSON.parse(text))
  } catch {
    // Only a disk that lost its writes leaves half a lock: it is linked into place whole.
    return null
  }
}

/** Written aside and linked, so that nobody reads half a lock and only one can be first. */
async function place(path: string, holder: Holder): Promise<boolean> {
  const aside = await writeAside(path, holder)
  try {
    await link(aside, path)
    return true
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    return false
  } finally {
    await rm(aside, { force: true })
  }
}

async function writeAside(path: string, holder: Holder): Promise<string> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(aside, JSON.stringify(holder), { mode: 0o600 })
  if (process.getuid?.() === 0) {
    const { uid, gid } = await stat(join(path, '..'))
    await chown(aside, uid, gid)
  }
  return aside
}

function held(path: string, self: Holder): Lock {
  const beat = setInterval(() => {
    const now = new Date()
    // Gone with its folder: what stops a node then is its database.
    utimes(path, now, now).catch(() => clearInterval(beat))
  }, BEAT)
  beat.unref()
  return {
    become: async (role) => rename(await writeAside(path, { ...self, role }), path),
    release: async () => {
      clearInterval(beat)
      // One that was taken for dead and replaced leaves its successor's alone.
      const holder = parse(await readFile(path, 'utf8').catch(() => ''))
      const isOwn = holder?.pid === self.pid && holder.born === self.born && holder.realm === self.realm
      if (isOwn) await rm(path, { force: true })
    },
  }
}

/** Moves a dead lock away; where another start was faster and its living one was moved, puts that back. */
async function remove(path: string, dead: string): Promise<void> {
  const away = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await rename(path, away)
    if ((await readFile(away, 'utf8')) !== dead) await link(away, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(systemCode(error))) throw error
  } finally {
    await rm(away, { force: true })
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  const { born, realm } = await identity(holder.pid)
  if (realm === holder.realm && realm !== '') return born === holder.born && born !== ''
  const beatOf = () => stat(path).then(({ mtimeMs }) => mtimeMs)
  const first = await beatOf().catch(() => 0)
  if (Date.now() - first > SILENCE) return false
  for (const until = Date.now() + SILENCE; Date.now() < until; await sleep(200)) {
    if ((await beatOf().catch(() => 0)) !== first) return true
  }
  return false
}

/** `born` is empty where no such process lives; `realm` is empty where there is no /proc, and beats decide. */
async function identity(pid: number): Promise<{ born: string; realm: string }> {
  const read = (file: string) => readFile(file, 'utf8').catch(() => '')
  const status = await read(`/proc/${pid}/stat`)
  const boot = (await read('/proc/sys/kernel/random/boot_id')).trim()
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  // The name in parentheses may hold blanks; 22nd field of the whole.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  const isZombie = fields[0] === 'Z'
  return { born: isZombie ? '' : (fields[19] ?? ''), realm: namespace === '' ? '' : `${boot} ${namespace}` }
}
