import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type pg from 'pg'

export type DatabaseProxy = {
  /** How to reach the database through the proxy. */
  target: pg.ClientConfig
  /** Nothing passes any more, and nobody is told: as when a cable is pulled. */
  freeze(): void
  /** From now on notifications are lost on the way; everything else passes. */
  deafen(): void
  /** All connections end and new ones are refused. */
  cut(): void
  heal(): void
  close(): Promise<void>
}

/** A way to the test's PostgreSQL that can be frozen or cut, for one node and not for the others. */
export async function databaseProxy(database: pg.ClientConfig): Promise<DatabaseProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let state: 'open' | 'frozen' | 'cut' = 'open'
  const hearing = { isDeaf: false }
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    const far = connect(`${database.host}/.s.PGSQL.5432`)
    const pair = [near, far] as const
    pairs.add(pair)
    endTogether(near, far)
    endTogether(far, near)
    connectPair(pair, hearing)
    near.on('close', () => pairs.delete(pair))
    if (state === 'frozen') stop(pair)
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const endAll = () => {
    for (const one of [...pairs].flat()) one.destroy()
  }
  return {
    target: { ...database, host: '127.0.0.1', port },
    freeze: () => {
      state = 'frozen'
      for (const pair of pairs) stop(pair)
    },
    deafen: () => {
      hearing.isDeaf = true
    },
    cut: () => {
      state = 'cut'
      endAll()
    },
    heal: () => {
      state = 'open'
      for (const pair of pairs) connectPair(pair, hearing)
    },
    close: async () => {
      endAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function endTogether(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy())
  one.on('close', () => other.destroy())
}

function connectPair([near, far]: readonly [Socket, Socket], hearing: { isDeaf: boolean }): void {
  const parse = withoutNotifications(hearing)
  near.on('data', (chunk) => far.write(chunk))
  far.on('data', (chunk) => near.write(parse(chunk)))
  near.resume()
  far.resume()
}

/** Bytes of a backend message before its content: its type and its length. */
const MESSAGE_HEAD = 5
const NOTIFICATION = 'A'.charCodeAt(0)

/** Takes the server's messages apart and leaves out notifications while the way is deaf. */
function withoutNotifications(hearing: { isDeaf: boolean }): (chunk: Buffer) => Buffer {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    let bytes = Buffer.concat([rest, chunk])
    const passed: Buffer[] = []
    while (bytes.length >= MESSAGE_HEAD) {
      const end = bytes.readUInt32BE(1) + 1
      if (bytes.length < end) break
      if (!hearing.isDeaf || bytes[0] !== NOTIFICATION) passed.push(bytes.subarray(0, end))
      bytes = bytes.subarray(end)
    }
    rest = bytes
    return Buffer.concat(passed)
  }
}

function stop([near, far]: readonly [Socket, Socket]): void {
  near.removeAllListeners('data')
  far.removeAllListeners('data')
  near.pause()
  far.pause()
}
