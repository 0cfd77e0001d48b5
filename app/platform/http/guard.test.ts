import { hostname, networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw, statusOf } from '../../testing/raw.ts'
import { type TestServer, testServer } from '../../testing/server.ts'

let local: TestServer
let named: TestServer
const site = (_: unknown, response: import('node:http').ServerResponse) => response.end('halaman')
beforeAll(async () => {
  local = await testServer({}, { site })
  named = await testServer({}, { site, publicUrl: new URL('https://warta.example') })
})
afterAll(() => Promise.all([local.close(), named.close()]))

const ask = async (server: TestServer, start: string, lines: string[] = []) => {
  const answer = await sendRaw(server.url, [start, ...lines, 'Connection: close', '', ''].join('\r\n'))
  return { answer, status: statusOf(answer) }
}
const asHost = (server: TestServer, host: string) => ask(server, 'GET / HTTP/1.1', [`Host: ${host}`])

test('without a public URL only this machine is answered for', async () => {
  const { port } = local.url
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const address = own.find(({ family }) => family === 'IPv4')?.address ?? '127.0.0.1'
  for (const host of [
    `localhost:${port}`,
    '127.0.0.1',
    `[::1]:${port}`,
    `${address}:${port}`,
    hostname(),
    'LOCALHOST',
  ]) {
    expect((await asHost(local, host)).status, host).toBe(200)
  }
  for (const host of [
    'jahat.example',
    'localhost.jahat.example',
    '127.0.0.1.jahat.example',
    'localhost@jahat.example',
    '127.0.0.1:80:80',
    '169.254.169.254',
    'x/localhost',
  ]) {
    expect((await asHost(local, host)).status, host).toBe(421)
  }
})

test('with a public URL its host alone is answered for', async () => {
  for (const host of ['warta.example', 'WARTA.example', 'warta.example:443']) {
    expect((await asHost(named, host)).status, host).toBe(200)
  }
  for (const host of [
    'warta.example:80',
    'www.warta.example',
    'warta.example.',
    'xwarta.example',
    named.url.host,
  ]) {
    expect((await asHost(named, host)).status, host).toBe(421)
  }
})

test('over TLS every answer asks browsers to stay with it', async () => {
  for (const host of ['warta.example', 'jahat.example']) {
    const { answer } = await asHost(named, host)
    if (host === 'jahat.example') {
      expect(answer).toContain('Strict-Transport-Security: max-age=63072000; includeSubDomains')
    }
  }
  const api = await ask(named, 'GET /api/x HTTP/1.1', ['Host: warta.example'])
  expect(api.answer.toLowerCase()).toContain('strict-transport-security: max-age=63072000; includesubdomains')
})

const HOST = 'Host: localhost'
test.each([
  ['two hosts', 'GET / HTTP/1.1', [HOST, HOST], 400],
  ['two different hosts', 'GET / HTTP/1.1', [HOST, 'host: jahat.example'], 400],
  ['no host', 'GET / HTTP/1.1', [], 400],
  ['an old version without a host', 'GET / HTTP/1.0', [], 400],
  ['a version that does not exist', 'GET / HTTP/1.9', [HOST], 400],
  ['a version of another protocol', 'GET / HTTP/2.0', [HOST], 505],
  ['TRACE', 'TRACE / HTTP/1.1', [HOST], 405],
  ['a method of another protocol', 'PROPFIND / HTTP/1.1', [HOST], 405],
  ['an absolute address', 'GET http://localhost/ HTTP/1.1', [HOST], 400],
  ['an absolute address elsewhere', 'GET http://jahat.example/ HTTP/1.1', [HOST], 400],
  ['an asterisk', 'OPTIONS * HTTP/1.1', [HOST], 400],
  ['a backslash', 'GET /\\jahat.example HTTP/1.1', [HOST], 400],
  ['a fragment', 'GET /#x HTTP/1.1', [HOST], 400],
  ['a broken escape', 'GET /%2 HTTP/1.1', [HOST], 400],
  ['an escaped NUL', 'GET /?x=%00 HTTP/1.1', [HOST], 400],
  ['an address too long', `GET /${'a'.repeat(5_000)} HTTP/1.1`, [HOST], 414],
  ['headers too large', 'GET / HTTP/1.1', [HOST, `X: ${'a'.repeat(20_000)}`], 431],
  ['a body where none belongs', 'GET / HTTP/1.1', [HOST, 'Content-Length: 5', '', 'hello'], 400],
  ['two lengths', 'POST / HTTP/1.1', [HOST, 'Content-Length: 1', 'Content-Length: 2'], 400],
  ['a length and chunks', 'POST / HTTP/1.1', [HOST, 'Content-Length: 1', 'Transfer-Encoding: chunked'], 400],
  ['an odd coding', 'POST / HTTP/1.1', [HOST, 'Transfer-Encoding: xchunked'], 400],
  [
    'a doubled coding',
    'POST / HTTP/1.1',
    [HOST, 'Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'],
    400,
  ],
  ['a tunnel', 'CONNECT jahat.example:443 HTTP/1.1', ['Host: jahat.example:443'], null],
])('%s is refused', async (_, start, lines, status) => {
  expect((await ask(local, start, lines)).status).toBe(status)
})

test('HTTP/0.9 and bare line feeds are refused and the connection is closed', async () => {
  expect(statusOf(await sendRaw(local.url, 'GET /\r\n\r\n'))).toBe(505)
  expect(statusOf(await sendRaw(local.url, 'GET / HTTP/1.1\nHost: localhost\n\n'))).toBe(400)
})

test('an old client that names its host is answered', async () => {
  expect((await ask(local, 'GET / HTTP/1.0', [HOST])).status).toBe(200)
})

test('after a refusal the connection is closed, so that nothing is read as a second request', async () => {
  const second = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const answer = await sendRaw(local.url, `GET / HTTP/1.1\r\nHost: jahat.example\r\n\r\n${second}`)
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
})

test('a client that sends its headers slowly is cut off', async () => {
  const started = performance.now()
  const answer = await new Promise<string>((resolve) => {
    void import('node:net').then(({ connect }) => {
      let text = ''
      const socket = connect(Number(local.url.port), '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nX: '))
      const drip = setInterval(() => socket.write('a'), 500)
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        clearInterval(drip)
        resolve(text)
      })
    })
  })
  expect(statusOf(answer)).toBe(408)
  expect(performance.now() - started).toBeLessThan(20_000)
})
