import { hostname, networkInterfaces } from 'node:os'

/** Milliseconds for which this machine's addresses are remembered: a laptop changes its network. */
const ADDRESSES_KEPT = 5_000

/** A host with an optional port, as the Host header writes it. Nothing else reaches a comparison. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/

/**
 * Decides by the Host header whether a request is meant for us. With a public URL only its own host is; without
 * one only names and addresses of this machine are, so that a page elsewhere cannot reach us by rebinding a name.
 */
export function hostRule(publicUrl: URL | null): (host: string) => boolean {
  if (publicUrl === null) return namesThisMachine
  const port = publicUrl.protocol === 'https:' ? '443' : '80'
  const own = new Set([publicUrl.host, `${publicUrl.hostname}:${publicUrl.port || port}`])
  return (host) => own.has(host.toLowerCase())
}

let known = { names: new Set<string>(), at: Number.NEGATIVE_INFINITY }

function namesThisMachine(host: string): boolean {
  const name = HOST.exec(host.toLowerCase())?.[1]
  if (name === undefined) return false
  if (known.names.has(name)) return true
  if (performance.now() - known.at > ADDRESSES_KEPT) known = { names: ownNames(), at: performance.now() }
  return known.names.has(name)
}

function ownNames(): Set<string> {
  const machine = hostname().toLowerCase()
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return new Set([
    'localhost',
    '127.0.0.1',
    '[::1]',
    machine,
    `${machine}.local`,
    ...addresses.map(({ address, family }) => (family === 'IPv6' ? `[${address.toLowerCase()}]` : address)),
  ])
}
