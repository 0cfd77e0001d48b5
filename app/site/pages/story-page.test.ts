import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { aPublishedStory, aSection, followUp, paragraph, retract } from '../testing/published-story.ts'
import { type ReadersSite, readersSite, textOf } from '../testing/readers-site.ts'

let site: ReadersSite
let laut: number

beforeAll(async () => {
  site = await readersSite()
  await site.db
    .updateTable('publication')
    .set({
      name: 'Warta Seruni',
      time_zone: 'Asia/Makassar',
      masthead: JSON.stringify({ editorInChief: 'Laksmi Wardana', email: 'redaksi@warta.example' }),
    })
    .execute()
  laut = await aSection(site.db, 'laut', 'Laut')
})
afterAll(() => site.close())

const linkedData = (page: Document) =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''))
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')

test('a story says what, who, where and when, to readers and to machines', async () => {
  const { path, headline } = await aPublishedStory(site.db, { sectionId: laut })
  const page = await site.read(path)
  expect(textOf(page.querySelector('h1'))).toBe(headline)
  expect(textOf(page.querySelector('.credits'))).toBe('Penulis: Rena Palupi, Damar KelanaEditor: Maria Tallo')
  expect(textOf(page.querySelector('.margin-notes'))).toBe('LautTerbit Kamis, 12 November 2026, 16.40 WITA')
  expect(textOf(page.querySelector('.prose p'))).toBe(
    'BANDAR SERUNI, WARTA SERUNI – PT Layar Selat menolak menunda kenaikan tarif penyeberangan, Kamis (12/11/2026).',
  )
  expect(textOf(page.querySelector('.source'))).toBe('Sumber: Liputan Warta Seruni')
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `https://warta.example${path}`,
  )
  expect(meta(page, 'og:title')).toBe(headline)
  expect(meta(page, 'article:published_time')).toBe('2026-11-12T16:40:00+08:00')
  expect(linkedData(page)).toMatchObject({
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-11-12T16:40:00+08:00',
    author: [
      { '@type': 'Person', name: 'Rena Palupi' },
      { '@type': 'Person', name: 'Damar Kelana' },
    ],
    articleSection: 'Laut',
  })
  expect(page.querySelector('.history')).toBeNull()
})

test('a story runs no script, frames nowhere and asks one query beside the publication’s', async () => {
  const { path } = await aPublishedStory(site.db, { sectionId: laut })
  site.queries()
  const { body, headers } = await site.get(path)
  expect(site.queries()).toBeLessThanOrEqual(2)
  expect(body).not.toMatch(/<script(?! type="application\/ld\+json")|<style|\sstyle=|\son[a-z]+=/)
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
  expect(headers['Content-Security-Policy']).not.toContain('unsafe')
})

test('an update says what is new, and when, beside the first time', async () => {
  const story = await aPublishedStory(site.db, { sectionId: laut })
  await followUp(site.db, story, {
    act: 'update',
    at: new Date('2026-11-12T10:20:00Z'),
    line: 'tanggapan Kepala Dinas Perhubungan',
  })
  const page = await site.read(story.path)
  expect(textOf(page.querySelector('.margin-notes'))).toContain(
    'Diperbarui 18.20 WITA: tanggapan Kepala Dinas Perhubungan',
  )
  expect(meta(page, 'article:modified_time')).toBe('2026-11-12T18:20:00+08:00')
  expect(textOf(page.querySelector('.history'))).toContain('Riwayat perubahan (2)')
  expect(page.querySelector('.record')).toBeNull()
})

test('a correction shows what stood and what is right, also in its paragraph; a typo stands in the history alone', async () => {
  const same = paragraph('Tarif motor juga naik sekitar 23 persen.')
  const story = await aPublishedStory(site.db, {
    sectionId: laut,
    body: [paragraph('Tiket naik 30 persen.'), same],
  })
  await followUp(site.db, story, {
    act: 'correction',
    at: new Date('2026-11-12T11:05:00Z'),
    body: [paragraph('Tiket naik sekitar 23 persen.'), same],
    corrections: [
      { kind: 'fact', wrong: 'naik 30 persen', right: 'naik sekitar 23 persen', note: 'Kami meminta maaf.' },
      { kind: 'typo', wrong: 'penyeberagan', right: 'penyeberangan' },
    ],
  })
  const page = await site.read(story.path)
  const record = page.querySelector('.record')
  expect(textOf(record)).toContain('Ralat · Kamis, 12 November 2026, 19.05 WITA')
  expect(textOf(record)).toContain(
    'Sebelumnya tertulis naik 30 persen, seharusnya naik sekitar 23 persen. Kami meminta maaf.',
  )
  expect(textOf(record?.querySelector('del') ?? null)).toBe('naik 30 persen')
  expect(page.querySelectorAll('.prose .corrected')).toHaveLength(1)
  expect(textOf(page.querySelector('.prose .corrected'))).toBe('naik sekitar 23 persen')
  expect(page.querySelector('.prose .margin-note')?.getAttribute('href')).toBe(`#${record?.id}`)
  expect(textOf(record)).not.toContain('penyeberagan')
  expect(textOf(page.querySelector('.history'))).toContain('Sebelumnya tertulis penyeberagan')
  expect(linkedData(page).correction).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'Sebelumnya tertulis naik 30 persen, seharusnya naik sekitar 23 persen. Kami meminta maaf.',
      datePublished: '2026-11-12T19:05:00+08:00',
    },
  ])
})

