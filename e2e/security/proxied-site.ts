import { request } from 'node:http'
import { freePort } from '../support/free-port.ts'
import { aDraft, publish } from '../support/published.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { firstAccount, PERSON } from '../support/staff-client.ts'

export const HOST = 'warta.example'
export const ORIGIN = `https://${HOST}`
/** What the proxy in front of us adds to a reader's request. */
export const PROXY = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' }

type Sent = { method?: string; headers?: Record<string, string>; body?: unknown; from?: string }
export type Got = { status: number; headers: Record<string, string | string[] | undefined>; bytes: Buffer }

export type ProxiedSite = {
  redaksi: Redaksi
  port: number
  /** A published story. */
  story: { path: string; section: string; id: string }
  /** Asks as the proxy passes a reader's request on. `from`: another address of this machine. */
  reach(path: string, sent?: Sent): Promise<Got>
  signIn(sent?: Sent, password?: string): Promise<Got>
  /** Headers of somebody who is signed in. */
  signedIn(): Promise<Record<string, string>>
  /** Addresses of what the front page and the desk load. */
  assets(): Promise<string[]>
  close(): Promise<void>
}

/** A newsroom with one published story, behind a proxy that speaks TLS. */
export async function proxiedSite(): Promise<ProxiedSite> {
  const folder = await dataFolder()
  const port = await freePort()
  const shared = { PORT: String(port), HOST: '127.0.0.1', UNDO_SECONDS: '0' }
  const alone = await startRedaksi(folder.path, { args: ['--empty'], env: shared })
  const story = await publishedStory(alone)
  await alone.stop()
  const env = { ...shared, PUBLIC_URL: ORIGIN, TRUSTED_PROXIES: '127.0.0.1' }
  const redaksi = await startRedaksi(folder.path, { env })
  const reach: ProxiedSite['reach'] = (path, sent) => ask(port, path, sent)
  return {
    ...{ redaksi, port, story, reach },
    ...visitsOf(reach),
    close: async () => {
      await redaksi.stop()
      await folder.remove()
    },
  }
}

async function publishedStory(redaksi: Redaksi): Promise<ProxiedSite['story']> {
  const head = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  const { id, section } = await aDraft(redaksi.url, head)
  return { id, section, path: await publish(redaksi.url, head, id) }
}

function visitsOf(reach: ProxiedSite['reach']): Pick<ProxiedSite, 'signIn' | 'signedIn' | 'assets'> {
  const signIn: ProxiedSite['signIn'] = (sent = {}, password = PERSON.password) =>
    reach('/api/auth/sign-in/email', { method: 'POST', body: { email: PERSON.email, password }, ...sent })
  return {
    signIn,
    signedIn: async () => {
      const { headers } = await signIn()
      return { ...PROXY, cookie: (headers['set-cookie'] ?? []).toString().split(';')[0] ?? '' }
    },
    assets: async () => {
      const pages = await Promise.all(['/', '/desk'].map((path) => reach(path)))
      const found = pages.flatMap(({ bytes }) => [
        ...bytes.toString().matchAll(/(?:href|src)="(\/aset\/[^"]+)"/g),
      ])
      return [...new Set(found.map(([, path = '']) => path))]
    },
  }
}

function ask(
  port: number,
  path: string,
  { method = 'GET', headers = PROXY, body, from }: Sent = {},
): Promise<Got> {
  const { promise, resolve, reject } = Promise.withResolvers<Got>()
  const text = body === undefined ? '' : JSON.stringify(body)
  const json =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(text.length) }
  const where = { host: '127.0.0.1', port, path, method, ...(from !== undefined && { localAddress: from }) }
  const asked = request(
    { ...where, headers: { host: HOST, origin: ORIGIN, ...json, ...headers } },
    (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) })
      })
    },
  )
  asked.on('error', reject)
  asked.end(text)
  return promise
}
