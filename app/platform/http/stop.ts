import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Milliseconds that running requests get to end. The whole stop must fit into the 15 s that supervisors give. */
const PATIENCE = 8_000
/** Milliseconds between looks for connections that have become idle since. */
const SWEEP = 50

/** Every open connection, those handed over to WebSockets included, which Node itself no longer knows. */
export function trackConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  return open
}

/** Stops listening at once, waits for running requests, then cuts what is left. */
export async function stopServer(server: Server, connections: ReadonlySet<Socket>): Promise<void> {
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP)
  const end = setTimeout(() => {
    for (const socket of connections) socket.destroy()
  }, PATIENCE)
  await stopped
  clearInterval(sweep)
  clearTimeout(end)
}
