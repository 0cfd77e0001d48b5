import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { EditorScreen } from '../screens/editor.ts'
import { seen } from '../screens/seen.ts'
import { faultsOf } from '../screens/soundness.ts'
import { fatesIn, pastePage } from '../screens/story-list.ts'
import type { Visitor } from '../screens/visitor.ts'
import { deskWord, siteWord } from '../screens/words.ts'
import { PERSON } from '../support/staff-client.ts'

/** The life of one story, step by step, each with what a person sees after it. */

const PAGE = new URL('../fixtures/halaman-tersimpan.txt', import.meta.url)
const HEADLINE = 'Norland Tolak Permintaan Dewan Teluk Membuka Port Hale'
/** Milliseconds; the order goes live after a second, on a machine that other tests use too. */
const SOON = { timeout: 20_000 }

export async function importPage({ page }: Visitor): Promise<void> {
  const report = await pastePage(page, await readFile(PAGE, 'utf8'))
  const fates = await fatesIn(report)
  const setAside = fates.filter(([fate]) => fate.startsWith('disisihkan')).map(([, line]) => line)
  expect(fates.map(([fate]) => fate).slice(0, 3)).toEqual(['rubrik', 'judul', 'keterangan foto'])
  expect(setAside).toEqual([
    'Leave a Comment: Prohibited To Post Spam, Insults Or Advertising',
    'Comments',
    'Copyright © 2016 - Kabarteluk.example',
    'To Top',
  ])
  const written = (await readFile(PAGE, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  expect(fates).toHaveLength(written.length)
  expect(await faultsOf(page)).toEqual([])
  await report.getByRole('button', { name: deskWord('paste_open') }).click()
}

/** What a copy editor sees at once: the headline's capitals, and words that stick together or to their neighbour. */
export async function mend(screen: EditorScreen): Promise<void> {
  await screen.open()
  await screen.rewrite('headline', HEADLINE)
  await screen.mendWord('lautbersama', 'laut bersama')
  await screen.mendWord('untukmengirim', 'untuk mengirim')
  await screen.mendWord('melakukanp', 'melakukan')
  await screen.mendWord('enutupan', 'penutupan')
  await screen.waitSaved()
  const body = await seen(screen.part('body'))
  expect(body).toContain('patroli laut bersama antara Norland')
  expect(body).toContain('setuju untuk mengirim pengamat')
  expect(body).toContain('berhenti melakukan penutupan.')
}

/** The gate names what is missing; each is filled in where it leads. */
export async function completeFields(screen: EditorScreen, { page }: Visitor): Promise<void> {
  const images = await screen.panel('images')
  expect(await seen(images)).toContain(deskWord('editor_image_no_file'))
  expect(await seen(images)).toContain('Tilda Brook')
  await screen.panel('fields')
  expect(await screen.section.inputValue()).toBe('Internasional')
  await screen.act('publishing_order_anyway').click()
  const order = screen.dialog('publishing_act_publish')
  for (const ask of ['byline', 'dateline', 'source'] as const)
    await order.getByText(deskWord(`publishing_ask_${ask}`)).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await order.getByRole('listitem').filter({ hasText: 'Dateline' }).getByRole('button').click()
  await expect.poll(() => screen.field('dateline').evaluate((field) => field.matches(':focus'))).toBe(true)
  await screen.fillField('dateline', 'PORT HALE')
  await screen.fillField('source', 'Dewan Teluk')
  await screen.addByline(PERSON.name)
  await page.getByText(deskWord('publishing_checklist_done', { done: 7, all: 7 })).waitFor()
  await screen.act('publishing_step_take').click()
  await screen.act('publishing_step_ready').click()
  await screen.act('publishing_step_send_back').waitFor()
  expect(await faultsOf(page)).toEqual([])
}

export async function lookAtPreview({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: deskWord('editor_preview'), exact: true }).click()
  const widths = page.getByRole('radiogroup', { name: deskWord('publishing_preview_width') })
  for (const [device, pixels] of [
    ['phone', 390],
    ['desktop', 1280],
  ] as const) {
    await widths.getByText(deskWord(`publishing_preview_${device}`), { exact: true }).click()
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
    const frame = page.mainFrame().childFrames()[0]
    if (frame === undefined) throw new Error('the preview has no frame')
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(pixels)
    expect(await faultsOf(frame)).toEqual([])
  }
  await page.getByRole('button', { name: deskWord('action_close') }).click()
}

export async function cancelOnce(screen: EditorScreen): Promise<void> {
  await screen.order('publish')
  await screen.page.getByText(/Tayang dalam \d+ detik/).waitFor()
  await screen.act('publishing_cancel').click()
  await screen.countdown.waitFor({ state: 'detached' })
  await screen.onSite('state_unpublished').waitFor()
}

/** Publishes and answers the story's address as readers have it. */
export async function publish(screen: EditorScreen, { page }: Visitor): Promise<string> {
  await screen.open()
  await screen.order('publish')
  const link = page.getByRole('link', { name: deskWord('publishing_open_page') })
  await link.waitFor()
  expect(await faultsOf(page)).toEqual([])
  return new URL((await link.getAttribute('href')) ?? '', page.url()).href
}

export async function readStory({ page }: Visitor, address: string): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status()).toBe(200)
  const article = await seen(page.locator('main'))
  expect(await seen(page.getByRole('heading', { level: 1 }))).toBe(HEADLINE)
  for (const words of [PERSON.name, 'PORT HALE', 'Dewan Teluk', 'patroli laut bersama'])
    expect(article).toContain(words)
  expect(article).not.toContain('Edda Marsh')
  expect(await faultsOf(page)).toEqual([])
}

