import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { limiter } from './limits.ts'
import { limitKey, peerReader } from './peer.ts'

test('a bucket empties, says when to come back and fills again', () => {
  let now = 0
  const waitOf = limiter({ perSecond: 2, burst: 3 }, () => now)
  expect([waitOf('a'), waitOf('a'), waitOf('a'), waitOf('a')]).toEqual([null, null, null, 1])
  expect(waitOf('b')).toBeNull()
  now = 500
  expect([waitOf('a'), waitOf('a')]).toEqual([null, 1])
  now = 60_000
  expect([waitOf('a'), waitOf('a'), waitOf('a'), waitOf('a')]).toEqual([null, null, null, 1])
})

test('a flood of addresses takes bounded memory and forgets the oldest first', () => {
  const waitOf = limiter({ perSecond: 0.001, burst: 1 }, () => 0)
  waitOf('first')
  for (let i = 0; i < 19_999; i++) waitOf(`c${i}`)
  expect(waitOf('c19998')).not.toBeNull()
  waitOf('one more')
  expect(waitOf('first')).toBeNull()
})

test.each([
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:DB8:0:0:ffff::9', '2001:db8:0:0::/64'],
  ['2001:0db8:0000:0000:1:2:3:4', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
  ['203.0.113.9', '203.0.113.9'],
])('%s counts as %s', (address, key) => {
  expect(limitKey(address)).toBe(key)
})

function requestFrom(remoteAddress: string, headers: Record<string, string> = {}) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  return Object.assign(new IncomingMessage(socket), { headers })
}

test.each([
  ['a stranger names another', '198.51.100.7', '203.0.113.9', { address: '198.51.100.7', isSecure: false }],
  ['a proxy names the client', '10.0.0.2', '203.0.113.9', { address: '203.0.113.9', isSecure: true }],
  [
    'a client names another through a proxy',
    '10.0.0.2',
    '1.2.3.4, 203.0.113.9',
    { address: '203.0.113.9', isSecure: true },
  ],
  ['two proxies in a row', '10.0.0.2', '203.0.113.9, 10.0.0.3', { address: '203.0.113.9', isSecure: true }],
  ['a proxy names nonsense', '10.0.0.2', '203.0.113.9, x', { address: '10.0.0.2', isSecure: true }],
  [
    'an IPv4 address over IPv6',
    '::ffff:10.0.0.2',
    '::ffff:203.0.113.9',
    { address: '203.0.113.9', isSecure: true },
  ],
  ['a port behind the address', '10.0.0.2', '203.0.113.9:4711', { address: '203.0.113.9', isSecure: true }],
  ['an IPv6 client', '10.0.0.2', '[2001:db8::1]:4711', { address: '2001:db8::1', isSecure: true }],
])('%s', (_, direct, forwarded, peer) => {
  const read = peerReader(['10.0.0.0/8'])
  const headers = { 'x-forwarded-for': forwarded, 'x-forwarded-proto': 'https' }
  expect(read(requestFrom(direct, headers))).toEqual(peer)
})

test('where no proxy is configured nothing that is forwarded counts', () => {
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
  expect(peerReader([])(requestFrom('127.0.0.1', headers))).toEqual({ address: '127.0.0.1', isSecure: false })
})
