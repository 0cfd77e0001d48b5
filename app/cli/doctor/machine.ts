import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { hashOfSources } from '../../../scripts/sources.ts'
import { APP_FOLDER } from '../../platform/paths.ts'
import { succeeds } from '../../platform/postgres/account.ts'
import { packagedBinaries } from '../../platform/postgres/binaries.ts'
import { type Finding, findingsOf } from './finding.ts'
import { canRun, systemBrowser } from './system-browser.ts'

const OLDEST_NODE = 24
/** MiB; Redaksi and its PostgreSQL take about 300. */
const LEAST_MEMORY = 512

/** What hangs on the machine and the installation alone. */
export async function checkMachine(env: Readonly<Record<string, string | undefined>>): Promise<Finding[]> {
  return [checkNode(), checkPlatform(), checkMemory(), checkBuild(), await checkBrowser(env.CHROME_PATH)]
}

function checkNode(): Finding {
  const { ok, fault } = findingsOf('node')
  const version = process.versions.node
  return Number.parseInt(version, 10) >= OLDEST_NODE ? ok({ version }) : fault('old', { version })
}

function checkPlatform(): Finding {
  const { ok, fault, warning } = findingsOf('platform')
  const platform = `${process.platform} ${process.arch}`
  if (process.platform === 'linux' && glibc() === null) return fault('musl')
  if (platform === 'linux x64') return ok({ platform, libc: `glibc ${glibc()}` })
  const isTried = ['linux arm64', 'darwin arm64', 'darwin x64'].includes(platform)
  return isTried ? warning('not_promised', { platform }) : fault('unknown', { platform })
}

/** The version of the C library; null where it is another one, which the binaries from npm do not fit. */
function glibc(): string | null {
  const report: { header?: { glibcVersionRuntime?: string } } = process.report.getReport()
  return report.header?.glibcVersionRuntime ?? null
}

function checkMemory(): Finding {
  const { ok, warning } = findingsOf('memory')
  const limit = process.constrainedMemory()
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  const mib = Math.round(bytes / 1024 / 1024)
  return mib >= LEAST_MEMORY ? ok({ mib }) : warning('little', { mib, least: LEAST_MEMORY })
}

function checkBuild(): Finding {
  const { ok, fault, warning } = findingsOf('build')
  const stamp = join(APP_FOLDER, 'dist/sources.sha256')
  const isWhole = ['dist/server/main.js', 'dist/desk'].every((path) => existsSync(join(APP_FOLDER, path)))
  if (!isWhole || !existsSync(stamp)) return fault('missing')
  const root = join(APP_FOLDER, '..')
  // An installed package has no sources to be older than.
  if (!existsSync(join(root, 'package-lock.json'))) return ok()
  return readFileSync(stamp, 'utf8') === hashOfSources(root) ? ok() : warning('stale')
}

async function checkBrowser(named: string | undefined): Promise<Finding> {
  const { ok, warning } = findingsOf('browser')
  if (named !== undefined && named !== '' && named !== 'npm') {
    return (await canRun(named)) ? ok({ browser: named }) : warning('named', { browser: named })
  }
  const system = await systemBrowser()
  if (system !== null) return ok({ browser: system })
  try {
    createRequire(join(APP_FOLDER, 'package.json')).resolve('@sparticuz/chromium')
    return ok({ browser: '@sparticuz/chromium' })
  } catch {
    return warning('missing')
  }
}

/** Whether the PostgreSQL from npm is there and may run: not so on a file system mounted noexec. */
export async function checkBinaries(): Promise<Finding> {
  const { ok, fault } = findingsOf('binaries')
  try {
    const { folder, version } = await packagedBinaries()
    const runs = await succeeds([join(folder, 'bin/postgres'), '--version'])
    return runs ? ok({ version }) : fault('cannot_run', { folder })
  } catch {
    return fault('missing', { platform: `${process.platform}-${process.arch}` })
  }
}
