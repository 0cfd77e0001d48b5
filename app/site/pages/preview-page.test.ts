import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPublishedStory, aSection, followUp, paragraph } from '../testing/published-story.ts'
import { documentOf, type ReadersSite, readersSite, textOf } from '../testing/readers-site.ts'
import { type PreviewContent, previewPage } from './preview-page.tsx'

let site: ReadersSite
let laut: number

beforeAll(async () => {
  site = await readersSite()
  await site.db.updateTable('publication').set({ time_zone: 'Asia/Makassar' }).execute()
  laut = await aSection(site.db, 'laut', 'Laut')
})
afterAll(() => site.close())

const DRAFT: PreviewContent = {
  header: {
    language: 'id',
    kind: 'report',
    section: 'laut',
    kicker: null,
    headline: 'Tarif Feri Batal Naik',
    dek: null,
    credits: [],
    dateline: null,
    source: null,
  },
  body: [paragraph('Tiket naik sekitar 23 persen.')],
}
const preview = async (id: string) =>
  documentOf({ ...(await previewPage(site.deps, { id, content: DRAFT })), tags: [] })

test('a draft on a live story shows the times, lines and corrections that its readers have', async () => {
  const story = await aPublishedStory(site.db, {
    sectionId: laut,
    body: [paragraph('Tiket naik 30 persen.')],
  })
  const at = new Date('2026-11-12T10:20:00Z')
  await followUp(site.db, story, { act: 'update', at, line: 'tanggapan dinas' })
  await followUp(site.db, story, {
    act: 'correction',
    at: new Date('2026-11-12T11:05:00Z'),
    body: [paragraph('Tiket naik sekitar 23 persen.')],
    corrections: [{ kind: 'fact', wrong: '30 persen', right: 'sekitar 23 persen' }],
  })
  const page = await preview(story.id)
  const margin = textOf(page.querySelector('.margin-notes'))
  expect(margin).toContain('Terbit Kamis, 12 November 2026, 16.40 WITA')
  expect(margin).toContain('Diperbarui 18.20 WITA: tanggapan dinas')
  expect(margin).not.toContain('Belum tayang')
  expect(textOf(page.querySelector('h1'))).toBe('Tarif Feri Batal Naik')
  expect(textOf(page.querySelector('.record'))).toContain('Sebelumnya tertulis 30 persen')
})

test('what never went out has no record', async () => {
  const page = await preview('zzzzzz')
  expect(textOf(page.querySelector('.margin-notes'))).toBe('LautBelum tayang')
  expect(page.querySelector('.record, .history')).toBeNull()
})
