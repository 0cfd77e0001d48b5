import { dataFolder, startRedaksi } from '../e2e/support/redaksi.ts'
import { memoryOf } from './memory.ts'
import { growthFigures } from './newsformats.ts'
import { pageFigures } from './pages.ts'
import { pasteFigures } from './paste.ts'
import { publishFigures } from './publish.ts'
import { renderFigures } from './render.ts'
import { type Figure, line, machine } from './report.ts'
import { startFigures } from './start.ts'
import { weightFigures } from './weight.ts'

/** MB; with PostgreSQL, its workers and every connection. */
const MEMORY = { name: 'memory, sum of PSS with PostgreSQL', unit: 'MB', aim: { atMost: 300 } }

/** One node with the demo: what its pages weigh, how fast they leave, what it holds before and after. */
async function nodeFigures(): Promise<Figure[]> {
  const { path: folder, remove } = await dataFolder()
  const redaksi = await startRedaksi(folder, { env: { LOG_LEVEL: 'warn' } })
  try {
    const pid = redaksi.process.pid
    if (pid === undefined) throw new Error('the node has no process')
    const front = await (await fetch(redaksi.url)).text()
    const story = /href="(\/ekonomi\/[^"#]+-[0-9a-z]{6})"/.exec(front)?.[1]
    if (story === undefined) throw new Error('the demo has no story to measure')
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    const atRest = await memoryOf(pid)
    const figures = [
      ...(await weightFigures(redaksi.url, story)),
      ...(await pageFigures({ url: redaksi.url, pid }, story)),
    ]
    return [
      ...figures,
      { ...MEMORY, name: `${MEMORY.name}, at rest`, value: atRest },
      { ...MEMORY, name: `${MEMORY.name}, after the run`, value: await memoryOf(pid) },
    ]
  } finally {
    await redaksi.stop()
    await remove()
  }
}

console.log(machine())
const parts = [
  nodeFigures,
  renderFigures,
  pasteFigures,
  publishFigures,
  startFigures,
  async () => growthFigures(),
]
for (const part of parts) for (const figure of await part()) console.log(line(figure))
