import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { hashOfSources } from './sources.ts'

/**
 * Builds the server and the desk into `app/dist`, unless what stands there was made from these very sources.
 * Runs at `npm ci` and before `npm start`.
 */
const root = join(import.meta.dirname, '..')
const stamp = join(root, 'app/dist/sources.sha256')
const now = hashOfSources(root)
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  rmSync(stamp, { force: true })
  await build({ configFile: join(root, 'app/vite.server.config.ts') })
  await build({ configFile: join(root, 'app/vite.desk.config.ts') })
  writeFileSync(stamp, now)
}
