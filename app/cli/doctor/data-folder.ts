import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SECRETS } from '../../platform/config/schema.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { nameOf } from '../../platform/postgres/account.ts'
import { systemCode } from '../../platform/postgres/fault.ts'
import { type Check, type Finding, findingsOf } from './finding.ts'

/** MiB. PostgreSQL keeps up to 256 of its log, and a disk that fills stops every write. */
const SPACE = { least: 300, wanted: 2_000 }

/** `f_type` of file systems that lie on another machine, where a durable write may not be one. */
const REMOTE = new Map([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9p'],
])

/** Whether the data folder is, or can be made, a private folder of whoever runs this, with room on its disk. */
export const checkDataFolder: Check = async (settings) => [
  await checkOwner(settings),
  ...(await checkDisk(settings)),
  await checkSecret(settings),
]

async function checkOwner({ dataFolder }: Settings): Promise<Finding> {
  const { ok, fault, warning } = findingsOf('data_folder')
  const self = process.getuid?.() ?? -1
  const params = { folder: dataFolder }
  try {
    const { uid, mode } = await stat(dataFolder)
    const isOthers = uid !== self && self !== 0
    if (isOthers) return fault('owner', { ...params, owner: await nameOf(uid) })
    if ((mode & 0o067) !== 0) return warning('open', { ...params, mode: (mode & 0o777).toString(8) })
    return (await isWritable(dataFolder)) ? ok(params) : fault('not_writable', params)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return fault('not_writable', params)
    return (await isWritable(await nearest(dataFolder))) ? ok(params) : fault('not_writable', params)
  }
}

async function checkDisk({ dataFolder }: Settings): Promise<Finding[]> {
  const { ok, fault, warning } = findingsOf('disk')
  const { bavail, bsize, type } = await statfs(await nearest(dataFolder))
  const mib = Math.floor((bavail * bsize) / 1024 / 1024)
  const remote = REMOTE.get(type)
  const space =
    mib < SPACE.least ? fault('full', { mib }) : mib < SPACE.wanted ? warning('little', { mib }) : ok({ mib })
  return remote === undefined ? [space] : [space, warning('remote', { system: remote })]
}

/** Secrets lie in files that others must not read: the generated one, and the settings file where it has any. */
async function checkSecret({ dataFolder, databaseUrl, file }: Settings): Promise<Finding> {
  const { ok, warning } = findingsOf('secrets')
  const kept = databaseUrl === null ? [join(dataFolder, 'auth-secret')] : []
  for (const path of [...kept, ...(file === null ? [] : [file])]) {
    const found = await stat(path).catch(() => null)
    if (found !== null && (found.mode & 0o077) !== 0) {
      return warning('readable', { file: path, names: SECRETS.join(', ') })
    }
  }
  return ok()
}

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )

/** The folder itself, or the first above it that there is. */
async function nearest(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null)
  return found !== null || folder === dirname(folder) ? folder : nearest(dirname(folder))
}
