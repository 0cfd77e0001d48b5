import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { sendRaw, statusOf } from '../../testing/raw.ts'
import { type TestServer, testServer } from '../../testing/server.ts'
import type { Parts } from './parts.ts'

type Upgrade = Parts<string, never>['upgrade']
const open: TestServer[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

async function serve(parts: Parameters<typeof testServer>[0]) {
  const server = await testServer(parts)
  open.push(server)
  return server
}

/** What a browser sends to open a WebSocket. */
const KEY = 'dGhlIHNhbXBsZSBub25jZQ=='
async function handshake(server: TestServer, path: string, lines: string[]) {
  const head = [
    `GET ${path} HTTP/1.1`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
  ]
  const answer = await sendRaw(
    server.url,
    [...head, `Sec-WebSocket-Key: ${KEY}`, ...lines, '', ''].join('\r\n'),
  )
  return statusOf(answer)
}

test('a WebSocket is opened for our own pages only, at a path that has one', async () => {
  const accept = createHash('sha1').update(`${KEY}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  let taken = 0
  const upgrade: Upgrade = new Map([
    [
      '/api/collab',
      (_, socket) => {
        taken += 1
        socket.end(`HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
      },
    ],
  ])
  const server = await serve({ upgrade })
  const { host, origin } = server.url
  const own = [`Host: ${host}`, `Origin: ${origin}`]
  expect(await handshake(server, '/api/collab', own)).toBe(101)
  expect(await handshake(server, '/api/collab?x=1', own)).toBe(101)
  expect(taken).toBe(2)
  for (const [path, lines, status] of [
    ['/api/collab', [`Host: ${host}`], 403],
    ['/api/collab', [`Host: ${host}`, 'Origin: https://jahat.example'], 403],
    ['/api/collab', [`Host: ${host}`, 'Origin: null'], 403],
    ['/api/collab', [`Host: ${host}`, `Origin: ${origin}`, 'Sec-Fetch-Site: cross-site'], 403],
    ['/api/collab', ['Host: jahat.example', 'Origin: http://jahat.example'], 421],
    ['/api/collab/', own, 404],
    ['/api', own, 404],
    ['/', own, 404],
  ] as const) {
    expect(await handshake(server, path, [...lines]), `${path} ${lines.join()}`).toBe(status)
  }
  expect(taken).toBe(2)
})

function slowOperation() {
  const { promise: started, resolve: start } = Promise.withResolvers<void>()
  const { promise: done, resolve: finish } = Promise.withResolvers<void>()
  let wasAborted = false
  const operation = {
    id: 'slow',
    method: 'GET' as const,
    path: '/api/slow' as const,
    access: 'public' as const,
    summary: 'Takes its time.',
    response: z.object({ done: z.boolean() }),
    handle: async ({ signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', () => {
        wasAborted = true
      })
      start()
      await done
      return { value: { done: true } }
    },
  }
  return { operation, started, finish, wasAborted: () => wasAborted }
}

test('a stop lets what has begun end, takes nothing new and is over soon', async () => {
  const { operation, started, finish } = slowOperation()
  const server = await testServer({ operations: [operation] })
  await fetch(new URL('/healthz', server.url))
  const running = server.fetch('/api/slow')
  await started
  const closed = server.close()
  await expect(
    fetch(new URL('/healthz', server.url), { signal: AbortSignal.timeout(2_000) }),
  ).rejects.toThrow()
  finish()
  const response = await running
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close'])
  await closed
})

test('a connection that never ends by itself does not hold a stop up for long', async () => {
  const upgrade: Upgrade = new Map([
    ['/api/collab', (_, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')],
  ])
  const server = await testServer({ upgrade })
  const own = [`Host: ${server.url.host}`, `Origin: ${server.url.origin}`]
  const hanging = handshake(server, '/api/collab', own)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const started = performance.now()
  await server.close()
  expect(performance.now() - started).toBeLessThan(15_000)
  await hanging
})

test('who goes away ends the work that was done for him', async () => {
  const { operation, started, finish, wasAborted } = slowOperation()
  const server = await serve({ operations: [operation] })
  const leaving = new AbortController()
  const call = server.fetch('/api/slow', { signal: leaving.signal })
  await started
  leaving.abort()
  await expect(call).rejects.toThrow()
  await expect.poll(wasAborted).toBe(true)
  finish()
})
