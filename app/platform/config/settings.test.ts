import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { translator } from '../i18n/translate.ts'
import { APP_FOLDER } from '../paths.ts'
import { SETTING_NAMES, SETTINGS } from './schema.ts'
import { BadSettings, readSettings } from './settings.ts'
import { BEGIN, END, settingsTable } from './table.ts'

const secret = 'a'.repeat(32)
const url = 'postgres://redaksi@example.org/redaksi'

/** The codes of everything that is wrong, in order. */
function faultsOf(env: Record<string, string>): string[] {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (error instanceof BadSettings) return error.faults.map(({ code }) => code)
    throw error
  }
}

/** A folder of its own with a settings file in it; gives the variables that lead there. */
async function withFile(content: unknown): Promise<{ REDAKSI_DATA: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'redaksi-settings-'))
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  writeFileSync(join(folder, 'redaksi.json'), text)
  return { REDAKSI_DATA: join(folder, 'data') }
}

test('nothing set: the embedded database, every address of the machine, and whole defaults', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({
    databaseUrl: null,
    http: { host: '0.0.0.0', port: 3000, publicUrl: null, trustedProxies: [], metricsToken: null },
    undoSeconds: 10,
    cachedPagesOnly: false,
    logLevel: 'info',
    file: null,
  })
})

test('the file gives what the environment does not; the environment wins', async () => {
  const env = await withFile({ PORT: 4000, HOST: '127.0.0.1', TRUSTED_PROXIES: ['10.0.0.0/8'] })
  const { http, dataFolder, file } = readSettings({ ...env, PORT: '5000' })
  expect(http).toMatchObject({ port: 5000, host: '127.0.0.1', trustedProxies: ['10.0.0.0/8'] })
  expect(dataFolder).toBe(env.REDAKSI_DATA)
  expect(file).toBe(join(env.REDAKSI_DATA, '../redaksi.json'))
})

test('every fault is named at once', () => {
  expect(faultsOf({ PORT: '70000', UNDO_SECONDS: 'ten', LOG_LEVEL: 'loud' })).toEqual([
    'setting_PORT',
    'setting_UNDO_SECONDS',
    'setting_LOG_LEVEL',
  ])
  expect(faultsOf({ PORT: '70000', PUBLIC_URL: 'https://warta.example', DATABASE_URL: url })).toEqual([
    'setting_PORT',
    'auth_secret_missing',
    'proxies_missing',
  ])
})

test.each([
  [{ DATABASE_URL: url }, ['auth_secret_missing']],
  [{ DATABASE_URL: url, AUTH_SECRET: 'short' }, ['setting_AUTH_SECRET']],
  [{ DATABASE_URL: 'mysql://host/db', AUTH_SECRET: secret }, ['setting_DATABASE_URL']],
  [{ DATABASE_URL: url, AUTH_SECRET: secret }, []],
  [{ PUBLIC_URL: 'https://warta.example' }, ['proxies_missing']],
  [{ PUBLIC_URL: 'https://warta.example', TRUSTED_PROXIES: '127.0.0.1, ::1' }, []],
  [{ PUBLIC_URL: 'http://warta.example/' }, []],
  [{ PUBLIC_URL: 'https://warta.example/berita', TRUSTED_PROXIES: '::1' }, ['setting_PUBLIC_URL']],
  [{ PUBLIC_URL: 'https://ani@warta.example', TRUSTED_PROXIES: '::1' }, ['setting_PUBLIC_URL']],
  [{ PUBLIC_URL: 'warta.example' }, ['setting_PUBLIC_URL']],
  [{ TRUSTED_PROXIES: '0.0.0.0/0' }, ['proxies_everybody']],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, ['setting_TRUSTED_PROXIES']],
  [{ TRUSTED_PROXIES: 'proxy.local' }, ['setting_TRUSTED_PROXIES']],
  [{ METRICS_TOKEN: 'short' }, ['setting_METRICS_TOKEN']],
  [{ CACHED_PAGES_ONLY: 'perhaps' }, ['setting_CACHED_PAGES_ONLY']],
  [{ REDAKSI_CONFIG: '/absent/redaksi.json' }, ['file_unreadable']],
])('%j: %j', (env, faults) => {
  expect(faultsOf(env)).toEqual(faults)
})

test('a file that is no object, or has a name that is not known, is refused', async () => {
  expect(faultsOf(await withFile('{"PORT": 4000,'))).toEqual(['file_not_json'])
  expect(faultsOf(await withFile([1]))).toEqual(['file_not_json'])
  expect(faultsOf(await withFile({ PRT: 4000 }))).toEqual(['file_unknown'])
})

test('each setting has a description and a sentence in both languages for a value that does not fit', () => {
  for (const name of SETTING_NAMES) {
    expect(SETTINGS.shape[name].description, name).toBeTruthy()
    for (const language of ['id', 'en'] as const) {
      expect(translator(language, 'cli')(`settings.setting_${name}`)).toContain(name)
    }
  }
})

test('the table in the documentation is the one that the schema gives', () => {
  const page = readFileSync(join(APP_FOLDER, '../docs/operating.md'), 'utf8')
  expect(page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)).trim()).toBe(settingsTable())
})

/** The bundler's own settings write `process.env` into what they replace; they run at no start. */
const isBuildSetting = (path: string) => /^vite\.\w+\.config\.ts$/.test(path)

test('nothing but the command line reads the environment', () => {
  const readers = readdirSync(APP_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)(node_modules|dist)\/|\.test\.tsx?$/.test(path))
    .filter((path) => !isBuildSetting(path))
    .filter((path) => readFileSync(join(APP_FOLDER, path), 'utf8').includes('process.env'))
  expect(readers).toEqual(['cli/main.ts'])
})
