import type { Browser } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { findingsOf } from '../../packages/copydesk/test/desk.ts'
import { launchBrowser } from '../browser/launch.ts'
import { askWorker } from './ask-worker.ts'
import { serveWorkerPage } from './worker-page.ts'

let browser: Browser | undefined
afterAll(() => browser?.close())

test('in a worker of the browser the copy desk finds what it finds in Node', { retry: 2 }, async () => {
  const { address, server } = await serveWorkerPage()
  browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(address)
  const text = 'Serangan udarabersama itu dihentikan kemarin. Ia tinggal dimana dan mempengaruhi warga.'
  const { findings } = await askWorker(page, text)
  server.close()
  expect(findings).toEqual(findingsOf(text, { language: 'id' }))
  expect(findings).not.toEqual([])
})
