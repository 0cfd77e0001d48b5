import type { Hocuspocus, WebSocketLike } from '@hocuspocus/server'
import type { Peer } from 'crossws'
import type { Caller } from '../../staff/roles.ts'

/** Why a WebSocket is closed. 4400 and up are ours: 44xx as the HTTP status xx would be. */
export const CLOSINGS = {
  leaving: { code: 1001, reason: 'server_stopping' },
  malformed: { code: 1008, reason: 'malformed' },
  tooLarge: { code: 1009, reason: 'too_large' },
  databaseAway: { code: 1013, reason: 'database_away' },
  full: { code: 1013, reason: 'too_many' },
  sessionEnded: { code: 4401, reason: 'session_ended' },
  rightLost: { code: 4403, reason: 'right_lost' },
  storyClosed: { code: 4403, reason: 'story_closed' },
  idle: { code: 4408, reason: 'no_story_opened' },
} as const
export type Closing = (typeof CLOSINGS)[keyof typeof CLOSINGS]

/** What may wait unhandled from one WebSocket, and unsent to it (bytes). */
const MAX_BACKLOG_BYTES = 4 * 1024 * 1024
const MAX_UNSENT_BYTES = 16 * 1024 * 1024
/** How long a client is given to answer the closing of its WebSocket (milliseconds). */
const CLOSE_GRACE_MS = 500

/** One WebSocket of a signed-in person. */
export type Seat = {
  readonly sessionId: string
  readonly headers: Headers
  /** With the roles of the last look. */
  caller: Caller
  /** When the session and the rights were last seen to stand (milliseconds of this process's clock). */
  seenAt: number
  isClosed: boolean
  /** Whether what had already arrived may be written: not after the end of a session, a right or our patience. */
  takesText: boolean
  /** Stories open over this WebSocket. */
  stories: number
  socket: WebSocketLike
  receive(bytes: Uint8Array): void
  /** A message of this many bytes was dealt with. */
  dealtWith(bytes: number): void
  /** Closes it where the client asks for more than it takes. */
  closeIfOverloaded(): void
  /** Closes it where no story is open over it after this time (milliseconds). */
  closeIfIdle(after: number): void
  /** Ends it at once for us, and the WebSocket itself within half a second whatever the client does. */
  close(closing: Closing): void
  /** The WebSocket is gone. */
  gone(): void
}

/** The library's end of a WebSocket. */
type Speaker = Pick<ReturnType<Hocuspocus['handleConnection']>, 'handleMessage' | 'handleClose'>

/** `connect` hands the WebSocket to the library that speaks the protocol. */
export function takeSeat(peer: Peer, caller: Caller, connect: (seat: Seat) => Speaker): Seat {
  let backlog = 0
  const seat: Seat = {
    sessionId: caller.sessionId,
    headers: peer.request.headers,
    caller,
    seenAt: performance.now(),
    isClosed: false,
    takesText: true,
    stories: 0,
    socket: socketOf(peer),
    receive(bytes) {
      if (seat.isClosed) return
      backlog += bytes.length
      if (backlog > MAX_BACKLOG_BYTES) seat.close(CLOSINGS.tooLarge)
      else speaker.handleMessage(bytes)
    },
    dealtWith(bytes) {
      backlog -= bytes
      seat.closeIfOverloaded()
    },
    closeIfOverloaded: () => peer.bufferedAmount > MAX_UNSENT_BYTES && seat.close(CLOSINGS.tooLarge),
    closeIfIdle: (after) =>
      void setTimeout(() => seat.stories === 0 && seat.close(CLOSINGS.idle), after).unref(),
    close(closing) {
      if (seat.isClosed) return
      seat.isClosed = true
      seat.takesText = closing === CLOSINGS.leaving
      endSocket(peer, closing)
      speaker.handleClose(closing)
    },
    gone() {
      seat.isClosed = true
      speaker.handleClose()
    },
  }
  const speaker = connect(seat)
  return seat
}

/** Comes before the library's own closing, whose farewells to each story clients take for "do not come back". */
function endSocket(peer: Peer, { code, reason }: Closing): void {
  peer.close(code, reason)
  setTimeout(() => peer.terminate(), CLOSE_GRACE_MS).unref()
}

function socketOf(peer: Peer): WebSocketLike {
  return {
    send: (data) => void peer.send(data),
    close: (code, reason) => peer.close(code, reason),
    get readyState() {
      return peer.websocket.readyState ?? WebSocket.CLOSED
    },
  }
}
