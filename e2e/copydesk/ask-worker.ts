import type { Page } from 'playwright-core'
import type { Finding } from '../../packages/copydesk/src/types.ts'

/** What the worker says of a text; `loadedIn` is how long its words took, in milliseconds. */
export type WorkerAnswer = { findings: Finding[]; loadedIn: number }

/** Starts the worker of a page and asks it about one text. */
export function askWorker(page: Page, text: string): Promise<WorkerAnswer> {
  return page.evaluate(
    (sent) =>
      new Promise<WorkerAnswer>((resolve, reject) => {
        const worker = new Worker('/desk-worker.js', { type: 'module' })
        worker.addEventListener('message', ({ data }) => resolve(data))
        worker.addEventListener('error', ({ message }) => reject(new Error(message)))
        worker.postMessage(sent)
      }),
    text,
  )
}
