import { mkdir, rm, writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { createFirstAccountLink } from '../features/staff/first-account.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { type Newsroom, openNewsroom } from '../platform/database/newsroom.ts'
import { createLogger, surviveClosedOutput } from '../platform/log/log.ts'
import { command } from './command.ts'
import { failWith } from './faults.ts'
import { type ExitCode, type Terminal, wordsOf } from './terminal.ts'

/** Opens the newsroom, fills it with the demo on its first start, and serves until it is told to stop. */
export const start = command({
  name: 'start',
  options: { empty: 'switch' },
  values: z.object({ empty: z.boolean().default(false) }),
  positionals: [0, 0],
  examples: ['start', 'start --empty'],
  run: async ({ values: { empty } }, terminal) => {
    try {
      return await serve(readSettings(terminal.env), empty, terminal)
    } catch (error) {
      return failWith(error, terminal)
    }
  },
})

async function serve(settings: Settings, empty: boolean, terminal: Terminal): Promise<ExitCode> {
  surviveClosedOutput()
  const log = createLogger(settings.logLevel)
  const stopped = stopSignal()
  const t = wordsOf(terminal)
  terminal.progress(t('progress.opening'))
  const newsroom = await openNewsroom(settings, {
    as: 'node',
    tell: (event) => log[isRoutine(event) ? 'debug' : 'warn'](event, 'database'),
  }).finally(() => terminal.progress(''))
  try {
    // Late: a start that is refused need not load what serves.
    const { startNode, fillNewsroom } = await import('../main.ts')
    const node = await startNode({ settings, newsroom, log })
    try {
      if (await fillNewsroom(newsroom, { empty })) terminal.out(`${t('start.demo_made')}\n`)
      await announce(settings, newsroom, { url: node.url, terminal })
      log.info({ port: node.url.port }, 'ready')
      await stopped
      log.info('stopping')
    } finally {
      await node.close()
    }
  } finally {
    await newsroom.close()
  }
  return 0
}

/** Of what PostgreSQL writes only its complaints are for the operator; its day's work is for who looks for a fault. */
const isRoutine = (event: { kind: string; line?: string }): boolean =>
  event.kind === 'said' &&
  !/ (?:WARNING|ERROR|PANIC|FATAL): {2}(?!the database system is starting up)/.test(event.line ?? '')

/** Resolves at the first request to stop. A second one ends the process at once: whoever asks twice means it. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false
    const stop = () => {
      if (isAsked) process.exit(1)
      isAsked = true
      resolve()
    }
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  })
}

type Announced = { url: URL; terminal: Terminal }

/** Says where the site is, and how the first account is made while there is none. */
async function announce(
  settings: Settings,
  { db, place }: Newsroom,
  { url, terminal }: Announced,
): Promise<void> {
  const t = wordsOf(terminal)
  const local = `http://localhost:${url.port}`
  const lines = [t('start.site', { url: settings.http.publicUrl?.origin ?? local })]
  if (settings.http.publicUrl === null) {
    lines.push(...networkUrls(settings, url).map((address) => t('start.network', { url: address })))
  }
  lines.push(t('start.desk', { url: `${settings.http.publicUrl?.origin ?? local}/desk` }))
  if (place !== null) lines.push(t('start.data', { folder: settings.dataFolder }))
  if (place !== null && place.folder !== settings.dataFolder) {
    lines.push(t('start.data_elsewhere', { folder: place.folder }))
  }
  const link = await createFirstAccountLink(db)
  const file = join(settings.dataFolder, 'first-account-link')
  await rm(file, { force: true })
  if (link !== null) {
    const address = `${settings.http.publicUrl?.origin ?? local}/desk/mulai#${link.token}`
    if (terminal.isPerson) lines.push(t('start.first_account', { url: address }))
    else {
      await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 })
      await writeFile(file, `${address}\n`, { mode: 0o600 })
      lines.push(t('start.first_account_file', { file }))
    }
  }
  lines.push(t('start.stop'))
  terminal.out(`${lines.join('\n')}\n`)
}

/** Addresses by which a phone in the same network reaches this machine; none where only this machine is served. */
function networkUrls({ http }: Settings, { port }: URL): string[] {
  if (http.host !== '0.0.0.0' && http.host !== '::') return []
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => `http://${address}:${port}`)
}
