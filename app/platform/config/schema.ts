import { isIP } from 'node:net'
import { z } from 'zod'

/** Where a value comes from it may be text (a variable) or JSON (the file); both are read alike. */
const whole = (least: number, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value),
    z.int().min(least).max(most),
  )

const flag = z.union([z.boolean(), z.stringbool()])

const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').map((each) => each.trim()) : value),
  z.array(z.string()),
)

const text = z.string().trim().min(1).max(4_096)

/** An address, or a network as `10.0.0.0/8`. */
function isNetwork(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null
  return (
    url !== null && /^https?:$/.test(url.protocol) && [`${url.origin}/`, url.origin].includes(url.href.trim())
  )
}

/**
 * Every setting, said once: what it is, what it may be, what holds where it is not set. The table in
 * docs/operating.md is generated from the descriptions. A value that does not fit is named to the operator by
 * the sentence `setting_<NAME>` of the catalogue `cli`.
 */
export const SETTINGS = z.object({
  REDAKSI_DATA: text
    .default('redaksi-data')
    .describe(
      'Folder of the data. Made where it is absent; mode 0700. A relative path counts from where the command runs.',
    ),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .refine(URL.canParse)
    .optional()
    .describe(
      'A PostgreSQL of your own, 15 or newer, UTF-8: `postgres://user:password@host/database`. Not set: the one from the packages, in the data folder.',
    ),
  AUTH_SECRET: z
    .string()
    .min(32)
    .max(1_024)
    .optional()
    .describe(
      'Secret of the installation, at least 32 characters. Needed with `DATABASE_URL`, the same on every node; else made on the first start and kept in the data folder.',
    ),
  HOST: text.default('0.0.0.0').describe('Address to listen on. `127.0.0.1`: this machine alone.'),
  PORT: whole(0, 65_535).default(3000).describe('Port to listen on; `0`: any free one.'),
  PUBLIC_URL: z
    .string()
    .trim()
    .refine(isOrigin)
    .transform((value) => new URL(value))
    .optional()
    .describe(
      'The origin that readers type, as `https://warta.example`, without a path. Not set: this machine and its network alone are served.',
    ),
  TRUSTED_PROXIES: list
    .pipe(z.array(z.string().refine(isNetwork)).max(100))
    .default([])
    .describe(
      'Addresses or networks, separated by commas, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. Needed where `PUBLIC_URL` is https.',
    ),
  PAGE_CACHE_MIB: whole(4, 65_536).default(64).describe('Memory for finished pages, in MiB.'),
  CACHED_PAGES_ONLY: flag
    .default(false)
    .describe('`true`: answer readers from finished pages alone, for an hour of flood.'),
  UNDO_SECONDS: whole(0, 300)
    .default(10)
    .describe('Seconds in which a publication can be taken back before it goes live.'),
  DATABASE_POOL: whole(4, 200).default(10).describe('Most connections that one node opens to PostgreSQL.'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .max(1_024)
    .optional()
    .describe(
      'Bearer token that opens `/metrics` from other machines, at least 16 characters. Not set: from this machine alone.',
    ),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged: `debug`, `info`, `warn`, `error` or `silent`.'),
})

export type SettingName = keyof typeof SETTINGS.shape

export const SETTING_NAMES = Object.keys(SETTINGS.shape) as SettingName[]

/** Never shown, not in a log, a fault or `doctor`. */
export const SECRETS: readonly SettingName[] = ['DATABASE_URL', 'AUTH_SECRET', 'METRICS_TOKEN']
