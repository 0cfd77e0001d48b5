import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Context } from './context.ts'
import { refusalOf } from './guard.ts'
import { isFromOurPages } from './origin.ts'

/**
 * Hands a WebSocket handshake to who serves its path, after the guard, and only from our own pages: browsers send
 * cookies with a handshake from any page, and no other check of theirs stops it.
 */
export function upgradeHandler<Act extends string, Caller>(
  context: Context<Act, Caller>,
  isOurs: (host: string) => boolean,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  const { upgrade, log } = context.parts
  return (request, socket, head) => {
    // A client that goes away in the middle is no fault of ours.
    socket.on('error', (error) => log.debug({ err: error }, 'socket error'))
    const path = (request.url ?? '').split('?')[0] ?? ''
    const take = upgrade.get(path)
    const status = refusalOf(request, isOurs)?.status ?? statusOf(context, request, take !== undefined)
    if (status === null && take) take(request, socket, head)
    else socket.end(`HTTP/1.1 ${status ?? 404} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  }
}

function statusOf<Act extends string, Caller>(
  context: Context<Act, Caller>,
  request: IncomingMessage,
  isServed: boolean,
): number | null {
  if (!isServed) return 404
  if (request.headers.origin === undefined) return 403
  if (!isFromOurPages(request.headers, context.originOf(request))) return 403
  return context.waitOf(request) === null ? null : 429
}
