import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** One person's way to the server, as a cable that can be pulled. */
export type Link = {
  /** Where this person reaches the server, without a slash at the end. */
  url: string
  /** Every connection ends and none can be made. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Lays a link of its own to a server that listens on this port of this machine. */
export async function linkTo(port: number): Promise<Link> {
  const open = new Set<Socket>()
  let isCut = false
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  }
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      keep(one)
      // A server that was killed is no fault of the link: the other side just sees its end.
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
      one.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the link has no port')
  const endAll = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://localhost:${address.port}`,
    cut: () => {
      isCut = true
      endAll()
    },
    mend: () => {
      isCut = false
    },
    close: async () => {
      endAll()
      server.close()
      await once(server, 'close')
    },
  }
}
