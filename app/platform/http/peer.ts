import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv4 } from 'node:net'

/** Who is at the other end: the address that counts and whether the way to it is encrypted. */
export type Peer = { address: string; isSecure: boolean }

/**
 * Reads the caller's address and scheme. `X-Forwarded-For` and `-Proto` are believed from the given addresses
 * and networks (CIDR) only, read from the right: what stands left of the first stranger is the client's own word.
 */
export function peerReader(trusted: readonly string[]): (request: IncomingMessage) => Peer {
  const proxies = blockList(trusted)
  const isProxy = (address: string) => proxies.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
  return (request) => {
    const direct = plainAddress(request.socket.remoteAddress ?? '')
    if (trusted.length === 0 || isIP(direct) === 0 || !isProxy(direct))
      return { address: direct, isSecure: false }
    const named = header(request, 'x-forwarded-for').map(plainAddress).reverse()
    const end = named.findIndex((address) => isIP(address) === 0 || !isProxy(address))
    const stranger = end === -1 ? named.at(-1) : named[end]
    return {
      address: stranger !== undefined && isIP(stranger) !== 0 ? stranger : direct,
      isSecure: header(request, 'x-forwarded-proto').at(-1)?.toLowerCase() === 'https',
    }
  }
}

function header(request: IncomingMessage, name: string): string[] {
  const value = request.headers[name]
  const text = Array.isArray(value) ? value.join(',') : (value ?? '')
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}

/** An IPv4 address that came over an IPv6 socket is the IPv4 address; a zone or a port is no part of it. */
function plainAddress(text: string): string {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const address = bare.replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  return mapped ?? address
}

/** What limits count by: an IPv4 address, or the /64 that an IPv6 client can roam in at will. */
export function limitKey(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  if (tail === undefined) return network(left)
  const right = tail === '' ? [] : tail.split(':')
  const missing = Math.max(0, 8 - left.length - right.length)
  return network([...left, ...Array.from({ length: missing }, () => '0'), ...right])
}

const network = (groups: readonly string[]) =>
  `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`

/** Whether a request came over the loopback with no proxy in between. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const address = plainAddress(request.socket.remoteAddress ?? '')
  const isForwarded = Object.keys(request.headers).some(
    (name) =>
      name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip' || name === 'via',
  )
  return !isForwarded && (address === '::1' || /^127\./.test(address))
}