export async function update(screen: EditorScreen, { page }: Visitor, address: string): Promise<void> {
  await screen.writeOn(' Pelabuhan dibuka sebagian sejak pagi.')
  await screen.waitSaved()
  await screen.order('update', async (form) => {
    await form.getByLabel(deskWord('publishing_update_line')).fill('Pelabuhan dibuka sebagian')
  })
  await until(page, address, 'Pelabuhan dibuka sebagian sejak pagi.')
  expect(await seen(page.locator('main'))).toMatch(/Diperbarui .*: Pelabuhan dibuka sebagian/)
  expect(await faultsOf(page)).toEqual([])
}

export async function correct(screen: EditorScreen, { page }: Visitor, address: string): Promise<void> {
  await screen.mendWord('Santa', 'Port')
  await screen.mendWord('Vela', 'Hale')
  await screen.waitSaved()
  await screen.order('correction', async (form) => {
    const wrong = form.getByLabel(deskWord('publishing_passage_wrong')).first()
    await expect.poll(() => wrong.inputValue()).toContain('Santa Vela')
  })
  await until(page, address, siteWord('compare_words'))
  const record = page.locator('#ralat')
  expect(await seen(record.locator('del'))).toContain('Santa Vela')
  expect(await seen(record.locator('ins'))).toContain('Port Hale')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: siteWord('compare_words') }).click()
  expect(await seen(page.locator('main del').first())).toContain('Santa')
  expect(await faultsOf(page)).toEqual([])
}

export async function readHistory(screen: EditorScreen): Promise<void> {
  const panel = await screen.panel('history')
  await panel.getByText(deskWord('publishing_revision', { number: 3 }), { exact: true }).waitFor()
  await screen.choose(deskWord('publishing_compare_from'), deskWord('publishing_revision', { number: 1 }))
  await screen.choose(deskWord('publishing_compare_to'), deskWord('publishing_revision', { number: 3 }))
  await panel.getByRole('button', { name: deskWord('publishing_compare') }).click()
  await panel.locator('ins').filter({ hasText: 'Pelabuhan dibuka sebagian' }).waitFor()
  await panel.locator('del').filter({ hasText: 'Santa' }).waitFor()
  expect(await faultsOf(screen.page)).toEqual([])
}

export async function retract(screen: EditorScreen, { page }: Visitor): Promise<void> {
  await screen.order('retraction', async (form) => {
    await form.getByLabel(deskWord('publishing_reason_child')).check()
    await form
      .getByLabel(deskWord('publishing_retraction_explanation'))
      .fill('Saksi dalam berita ini masih anak.')
    expect(await faultsOf(page)).toEqual([])
  })
  await screen.onSite('state_retracted').waitFor()
  await page.getByText(deskWord('editor_retracted')).waitFor()
  expect(await faultsOf(page)).toEqual([])
}

export async function readGone(reader: Visitor, address: string): Promise<void> {
  const { page } = reader
  await expect.poll(async () => (await page.goto(address))?.status(), SOON).toBe(410)
  const notice = await seen(page.locator('main'))
  expect(notice).toContain('Saksi dalam berita ini masih anak.')
  expect(notice).toContain(siteWord('reason_child'))
  expect(notice).not.toContain('patroli')
  expect(await faultsOf(page)).toEqual([])
  reader.provoked(/status of 410/)
}

/** Reads the page again until it says something. */
async function until(page: Page, address: string, words: string): Promise<void> {
  const read = async () => {
    await page.goto(address)
    return seen(page.locator('main'))
  }
  await expect.poll(read, SOON).toContain(words)
}
