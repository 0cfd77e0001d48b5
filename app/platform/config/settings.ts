import { randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export type SettingsFault = 'database_url' | 'auth_secret'

export class BadSettings extends Error {
  readonly fault: SettingsFault
  constructor(fault: SettingsFault) {
    super(fault)
    this.fault = fault
  }
}

/** `databaseUrl` null: the PostgreSQL that came with the packages, in the data folder. */
export type Settings = { dataFolder: string; databaseUrl: string | null; authSecret: string | null }

/** Characters; 32 random bytes in base 64 have 44. */
const SHORTEST_SECRET = 32

const isPostgres = (text: string) => /^postgres(ql)?:\/\/./.test(text)

/** Reads the settings from the environment; an empty variable counts as absent. Throws BadSettings. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const databaseUrl = env.DATABASE_URL || null
  if (databaseUrl !== null && !z.string().refine(isPostgres).safeParse(databaseUrl).success) {
    throw new BadSettings('database_url')
  }
  const authSecret = env.AUTH_SECRET || null
  const isTooShort = authSecret !== null && authSecret.length < SHORTEST_SECRET
  if (isTooShort || (databaseUrl !== null && authSecret === null)) throw new BadSettings('auth_secret')
  return { dataFolder: resolve(env.REDAKSI_DATA || 'redaksi-data'), databaseUrl, authSecret }
}

/**
 * The installation's secret: the given one, else the one kept in the data folder, made on first use.
 * Two processes that start together end with the same one, since only the first can create the file.
 */
export async function installationSecret({ dataFolder, authSecret }: Settings): Promise<string> {
  if (authSecret !== null) return authSecret
  const path = join(dataFolder, 'auth-secret')
  try {
    const file = await open(path, 'wx', 0o600)
    const secret = randomBytes(32).toString('base64')
    await file.writeFile(secret)
    await file.sync()
    await file.close()
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return (await readFile(path, 'utf8')).trim()
  }
}
