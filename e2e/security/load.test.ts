import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/caller.ts'
import { until } from '../support/writer.ts'
import { type SecuredNewsroom, securedNewsroom } from './newsroom.ts'

const run = promisify(execFile)
const MANY = 500
/** Milliseconds. The machine is busy with all these, and this very process with sending them. */
const SOON = 4_000
const MIB = 1024 * 1024

let room: SecuredNewsroom
let port: number
beforeAll(async () => {
  room = await securedNewsroom({ LOG_LEVEL: 'warn' })
  port = Number(new URL(room.url).port)
  await ask(room.url, '/')
}, 90_000)
afterAll(() => room?.close())

/** Bytes of memory that are this process's alone or its share of. */
async function memory(): Promise<number> {
  const text = await readFile(`/proc/${room.redaksi.process.pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1]) * 1024
}

const descriptors = async () => (await readdir(`/proc/${room.redaksi.process.pid}/fd`)).length

/** Opens a connection and sends what it is given; an end by the other side is noted and no fault. */
function dial(first: string | Buffer): { socket: Socket; ended: Promise<unknown> } {
  const socket = connect(port, '127.0.0.1', () => socket.write(first))
  socket.on('error', () => {})
  socket.resume()
  return { socket, ended: new Promise((resolve) => socket.on('close', resolve)) }
}

async function expectServed(): Promise<void> {
  const began = performance.now()
  expect((await ask(room.url, '/')).status).toBe(200)
  expect(performance.now() - began).toBeLessThan(SOON)
  expect((await ask(room.url, '/api/sections', { cookie: room.head.cookie() })).status).toBe(200)
}

test('five hundred connections that say nothing, or say it slowly, cost little and are cut off', async () => {
  const before = await memory()
  const lines = [
    '',
    'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ',
    'POST /api/x HTTP/1.1\r\nHost: localhost\r\n',
  ]
  const all = Array.from({ length: MANY }, (_, index) => dial(lines[index % lines.length] ?? ''))
  const drip = setInterval(() => {
    for (const [index, { socket }] of all.entries()) if (index % lines.length > 0) socket.write('a')
  }, 1_000)
  await until('all are connected', async () => (await descriptors()) > MANY)
  await expectServed()
  expect((await memory()) - before).toBeLessThan(64 * MIB)
  // Ten seconds for headers, looked at every two.
  const cut = Promise.all(all.map(({ ended }) => ended)).then(() => 'cut')
  const late = new Promise((resolve) => setTimeout(resolve, 20_000, 'late'))
  expect(await Promise.race([cut, late])).toBe('cut')
  clearInterval(drip)
  await expectServed()
}, 60_000)

const handshake = (cookie: string) =>
  [
    ...['GET /api/collab HTTP/1.1', `Host: localhost:${port}`, `Origin: ${room.url}`, 'Connection: Upgrade'],
    ...['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='],
    ...[`Cookie: ${cookie}`, '', ''],
  ].join('\r\n')

/** A WebSocket frame of one mebibyte, masked by zeros as a client's must be masked. */
function bigFrame(): Buffer {
  const head = Buffer.alloc(14)
  head.set([0x82, 0xff])
  head.writeBigUInt64BE(BigInt(MIB), 2)
  return Buffer.concat([head, Buffer.alloc(MIB, 1)])
}

test.each(['nobody', 'somebody'])(
  'five hundred WebSockets of %s that open no story and send a mebibyte each are closed and cost little',
  async (who) => {
    const before = await memory()
    const frame = bigFrame()
    const cookie = who === 'nobody' ? '' : room.people.reporter.cookie()
    const all = Array.from({ length: MANY }, () =>
      dial(Buffer.concat([Buffer.from(handshake(cookie)), frame])),
    )
    await expectServed()
    const closed = Promise.all(all.map(({ ended }) => ended)).then(() => 'closed')
    const late = new Promise((resolve) => setTimeout(resolve, 12_000, 'late'))
    const peak = await memory()
    expect(await Promise.race([closed, late])).toBe('closed')
    expect(peak - before).toBeLessThan(100 * MIB)
    expect((await memory()) - before).toBeLessThan(100 * MIB)
    await expectServed()
  },
  60_000,
)

test('when no file descriptor is left the process lives, and serves again once there are some', async () => {
  const pid = String(room.redaksi.process.pid)
  const { stdout } = await run('prlimit', ['--pid', pid, '--nofile', '--output', 'SOFT', '--noheadings'])
  await run('prlimit', ['--pid', pid, `--nofile=${(await descriptors()) + 20}:`])
  const all = Array.from({ length: 200 }, () => dial('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: '))
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(room.redaksi.process.exitCode).toBeNull()
  for (const { socket } of all) socket.destroy()
  await until(
    'it serves again',
    async () => (await ask(room.url, '/').catch(() => null))?.status === 200,
    10_000,
  )
  await expectServed()
  await run('prlimit', ['--pid', pid, `--nofile=${stdout.trim()}:`])
}, 60_000)
