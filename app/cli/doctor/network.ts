import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Settings } from '../../platform/config/settings.ts'
import { systemCode } from '../../platform/postgres/fault.ts'
import { readHolder } from '../../platform/postgres/lock.ts'
import { type Check, type Finding, findingsOf } from './finding.ts'

/** Milliseconds. */
const REPLY_WITHIN = 5_000

/** Whether the port can be listened on, and whether readers come in under the address that is configured. */
export const checkNetwork: Check = async (settings) => [
  await checkPort(settings),
  await checkPublicUrl(settings),
]

async function checkPort({ http, dataFolder }: Settings): Promise<Finding> {
  const { ok, fault } = findingsOf('port')
  const { host, port } = http
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return ok({ port })
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EACCES') return fault('forbidden', { port })
    if (code !== 'EADDRINUSE') return fault('address', { host })
    const holder = await readHolder(dataFolder)
    return holder?.role === 'node' ? ok({ port }) : fault('taken', { port })
  } finally {
    server.close()
  }
}

async function checkPublicUrl({ http: { publicUrl } }: Settings): Promise<Finding> {
  const { ok, warning } = findingsOf('public_url')
  if (publicUrl === null) return warning('unset')
  const url = publicUrl.origin
  const isHere = /^(localhost|127\.|\[::1\])/.test(publicUrl.hostname)
  if (publicUrl.protocol === 'http:' && !isHere) return warning('plain', { url })
  try {
    await fetch(new URL('/healthz', publicUrl), { signal: AbortSignal.timeout(REPLY_WITHIN) })
    return ok({ url })
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null
    return warning('unreachable', { url, detail: systemCode(cause) || String(error) })
  }
}
