import { createHash } from 'node:crypto'
import { chmod, chown, lchown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Account, canEnter, nameOf, succeeds, unprivilegedAccount } from './account.ts'
import { binariesFor, openShared } from './binaries.ts'
import { PostgresNotStarted, systemCode } from './fault.ts'

/**
 * Who runs PostgreSQL, which refuses uid 0. `caller`: an ordinary user. `namespace`: root, in a user namespace
 * that gives another uid while the files stay root's. `account`: root, under an unprivileged account.
 */
type Method = 'caller' | 'namespace' | 'account'

export type Place = {
  method: Method
  account: Account | null
  /** Holds bin, lib and share. */
  binaries: string
  /** Holds PostgreSQL's data and its socket: the data folder, or one elsewhere that the account can enter. */
  folder: string
  /** Words before a server's own: they leave root, and end it cleanly when its parent is killed. */
  prefix: readonly string[]
}

/** Where data and binaries go when the account cannot enter the folders of their own. */
const SHARED = '/var/lib/redaksi'
/** In the data folder, where the data are elsewhere: the path of their folder. */
const POINTER = 'postgres-folder'
const LEAVE_ROOT = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'INT']

/**
 * Decides who runs PostgreSQL and where its files lie. Data that exist decide: they stay their owner's. An ordinary
 * user's empty folder that root starts becomes that user's newsroom, who can go on with it.
 */
export async function choosePlace(dataFolder: string, shared: string = SHARED): Promise<Place> {
  const folder = await locate(dataFolder)
  const made = await ownerOf(join(folder, 'postgres'))
  const uid = process.getuid?.() ?? -1
  if (uid !== 0) return asCaller(folder, made, uid)
  const owner = made ?? (await namedOwner(dataFolder))
  const leaves = (owner?.uid ?? 0) === 0 && (await succeeds([...LEAVE_ROOT, 'true']))
  if (leaves)
    return { method: 'namespace', account: null, folder, ...(await tools(null, shared, LEAVE_ROOT)) }
  const account = owner !== null && owner.uid !== 0 ? owner : await unprivilegedAccount()
  if (account === null || !(await succeeds(['/bin/sh', '-c', 'true'], account))) {
    throw new PostgresNotStarted('account', dataFolder)
  }
  if (made?.uid === 0) await adopt(account, folder)
  const home = made === null ? await homeFor(account, dataFolder, shared) : folder
  return { method: 'account', account, folder: home, ...(await tools(account, shared, [])) }
}

/** Who owns a folder, where that is a user with a name, which initdb asks for. */
async function namedOwner(folder: string): Promise<Account | null> {
  const owner = await ownerOf(folder)
  return owner !== null && owner.uid !== 0 && (await nameOf(owner.uid)) !== String(owner.uid) ? owner : null
}

async function asCaller(folder: string, owner: Account | null, uid: number): Promise<Place> {
  if (owner !== null && owner.uid !== uid) throw new PostgresNotStarted('owner', await nameOf(owner.uid))
  return { method: 'caller', account: null, folder, ...(await tools(null, SHARED, [])) }
}

async function tools(account: Account | null, shared: string, leave: readonly string[]) {
  const dies = await succeeds([...DIE_WITH_PARENT, 'true'])
  return {
    binaries: await binariesFor(account, shared),
    prefix: dies ? [...leave, ...DIE_WITH_PARENT] : leave,
  }
}

/** PostgreSQL's data directory of a data folder, there or not. */
export async function dataIn(dataFolder: string): Promise<string> {
  return join((await readPointer(dataFolder)) || dataFolder, 'postgres')
}

const readPointer = (dataFolder: string): Promise<string> =>
  readFile(join(dataFolder, POINTER), 'utf8').then(
    (text) => text.trim(),
    () => '',
  )

async function locate(dataFolder: string): Promise<string> {
  const elsewhere = await readPointer(dataFolder)
  if (elsewhere === '') return dataFolder
  if ((await ownerOf(join(elsewhere, 'postgres'))) === null) throw new PostgresNotStarted('moved', elsewhere)
  return elsewhere
}

async function ownerOf(path: string): Promise<Account | null> {
  try {
    const { uid, gid } = await stat(path)
    return { uid, gid }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null
    throw new PostgresNotStarted('not_writable', String(error))
  }
}

/** The data folder where the account can come to it, else one below `shared` that the data folder names. */
async function homeFor(account: Account, dataFolder: string, shared: string): Promise<string> {
  if (await canEnter(account, dirname(dataFolder))) {
    await letThrough(account, dataFolder)
    return dataFolder
  }
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  const home = join(shared, name)
  await openShared(shared)
  await mkdir(home, { recursive: true, mode: 0o700 })
  await letThrough(account, home)
  return home
}

/** Once there are data to point to: a start that was killed before must not find a pointer to nothing. */
export async function keepPointer(dataFolder: string, { folder }: Place): Promise<void> {
  if (folder !== dataFolder) await writeFile(join(dataFolder, POINTER), `${folder}\n`, { mode: 0o600 })
}

/** The folder stays root's and closed to all others; only the account's group may pass through it. */
async function letThrough({ uid, gid }: Account, folder: string): Promise<void> {
  if ((await stat(folder)).uid === uid) return
  await chown(folder, 0, gid)
  await chmod(folder, 0o710)
}

/** Data that root made in a user namespace go to the account, where it can come to them. */
async function adopt(account: Account, folder: string): Promise<void> {
  if (!(await canEnter(account, dirname(folder)))) throw new PostgresNotStarted('adopt', folder)
  const data = join(folder, 'postgres')
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid)
  }
  // Last: a kill before leaves data that are still root's, and the next start does it again.
  await chown(data, account.uid, account.gid)
  await letThrough(account, folder)
}
