import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { z } from 'zod'
import type { HttpConfig } from '../http/parts.ts'
import { SETTING_NAMES, SETTINGS, type SettingName } from './schema.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Values = z.output<typeof SETTINGS>

/**
 * One thing that is wrong with the settings. `code` names its sentence in the catalogue `cli`:
 * `setting_<NAME>` for a value that does not fit, else the pair or the file that is at fault.
 */
export type SettingsFault = { code: string; params: Record<string, string> }

/** All faults at once, so that nobody mends one only to meet the next. */
export class BadSettings extends Error {
  readonly faults: readonly SettingsFault[]
  constructor(faults: readonly SettingsFault[]) {
    super(faults.map(({ code }) => code).join(', '))
    this.faults = faults
  }
}

/** `databaseUrl` null: the PostgreSQL that came with the packages, in the data folder (an absolute path). */
export type Settings = {
  dataFolder: string
  databaseUrl: string | null
  authSecret: string | null
  http: HttpConfig
  /** MiB. */
  pageCacheMib: number
  cachedPagesOnly: boolean
  undoSeconds: number
  databasePool: number
  logLevel: Values['LOG_LEVEL']
  /** The file that was read; null where there is none. */
  file: string | null
}

/**
 * Reads the settings from the environment and from one JSON file: the one that `REDAKSI_CONFIG` names, else
 * `redaksi.json` beside the data folder. The environment wins; an empty variable counts as absent.
 * Throws BadSettings.
 */
export function readSettings(env: Environment): Settings {
  const given = Object.fromEntries(
    SETTING_NAMES.flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])),
  )
  const { file, values, faults } = readFile(env)
  const raw: Record<string, unknown> = { ...values, ...given }
  const { error } = SETTINGS.safeParse(raw)
  const unfit = new Set(error?.issues.map(({ path }) => String(path[0])))
  for (const name of unfit) delete raw[name]
  const fit = SETTINGS.parse(raw)
  const contradictions = contradictionsOf(fit).filter(({ of }) => !of.some((name) => unfit.has(name)))
  const codes = [...[...unfit].map((name) => `setting_${name}`), ...contradictions.map(({ code }) => code)]
  const all = [...faults, ...codes.map((code) => ({ code, params: {} }))]
  if (all.length > 0) throw new BadSettings(all)
  return settingsOf(fit, file)
}

function settingsOf(values: Values, file: string | null): Settings {
  return {
    dataFolder: resolve(values.REDAKSI_DATA),
    databaseUrl: values.DATABASE_URL ?? null,
    authSecret: values.AUTH_SECRET ?? null,
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL ?? null,
      trustedProxies: values.TRUSTED_PROXIES,
      metricsToken: values.METRICS_TOKEN ?? null,
    },
    pageCacheMib: values.PAGE_CACHE_MIB,
    cachedPagesOnly: values.CACHED_PAGES_ONLY,
    undoSeconds: values.UNDO_SECONDS,
    databasePool: values.DATABASE_POOL,
    logLevel: values.LOG_LEVEL,
    file,
  }
}

/**
 * Pairs that cannot both be meant. Redaksi itself speaks plain HTTP, so behind an https address stands a
 * proxy: unnamed, all readers would come from its one address and share one limit. A network of every
 * address would let any reader say who he is.
 */
function contradictionsOf(values: Values): { code: string; of: SettingName[] }[] {
  const isBehindTls = values.PUBLIC_URL?.protocol === 'https:'
  const isOwnWithoutSecret = values.DATABASE_URL !== undefined && values.AUTH_SECRET === undefined
  const found: [boolean, string, SettingName[]][] = [
    [isOwnWithoutSecret, 'auth_secret_missing', ['AUTH_SECRET']],
    [isBehindTls && values.TRUSTED_PROXIES.length === 0, 'proxies_missing', ['TRUSTED_PROXIES']],
    [values.TRUSTED_PROXIES.some((network) => network.endsWith('/0')), 'proxies_everybody', []],
  ]
  return found.filter(([isSo]) => isSo).map(([, code, of]) => ({ code, of }))
}

type Read = { file: string | null; values: Record<string, unknown>; faults: SettingsFault[] }

function readFile(env: Environment): Read {
  const named = env.REDAKSI_CONFIG?.trim()
  const beside = join(dirname(resolve(env.REDAKSI_DATA?.trim() || 'redaksi-data')), 'redaksi.json')
  const file = named ? resolve(named) : beside
  const fault = (code: string, params: Record<string, string> = { file }): Read => ({
    file,
    values: {},
    faults: [{ code, params }],
  })
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return fault('file_not_json')
    const code = error instanceof Error && 'code' in error ? error.code : null
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR'
    return isAbsent && !named ? { file: null, values: {}, faults: [] } : fault('file_unreadable')
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return fault('file_not_json')
  const values: Record<string, unknown> = { ...content }
  const unknown = Object.keys(values).filter((name) => !SETTING_NAMES.includes(name as SettingName))
  if (unknown.length > 0) return fault('file_unknown', { file, names: unknown.join(', ') })
  return { file, values, faults: [] }
}
