import { connect } from 'node:net'

/** Sends bytes as they are, as no HTTP client would, and gives everything that came back until the end. */
export function sendRaw(url: URL, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(url.port), url.hostname, () => socket.write(bytes))
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

/** The status code of the first answer in raw bytes; null where the connection ended without one. */
export function statusOf(answer: string): number | null {
  const code = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]
  return code === undefined ? null : Number(code)
}
