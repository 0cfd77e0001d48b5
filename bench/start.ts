import { dataFolder, startRedaksi } from '../e2e/support/redaksi.ts'
import type { Figure } from './report.ts'

const ROUNDS = 3

async function seconds(folder: string): Promise<number> {
  const begun = performance.now()
  const redaksi = await startRedaksi(folder)
  const answer = await fetch(`${redaksi.url}/`)
  const took = (performance.now() - begun) / 1000
  if (!answer.ok) throw new Error(`the front page answered ${answer.status}`)
  await redaksi.stop()
  return took
}

/** From `redaksi start` until the front page is served: cold with initdb and demo, and warm. Best of three. */
export async function startFigures(): Promise<Figure[]> {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const { path, remove } = await dataFolder()
    try {
      cold.push(await seconds(path))
      warm.push(await seconds(path))
    } finally {
      await remove()
    }
  }
  return [
    {
      name: 'start until ready, cold (initdb, demo)',
      value: Math.min(...cold),
      unit: 's',
      aim: { atMost: 5 },
    },
    { name: 'start until ready, warm', value: Math.min(...warm), unit: 's', aim: { atMost: 2 } },
  ]
}