test('two revisions can be compared word by word, and only revisions that there are', async () => {
  const story = await aPublishedStory(site.db, {
    sectionId: laut,
    body: [paragraph('Tarif naik 30 persen.')],
  })
  await followUp(site.db, story, {
    act: 'correction',
    at: new Date('2026-11-12T11:05:00Z'),
    header: { source: 'Liputan; Dinas Perhubungan' },
    body: [paragraph('Tarif naik 23 persen.')],
    corrections: [{ kind: 'fact', wrong: '30 persen', right: '23 persen' }],
  })
  const page = await site.read(`${story.path}?riwayat=2`)
  expect(textOf(page.querySelector('.compared del'))).toBe('30')
  expect(textOf(page.querySelector('.compared ins'))).toBe('23')
  expect(textOf(page.querySelector('.comparison .facts'))).toBe(
    'SumberLiputan Warta SeruniLiputan; Dinas Perhubungan',
  )
  expect(meta(page, 'robots')).toBe('noindex')
  for (const asked of ['0', '3', '-1', 'abc', '99999999'])
    expect((await site.get(`${story.path}?riwayat=${asked}`)).status, asked).toBe(404)
})

test('a wrong section or slug leads to the right address for ever', async () => {
  const { id, path } = await aPublishedStory(site.db, { sectionId: laut })
  for (const wrong of [`/politik/apa-saja-${id}`, `/laut/${id}`, `/laut/judul-lama-${id}`])
    expect(await site.get(wrong)).toMatchObject({ status: 301, headers: { Location: path } })
})

test('a retracted story answers 410 with its reason and shows none of its text', async () => {
  const story = await aPublishedStory(site.db, { sectionId: laut, body: [paragraph('Isi yang dicabut.')] })
  await retract(site.db, story, {
    hidesHeadline: false,
    explanation: 'Identitas seorang anak dapat dikenali.',
  })
  const { status, body } = await site.get(story.path)
  const page = await site.read(story.path)
  expect(status).toBe(410)
  expect(textOf(page.querySelector('.old-headline del'))).toBe(story.headline)
  const told = textOf(page.querySelector('main'))
  expect(told).toContain('Identitas seorang anak dapat dikenali.')
  expect(told).toContain('Melindungi masa depan anak')
  expect(told).toContain('Laksmi Wardana, Pemimpin Redaksi/Penanggung Jawab')
  expect(told).toContain('dapat dibaca selama 17 jam 35 menit')
  expect(body).not.toContain('Isi yang dicabut')
  expect((await site.get(`${story.path}?riwayat=1`)).status).toBe(410)
})

test.each([
  ['2026-11-12T20:15:00Z', 'selama 6 jam.'],
  ['2026-11-13T01:50:00Z', 'selama 25 menit.'],
  ['2026-11-10T02:15:00Z', 'selama 3 hari.'],
  ['2026-11-10T00:15:00Z', 'selama 3 hari 2 jam.'],
])('a story published at %s says that it could be read %s', async (published, span) => {
  const story = await aPublishedStory(site.db, { sectionId: laut, at: new Date(published) })
  await retract(site.db, story, { hidesHeadline: false, explanation: 'Keliru.' })
  const told = [...(await site.read(story.path)).querySelectorAll('.facts dd')].map(textOf)
  expect(`${told.find((fact) => fact.includes('selama'))}.`).toMatch(new RegExp(`${span}$`))
})

test('a headline that would identify a child stands nowhere, nor does the slug made from it', async () => {
  const story = await aPublishedStory(site.db, {
    sectionId: laut,
    slug: 'siswa-asrama-mawar',
    header: { headline: 'Siswa Asrama Mawar Dipukul' },
  })
  await retract(site.db, story, { hidesHeadline: true, explanation: 'Judulnya memuat nama asrama.' })
  const addresses = [
    story.path,
    `/laut/${story.id}`,
    `/laut/lain-${story.id}`,
    '/',
    '/laut',
    '/indeks',
    '/feed',
  ]
  for (const address of addresses) {
    const { body, headers } = await site.get(address)
    expect(`${body}${headers.Location ?? ''}`, address).not.toMatch(/Asrama Mawar|asrama-mawar/)
  }
  expect((await site.get(story.path)).status).toBe(410)
})

test('what never went out is not there, and the 404 ends when it does', async () => {
  await site.db.insertInto('stories').values({ short_id: 'zzzzzz', headline: 'Rahasia' }).execute()
  const { status, body, tags } = await site.get('/laut/rahasia-zzzzzz')
  expect(status).toBe(404)
  expect(body).not.toContain('Rahasia')
  expect(tags).toContain('story:zzzzzz')
})

test('a story in English is told in English, with its own clock', async () => {
  const english = await aSection(site.db, 'english', 'English', 'en')
  const { path } = await aPublishedStory(site.db, {
    sectionId: english,
    header: { language: 'en', headline: 'Ferry operator refuses delay' },
  })
  const page = await site.read(path)
  expect(page.documentElement.getAttribute('lang')).toBe('en')
  expect(textOf(page.querySelector('.margin-notes'))).toBe(
    'EnglishPublished Thursday, 12 November 2026, 16:40 WITA',
  )
  expect(textOf(page.querySelector('.skip-link'))).toBe('Skip to content')
})
