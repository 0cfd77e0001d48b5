import { launchBrowser } from '../../e2e/browser/launch.ts'
import { askWorker } from '../../e2e/copydesk/ask-worker.ts'
import { serveWorkerPage } from '../../e2e/copydesk/worker-page.ts'
import { type Figure, quantile } from '../report.ts'

/** Each time a fresh worker, so that nothing is remembered. */
const WORKERS = 5

/** How long the words take to be ready in a worker of a real browser. */
export async function browserFigures(): Promise<Figure[]> {
  const { address, server } = await serveWorkerPage()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(address)
    const loads: number[] = []
    for (let worker = 0; worker < WORKERS; worker++) {
      loads.push((await askWorker(page, 'Serangan udarabersama itu berhenti.')).loadedIn)
    }
    const value = quantile(loads, 0.5)
    return [{ name: 'lexicon unpacked in a worker of the browser', value, unit: 'ms', aim: { atMost: 200 } }]
  } finally {
    await browser.close()
    server.close()
  }
}
