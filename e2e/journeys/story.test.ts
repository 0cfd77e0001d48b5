import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { editorScreen } from '../screens/editor.ts'
import { makeFirstAccount } from '../screens/entry.ts'
import { seen } from '../screens/seen.ts'
import { fatesIn, pastePage } from '../screens/story-list.ts'
import { type Visitor, visitor } from '../screens/visitor.ts'
import { deskWord } from '../screens/words.ts'
import { freePort } from '../support/free-port.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { PERSON } from '../support/staff-client.ts'
import {
  cancelOnce,
  completeFields,
  correct,
  importPage,
  lookAtPreview,
  mend,
  publish,
  readGone,
  readHistory,
  readStory,
  retract,
  update,
} from './story-steps.ts'

const SEED = new URL('../../../shared/seed/mbahwo-aleppo-2016.txt', import.meta.url)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe.each([390, 1280] as const)('at %i pixels', (width) => {
  let folder: Awaited<ReturnType<typeof dataFolder>>
  let port: number
  let redaksi: Redaksi
  let editor: Visitor
  let reader: Visitor
  beforeAll(async () => {
    folder = await dataFolder()
    port = await freePort()
    // The ten seconds as a newsroom has them; most acts below go out from a node that waits a second.
    redaksi = await startRedaksi(folder.path, { env: { PORT: String(port) } })
    editor = await visitor(browser, { width })
    reader = await visitor(browser, { width })
  }, 90_000)
  afterAll(async () => {
    await editor?.leave()
    await reader?.leave()
    await redaksi?.stop()
    await folder?.remove()
  })

  test('from the one-time link to a story that was published, updated, corrected and retracted', {
    timeout: 120_000,
  }, async () => {
    const { page } = editor
    const screen = editorScreen(page)
    await makeFirstAccount(page, await redaksi.firstAccountLink(), PERSON)
    await importPage(editor)
    await mend(screen)
    await completeFields(screen, editor)
    await lookAtPreview(editor)
    const story = page.url()
    await cancelOnce(screen)
    await page.goto('about:blank')
    await redaksi.stop()
    redaksi = await startRedaksi(folder.path, { env: { PORT: String(port), UNDO_SECONDS: '1' } })
    await page.goto(story)
    const address = await publish(screen, editor)
    await readStory(reader, address)
    await update(screen, reader, address)
    await correct(screen, reader, address)
    await readHistory(screen)
    await retract(screen, editor)
    await readGone(reader, address)
    expect(editor.complaints()).toEqual([])
    expect(reader.complaints()).toEqual([])
  })
})

test.skipIf(!existsSync(SEED))(
  'a page as a reader really saved it becomes a draft, and every line of it is told',
  {
    timeout: 120_000,
  },
  async () => {
    const folder = await dataFolder()
    const redaksi = await startRedaksi(folder.path, { args: ['--empty'] })
    const { page, complaints, leave } = await visitor(browser)
    await makeFirstAccount(page, await redaksi.firstAccountLink(), PERSON)
    const text = await readFile(SEED, 'utf8')
    const report = await pastePage(page, text)
    expect(await fatesIn(report)).toHaveLength(text.split('\n').filter((line) => line.trim() !== '').length)
    await report.getByRole('button', { name: deskWord('paste_open') }).click()
    const screen = editorScreen(page)
    await screen.open()
    expect(await seen(screen.part('headline'))).toMatch(/^Rusia Menolak permintaan AS/)
    expect(await seen(await screen.panel('images'))).toContain('Jason Reed')
    expect(complaints()).toEqual([])
    await leave()
    await redaksi.stop()
    await folder.remove()
  },
)
