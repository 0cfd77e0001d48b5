import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { DATA_HEADERS } from './headers.ts'
import { isFromThisMachine } from './peer.ts'

export type Probes = {
  isReady(): Promise<boolean>
  metrics(): Promise<string>
  metricsToken: string | null
  isStopping(): boolean
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>
}

/** Milliseconds; who asks `/readyz` wants an answer, also when the database gives none. */
const READY_LIMIT = 2_000

/**
 * Answers what watches the machine: `/healthz` says that the process lives, `/readyz` whether it should be sent
 * requests, `/metrics` its figures. False where the path is another.
 */
export function answerProbe(
  probes: Probes,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (path === '/healthz') say(probes, response, 200, 'ok')
  else if (path === '/readyz') void ready(probes, response)
  else if (path === '/metrics') void metrics(probes, request, response)
  else return false
  return true
}

async function ready(probes: Probes, response: ServerResponse): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, READY_LIMIT, false).unref())
  const isReady = !probes.isStopping() && (await Promise.race([probes.isReady().catch(() => false), late]))
  say(probes, response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready')
}

async function metrics(probes: Probes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!maySeeMetrics(probes.metricsToken, request)) return say(probes, response, 404, 'not found')
  const text = await probes.metrics().catch(() => null)
  say(probes, response, text === null ? 500 : 200, text ?? 'no figures')
}

/** To the public they do not exist. */
function maySeeMetrics(token: string | null, request: IncomingMessage): boolean {
  if (isFromThisMachine(request)) return true
  const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token === null || given === undefined) return false
  const [one, other] = [Buffer.from(given), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function say({ headers }: Probes, response: ServerResponse, status: number, text: string): void {
  const all = { ...DATA_HEADERS, ...headers, 'Content-Type': 'text/plain; charset=utf-8' }
  response.writeHead(status, all).end(text)
}
