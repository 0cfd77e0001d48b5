import { type Browser, chromium } from 'playwright-core'
import { systemBrowser } from '../../app/cli/doctor/system-browser.ts'
import { unpackBrowser } from './unpack.ts'

type Found = { executablePath: string; env?: Record<string, string> }

/**
 * Starts a headless Chromium: that of `CHROME_PATH`, else the system's, else the one from npm, which
 * `CHROME_PATH=npm` asks for outright. Its sandbox is on where the machine lets it be: not for root, and not
 * where user namespaces are off. No other switch than that: the page meets a browser as readers have it.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser()
  const options = {
    executablePath: found.executablePath,
    env: { ...stringsOf(process.env), ...found.env },
  }
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false })
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true })
  } catch (error) {
    if (!/sandbox|namespace|zygote/i.test(String(error))) throw error
    return chromium.launch({ ...options, chromiumSandbox: false })
  }
}

/** Which browser the tests take; unpacks the one from npm where it is that. */
export async function findBrowser(): Promise<Found> {
  const named = process.env.CHROME_PATH
  if (named !== undefined && named !== '' && named !== 'npm') return { executablePath: named }
  const system = named === 'npm' ? null : await systemBrowser()
  return system === null ? unpackBrowser() : { executablePath: system }
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
