import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'
import { type Assets, assetServer } from './assets.ts'
import { type Context, serverContext } from './context.ts'
import { refusalOf } from './guard.ts'
import { DATA_HEADERS, transportHeaders } from './headers.ts'
import { hostRule } from './hosts.ts'
import { registerMounts } from './mounts.ts'
import { openApi } from './openapi.ts'
import { registerOperations } from './operations.ts'
import type { HttpConfig, Parts } from './parts.ts'
import { answerProbe } from './probes.ts'
import { registerStaffPages } from './staff-pages.ts'
import { stopServer, trackConnections } from './stop.ts'
import { upgradeHandler } from './upgrade.ts'

/** Answers what belongs to the site, from memory where it can. `address` is read only where it is needed. */
export type SiteHandler = (request: IncomingMessage, response: ServerResponse, address: () => string) => void

export type RunningServer = {
  /** Where it listens, by an address that works on this machine. */
  url: URL
  /** Takes no new connection, lets running requests end, closes the rest within seconds. */
  close(): Promise<void>
}

/**
 * Milliseconds and counts for a port that anybody can reach. Node's own defaults (60 s for headers, 300 s for a
 * request) let a few hundred slow clients hold every connection.
 */
const SERVER_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
}
const MOST_HEADERS = 100
/** Milliseconds without a byte in either direction, for answers that nobody collects. */
const SILENCE = 60_000

/**
 * Starts serving: the guard first, then the site's finished pages, then the router. Throws where a part is not
 * declared whole or the port cannot be had; nothing is left listening then.
 */
export async function startServer<Act extends string, Caller>(
  config: HttpConfig,
  parts: Parts<Act, Caller>,
  site: SiteHandler | null,
): Promise<RunningServer> {
  const context = serverContext(config, parts)
  const isOurs = hostRule(config.publicUrl)
  const assets = assetServer(parts.assets, transportHeaders(config.publicUrl))
  const state = { isStopping: false }
  const front = { config, context, isOurs, assets, site, state }
  const { app, server } = buildApp(front)
  const connections = trackConnections(server)
  server.on('upgrade', upgradeHandler(context, isOurs))
  try {
    await app.listen({ host: config.host, port: config.port, exclusive: false })
  } catch (error) {
    assets.close()
    await app.close()
    throw error
  }
  return {
    url: addressOf(server),
    close: async () => {
      state.isStopping = true
      assets.close()
      await stopServer(server, connections)
      await app.close()
    },
  }
}

type Front<Act extends string, Caller> = {
  config: HttpConfig
  context: Context<Act, Caller>
  isOurs: (host: string) => boolean
  assets: Assets
  site: SiteHandler | null
  state: { isStopping: boolean }
}

function buildApp<Act extends string, Caller>(front: Front<Act, Caller>) {
  let server: Server | undefined
  const app = Fastify({
    logger: false,
    return503OnClosing: false,
    serverFactory: (handler) => {
      server = createServer(SERVER_LIMITS, frontDoor(front, handler))
      server.maxHeadersCount = MOST_HEADERS
      server.setTimeout(SILENCE)
      return server
    },
  })
  registerAll(app, front)
  return { app, server: server ?? app.server }
}

function registerAll<Act extends string, Caller>(app: FastifyInstance, front: Front<Act, Caller>): void {
  const { context, config } = front
  const shared = { ...DATA_HEADERS, ...transportHeaders(config.publicUrl) }
  const readJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : readJson(request, String(body), done),
  )
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(shared)
  })
  app.addHook('onSend', async (_, reply) => {
    if (front.state.isStopping) reply.header('Connection', 'close')
  })
  app.setNotFoundHandler({ preHandler: async (request: FastifyRequest) => context.admit(request) }, () => {
    throw new Problem('not_found', 404)
  })
  app.setErrorHandler((error, request, reply) => {
    const { status, headers, body } = context.faultOf(error, request)
    return reply
      .code(status)
      .headers({ ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' })
      .send(JSON.stringify(body))
  })
  registerOperations(app, context)
  registerDocument(app, context)
  registerStaffPages(app, context)
  registerMounts(app, context)
}

/** The document is made once; it tells no more than the addresses themselves. */
function registerDocument<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
): void {
  const document = JSON.stringify(openApi(context.parts.operations))
  app.route({
    method: 'GET',
    url: '/api/openapi.json',
    onRequest: async (request) => context.admit(request),
    handler: (_, reply) => reply.type('application/json; charset=utf-8').send(document),
  })
}

/** What every request passes, in order; the router is asked last. */
function frontDoor<Act extends string, Caller>(
  front: Front<Act, Caller>,
  handler: RequestListener,
): RequestListener {
  const { config, context, isOurs, assets, site, state } = front
  const { isReady, metrics } = context.parts
  const transport = transportHeaders(config.publicUrl)
  const probes = {
    isReady,
    metrics: metrics.text,
    metricsToken: config.metricsToken,
    isStopping: () => state.isStopping,
    headers: transport,
  }
  const routed = routedPrefixes(context.parts)
  return (request, response) => {
    if (state.isStopping) response.shouldKeepAlive = false
    const target = request.url ?? ''
    const end = target.indexOf('?')
    const path = end === -1 ? target : target.slice(0, end)
    // A balancer asks by address, whatever our public name.
    if (path === '/healthz' || path === '/readyz') {
      if (answerProbe(probes, request, response, path)) return
    }
    const refusal = refusalOf(request, isOurs)
    if (refusal !== null) return refuse(response, refusal, transport)
    const first = path.slice(1, path.indexOf('/', 1) === -1 ? undefined : path.indexOf('/', 1))
    if (routed.has(first)) return handler(request, response)
    if (assets.answer(request, response, path)) return
    if (path === '/metrics' && answerProbe(probes, request, response, path)) return
    if (site === null) return refuse(response, { status: 404, reason: 'not found' }, transport)
    site(request, response, () => context.peerOf(request).address)
  }
}

/** First segments of addresses that the router serves; all others are the site's. */
function routedPrefixes(parts: { staffPages: readonly { path: string }[] }): ReadonlySet<string> {
  return new Set(['api', ...parts.staffPages.map(({ path }) => path.split('/')[1] ?? '')])
}

function refuse(
  response: ServerResponse,
  { status, reason, headers }: { status: number; reason: string; headers?: Record<string, string> },
  transport: Readonly<Record<string, string>>,
): void {
  response.shouldKeepAlive = false
  response
    .writeHead(status, {
      ...DATA_HEADERS,
      ...transport,
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
    })
    .end(`${status} ${reason}\n`)
}

function addressOf(server: Server): URL {
  const { address, family, port } = server.address() as AddressInfo
  const isAny = address === '::' || address === '0.0.0.0'
  const host = isAny ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address
  return new URL(`http://${host}:${port}`)
}
