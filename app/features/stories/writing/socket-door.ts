import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Hocuspocus } from '@hocuspocus/server'
import type { Hooks, Peer } from 'crossws'
import nodeAdapter from 'crossws/adapters/node'
import type { Logger } from 'pino'
import { type Caller, reachOf } from '../../staff/roles.ts'
import type { Carried } from './open-draft.ts'
import type { Authenticate } from './review.ts'
import { type Seat, takeSeat } from './seat.ts'
import { MAX_UPDATE_BYTES } from './update-guard.ts'

/** WebSockets of one node, of one sign-in, and handshakes that wait for the look-up of their session. */
const MAX_SEATS = 1_000
const MAX_SEATS_A_SESSION = 20
const MAX_WAITING = 100
/** A WebSocket over which no story was opened is closed after this time (milliseconds). */
const OPENING_MS = 5_000

type Deps = { authenticate: Authenticate; seats: Set<Seat>; library: Hocuspocus<Carried>; log: Logger }

/** Lets signed-in staff in and seats them; who may not is answered before the protocol is switched. */
export function socketDoor(deps: Deps) {
  let isShut = false
  let waiting = 0
  const sockets = nodeAdapter({
    // The message around an update names the story and its own kind.
    serverOptions: { maxPayload: MAX_UPDATE_BYTES + 1024 },
    hooks: seating(deps, () => isShut),
  })
  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      // Until the protocol is switched nobody else listens, and an unheard error would end the process.
      socket.on('error', () => socket.destroy())
      if (isShut || deps.seats.size >= MAX_SEATS || waiting >= MAX_WAITING) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n\r\n')
        return
      }
      waiting++
      void sockets.handleUpgrade(request, socket, head).finally(() => waiting--)
    },
    /** Lets nobody in any more; who is in is seen off by whoever seated them. */
    async shut(): Promise<void> {
      isShut = true
      await sockets.close()
    },
  }
}

function seating({ authenticate, seats, library, log }: Deps, isShut: () => boolean): Partial<Hooks> {
  const seated = new WeakMap<Peer, Seat>()
  const passes = new WeakMap<object, Caller>()
  return {
    async upgrade(request) {
      const verdict = await admit(authenticate, seats, request.headers)
      if (verdict instanceof Response) return verdict
      const pass = {}
      passes.set(pass, verdict)
      return { context: { pass } }
    },
    open(peer) {
      const { pass } = peer.context
      const caller = typeof pass === 'object' && pass !== null ? passes.get(pass) : undefined
      if (caller === undefined || isShut()) return peer.terminate()
      const seat = takeSeat(peer, caller, (taken) =>
        library.handleConnection(taken.socket, peer.request, { seat: taken }),
      )
      seated.set(peer, seat)
      seats.add(seat)
      seat.closeIfIdle(OPENING_MS)
    },
    message: (peer, message) => seated.get(peer)?.receive(message.uint8Array()),
    close(peer) {
      const seat = seated.get(peer)
      seat?.gone()
      if (seat) seats.delete(seat)
    },
    error: (_peer, error) => log.debug({ err: error }, 'a WebSocket failed'),
  }
}

async function admit(
  authenticate: Authenticate,
  seats: ReadonlySet<Seat>,
  headers: Headers,
): Promise<Caller | Response> {
  try {
    const caller = await authenticate(headers)
    if (caller === null) return answer(401)
    if (reachOf(caller.roles, 'stories.read') === null) return answer(403)
    const taken = [...seats].filter(({ sessionId }) => sessionId === caller.sessionId)
    return taken.length >= MAX_SEATS_A_SESSION ? answer(429) : caller
  } catch {
    return answer(503)
  }
}

const answer = (status: number) =>
  new Response(null, { status, headers: { connection: 'close', 'content-length': '0' } })
