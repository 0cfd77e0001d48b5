import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import autocannon from 'autocannon'
import { type Figure, quantile } from './report.ts'

/** Rounds of each server, taken in turn, so that what else the machine does falls on both. */
const ROUNDS = 5
/** Seconds a round. */
const DURATION = 2
/** A browser's; the server settles on brotli. */
const HEADERS = { 'accept-encoding': 'gzip, deflate, br, zstd' }

type Server = { url: string; pid: number }
type Round = { rate: number; cpuPerRequest: number }

/**
 * A cached page against a bare `node:http` that serves the same bytes with the same headers and does nothing
 * else, in requests a second and in the processor time of the server for a request: the second also shows what
 * the first hides where the client is the slower of the two.
 */
export async function pageFigures(redaksi: Server, path: string): Promise<Figure[]> {
  const bare = await startBare(await settled(redaksi.url + path))
  try {
    const figures: Figure[] = []
    for (const connections of [1, 64]) {
      const ours: Round[] = []
      const theirs: Round[] = []
      for (let round = 0; round < ROUNDS; round++) {
        theirs.push(await load(bare, path, connections))
        ours.push(await load(redaksi, path, connections))
      }
      figures.push(...ratios(ours, theirs, connections))
    }
    return figures
  } finally {
    bare.process.kill()
  }
}

function ratios(ours: readonly Round[], theirs: readonly Round[], connections: number): Figure[] {
  const median = (rounds: readonly Round[], of: (round: Round) => number) => quantile(rounds.map(of), 0.5)
  const overBare = (of: (round: Round) => number) => median(ours, of) / median(theirs, of)
  const name = (what: string) => `cached page over bare node:http, ${what}, connections: ${connections}`
  const aim = { atLeast: 0.95 }
  const rate = { name: name('rate'), value: overBare(({ rate }) => rate), unit: '', aim }
  // With one connection the server idles, and what it does beside serving weighs more than the requests.
  if (connections === 1) return [rate]
  return [
    rate,
    { name: name('requests a CPU'), value: 1 / overBare((round) => round.cpuPerRequest), unit: '', aim },
  ]
}

async function load({ url, pid }: Server, path: string, connections: number): Promise<Round> {
  const before = await cpuTicks(pid)
  const result = await autocannon({ url: url + path, connections, duration: DURATION, headers: HEADERS })
  const ticks = (await cpuTicks(pid)) - before
  const answered = result['2xx']
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} other answers`)
  return { rate: answered / result.duration, cpuPerRequest: ticks / answered }
}

/** Clock ticks that a process has spent, in its own code and in the kernel for it. Source: proc(5), stat, fields 14 and 15. */
export async function cpuTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

type Answer = { headers: string[]; body: string }

/** Twenty seconds; the best packing of a page takes a fraction of one. */
const MOST_ATTEMPTS = 400

/** The page as it is served once its best packing is ready: its own headers, flat, and its bytes in base 64. */
async function settled(url: string): Promise<Answer> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const answer = await fetchRaw(url)
    const at = answer.headers.findIndex((name) => name.toLowerCase() === 'content-encoding')
    if (answer.headers[at + 1] === 'br') return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} never came in brotli`)
}

/** Headers that Node adds by itself, to both servers alike. */
const OF_NODE = new Set(['date', 'connection', 'keep-alive'])

async function fetchRaw(url: string): Promise<Answer> {
  const call = request(url, { headers: HEADERS })
  call.end()
  const [response] = await once(call, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const raw: string[] = response.rawHeaders
  const headers = raw.filter((_, i) => !OF_NODE.has((raw[i - (i % 2)] ?? '').toLowerCase()))
  return { headers, body: Buffer.concat(chunks).toString('base64') }
}

const BARE = `
  const { createServer } = require('node:http')
  process.once('message', ({ headers, body }) => {
    const bytes = Buffer.from(body, 'base64')
    const server = createServer((_, response) => {
      response.writeHead(200, headers)
      response.end(bytes)
    })
    server.listen(0, () => process.send(server.address().port))
  })
`

async function startBare(answer: Answer): Promise<Server & { process: ChildProcess }> {
  const child = spawn(process.execPath, ['--input-type=commonjs', '-e', BARE], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.send(answer)
  const [port] = await once(child, 'message')
  return { url: `http://localhost:${port}`, pid: child.pid ?? 0, process: child }
}
