import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'
import { type Fault, faultOf } from './fault.ts'
import { preferredLanguage } from './language.ts'
import { limiter } from './limits.ts'
import { changesState, isFromOurPages, ownOrigin } from './origin.ts'
import type { HttpConfig, Parts } from './parts.ts'
import { limitKey, type Peer, peerReader } from './peer.ts'

/** What the routes of one server share. */
export type Context<Act extends string, Caller> = {
  parts: Parts<Act, Caller>
  peerOf(request: IncomingMessage): Peer
  originOf(request: IncomingMessage): string
  /** Counts a request; the seconds to wait where its caller asked too much. */
  waitOf(request: IncomingMessage): number | null
  /** Refuses a caller who asks too much, and a request that changes something and was not made by our pages. */
  admit(request: FastifyRequest): void
  /** Who calls, kept for the request, if the access allows it. Throws the refusal. */
  authorise(request: FastifyRequest, access: 'public' | 'signed_in' | { act: Act }): Promise<Caller | null>
  callerOf(request: FastifyRequest): Caller | null
  faultOf(error: unknown, request: FastifyRequest): Fault
}

/**
 * Requests one address may make of what is not a finished page, a second and at once. A newsroom behind one
 * address with thirty desks open, each asking every few seconds, stays well below it.
 */
const API_RATE = { perSecond: 50, burst: 400 }

export function serverContext<Act extends string, Caller>(
  config: HttpConfig,
  parts: Parts<Act, Caller>,
): Context<Act, Caller> {
  const readPeer = peerReader(config.trustedProxies)
  const waitFor = limiter(config.apiRate ?? API_RATE)
  const peers = new WeakMap<IncomingMessage, Peer>()
  const callers = new WeakMap<FastifyRequest, Caller>()
  const peerOf = (request: IncomingMessage) => {
    const peer = peers.get(request) ?? readPeer(request)
    peers.set(request, peer)
    return peer
  }
  const originOf = (request: IncomingMessage) =>
    ownOrigin(config.publicUrl, request.headers.host ?? '', peerOf(request).isSecure)
  const waitOf = (request: IncomingMessage) => waitFor(limitKey(peerOf(request).address))
  return {
    parts,
    peerOf,
    originOf,
    waitOf,
    admit: ({ raw, method }) => {
      const seconds = waitOf(raw)
      if (seconds !== null) throw new Problem('too_many_requests', 429, { params: { seconds } })
      if (changesState(method) && !isFromOurPages(raw.headers, originOf(raw))) {
        throw new Problem('foreign_origin', 403)
      }
    },
    authorise: async (request, access) => {
      const caller = await parts.authenticate(webHeaders(request.raw))
      if (caller !== null) callers.set(request, caller)
      return allow(parts, caller, access)
    },
    callerOf: (request) => callers.get(request) ?? null,
    faultOf: (error, request) => {
      const caller = callers.get(request)
      const accepted = request.headers['accept-language']
      return faultOf(error, caller ? parts.languageOf(caller) : preferredLanguage(accepted), parts.log)
    },
  }
}

function allow<Act extends string, Caller>(
  parts: Parts<Act, Caller>,
  caller: Caller | null,
  access: 'public' | 'signed_in' | { act: Act },
): Caller | null {
  if (access === 'public') return caller
  if (caller === null) throw new Problem('not_signed_in', 401)
  if (access !== 'signed_in' && !parts.isAllowed(caller, access.act)) throw new Problem('not_allowed', 403)
  return caller
}

/** What a client might claim about the way it came; behind us only what we read ourselves counts. */
const CLAIMS = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|via)$/

/** The request's headers in the web-standard form, without what the client claims of its own address. */
export function webHeaders({ headers }: IncomingMessage): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || CLAIMS.test(name)) continue
    for (const one of Array.isArray(value) ? value : [value]) result.append(name, one)
  }
  return result
}
