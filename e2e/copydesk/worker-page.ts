import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const LEXICON = new URL('../../packages/copydesk-lexicon-id/data/lexicon-id.txt.gz', import.meta.url)
const PAGE = '<!doctype html><html lang="id"><title>Meja naskah</title>'

/** A page's own server with what a worker of it fetches: the copy desk as one module, and its words. */
export async function serveWorkerPage(): Promise<{ address: string; server: Server }> {
  const code = await bundled(fileURLToPath(new URL('desk-worker.ts', import.meta.url)))
  const words = readFileSync(LEXICON)
  const files: Record<string, { type: string; body: string | Buffer }> = {
    '/': { type: 'text/html', body: PAGE },
    '/desk-worker.js': { type: 'text/javascript', body: code },
    // Not as an encoding of the transport: the worker unpacks it, as it would from any store of files.
    '/lexicon-id.txt.gz': { type: 'application/gzip', body: words },
  }
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' })
    response.end(file?.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, server }
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'desk-worker' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('the bundler gave no output')
  return first.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
}
