import { ENGINES, loadEngine } from './engine.ts'
import { materials } from './material.ts'

/** What one engine needs, measured alone in its process. Memory in MB, load in ms. */
export type EngineFigures = {
  load: number
  memory: number
  wordsPerSecond: number
  unknown: number
  suggestMilliseconds: number
}

/** Slips that every engine is asked about. */
const SLIPS = [
  'mrnyampaikan',
  'infomasi',
  'mayarakat',
  'kemudain',
  'pemeritah',
  'sekoalh',
  'untukmengirim',
  'melakuan',
]
const ROUNDS = 5

async function measure(name: string | undefined): Promise<EngineFigures> {
  const engineName = ENGINES.find((known) => known === name)
  if (engineName === undefined) throw new Error(`no engine is called ${name}`)
  const words = materials().flatMap(
    ({ sentences }) => sentences.join(' ').match(/(?<=^|\s)[a-z]{3,}(?=[\s.,]|$)/g) ?? [],
  )
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const start = performance.now()
  const engine = await loadEngine(engineName)
  engine.knows('dan')
  const load = performance.now() - start
  globalThis.gc?.()
  const memory = (process.memoryUsage().rss - before) / 1e6
  const unknown = new Set(words.filter((word) => !engine.knows(word))).size
  const asked = performance.now()
  for (let round = 0; round < ROUNDS; round++) for (const word of words) engine.knows(word)
  const wordsPerSecond = (1000 * ROUNDS * words.length) / (performance.now() - asked)
  const wondered = performance.now()
  for (const slip of SLIPS) engine.suggests(slip)
  const suggestMilliseconds = (performance.now() - wondered) / SLIPS.length
  return { load, memory, wordsPerSecond, unknown, suggestMilliseconds }
}

console.log(JSON.stringify(await measure(process.argv[2])))
