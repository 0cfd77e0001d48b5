import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPublishedStory, aSection, followUp, type Published, retract } from './testing/published-story.ts'
import { type ReadersSite, readersSite, textOf } from './testing/readers-site.ts'

let site: ReadersSite
let laut: number
let politik: number
const stories: Published[] = []

/** Minutes after noon (UTC) on 12 November 2026. */
const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 12, 12, minutes))

beforeAll(async () => {
  site = await readersSite()
  await site.db.updateTable('publication').set({ name: 'Warta Seruni', time_zone: 'Asia/Makassar' }).execute()
  laut = await aSection(site.db, 'laut', 'Laut')
  politik = await aSection(site.db, 'politik', 'Politik')
  for (let number = 0; number < 25; number++)
    stories.push(
      await aPublishedStory(site.db, {
        sectionId: number === 3 ? politik : laut,
        slug: `berita-${number}`,
        header: { headline: `Berita Nomor ${number}` },
        at: minute(number),
      }),
    )
})
afterAll(() => site.close())

const headlines = (page: Document, within = 'main') =>
  [...page.querySelectorAll(`${within} :is(h1, h2, h3) a, ${within} .timeline div > a`)].map((link) =>
    textOf(link),
  )

test('the front page leads with the newest, and shows each story once', async () => {
  const shown = headlines(await site.read('/')).filter((text) => text.startsWith('Berita'))
  expect(shown.slice(0, 6)).toEqual([24, 23, 22, 21, 20, 19].map((number) => `Berita Nomor ${number}`))
  expect(new Set(shown).size).toBe(shown.length)
  expect(shown).toContain('Berita Nomor 3')
})

test('a lead chosen by hand goes first until it is live no more', async () => {
  const chosen = stories[5]
  if (!chosen) throw new Error('no story')
  await site.db.updateTable('publication').set({ lead_story_id: chosen.storyId }).execute()
  const lead = async () => textOf((await site.read('/')).querySelector('h1'))
  expect(await lead()).toBe('Berita Nomor 5')
  await site.db
    .updateTable('stories')
    .set({ publication_state: 'unpublished' })
    .where('id', '=', chosen.storyId)
    .execute()
  expect(await lead()).toBe('Berita Nomor 24')
  await site.db
    .updateTable('stories')
    .set({ publication_state: 'live' })
    .where('id', '=', chosen.storyId)
    .execute()
  await site.db.updateTable('publication').set({ lead_story_id: null }).execute()
})

test('the lead says beside it that it was updated, and with what', async () => {
  const newest = stories[24]
  if (!newest) throw new Error('no story')
  await followUp(site.db, newest, { act: 'update', at: minute(80), line: 'tanggapan syahbandar' })
  expect(textOf((await site.read('/')).querySelector('.margin-notes'))).toContain(
    'Diperbarui 21.20 WITA: tanggapan syahbandar',
  )
})

test('a section shows all its stories in pages, newest first, each once', async () => {
  const [first, second] = [await site.read('/laut'), await site.read('/laut?halaman=2')]
  const shown = [...headlines(first), ...headlines(second)].filter((text) => text.startsWith('Berita'))
  expect(shown).toEqual(
    [...Array(25).keys()]
      .filter((number) => number !== 3)
      .reverse()
      .map((number) => `Berita Nomor ${number}`),
  )
  expect(textOf(first.querySelector('.pager'))).toContain('Halaman 1 dari 2')
  expect(second.querySelector('a[rel="prev"]')?.getAttribute('href')).toBe('/laut')
  expect(second.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://warta.example/laut?halaman=2',
  )
})

test.each([
  '/laut?halaman=3',
  '/laut?halaman=0',
  '/laut?halaman=-1',
  '/laut?halaman=1e9',
  '/indeks?tanggal=2026-02-30',
  '/indeks?tanggal=x',
  '/tiada',
  '/tiada/lain',
  '/laut/',
])('%s is not there', async (address) => {
  expect((await site.get(address)).status).toBe(404)
})

test.each([
  ['/?halaman=2', '/'],
  ['/laut?halaman=1', '/laut'],
  ['/laut?tanggal=2026-11-12&halaman=2', '/laut?halaman=2'],
  ['/redaksi?halaman=2', '/redaksi'],
  ['/favicon.ico', '/favicon.svg'],
])('%s has one address: %s', async (address, plain) => {
  expect(await site.get(address)).toMatchObject({ status: 301, headers: { Location: plain } })
})

test('the index shows a day of the publication’s zone and leads to the days beside it', async () => {
  const before = await aPublishedStory(site.db, {
    sectionId: politik,
    header: { headline: 'Berita Lewat Tengah Malam' },
    at: new Date('2026-11-10T16:30:00Z'),
  })
  const newest = await site.read('/indeks')
  expect(textOf(newest.querySelector('.page-head'))).toContain('Kamis, 12 November 2026')
  expect(headlines(newest)).toHaveLength(25)
  const day = newest.querySelector('a[rel="prev"]')?.getAttribute('href') ?? ''
  expect(day).toBe('/indeks?tanggal=2026-11-11')
  const page = await site.read(day)
  expect(headlines(page)).toEqual([before.headline])
  expect(textOf(page.querySelector('.timeline time'))).toBe('00.30')
  expect(page.querySelector('a[rel="next"]')?.getAttribute('href')).toBe('/indeks?tanggal=2026-11-12')
})

test('the feed is RSS that parses, holds the newest, tells of corrections and drops what was retracted', async () => {
  const [corrected, gone] = [stories[24], stories[23]]
  if (!corrected || !gone) throw new Error('no story')
  await followUp(site.db, corrected, {
    act: 'correction',
    at: minute(90),
    corrections: [{ kind: 'fact', wrong: '30 persen', right: '23 persen' }],
  })
  await retract(site.db, gone, { hidesHeadline: false, explanation: 'Keliru.' })
  const { body, contentType } = await site.get('/feed')
  expect(contentType).toBe('application/rss+xml; charset=utf-8')
  const feed = parseRssFeed(body)
  expect(feed.items?.map(({ title }) => title).slice(0, 2)).toEqual(['Berita Nomor 24', 'Berita Nomor 22'])
  expect(feed.items?.[0]).toMatchObject({
    link: `https://warta.example${corrected.path}`,
    guid: { value: `redaksi:story:${corrected.id}`, isPermaLink: false },
  })
  expect(feed.items?.[0]?.description).toContain(
    'Ralat: Sebelumnya tertulis 30 persen, seharusnya 23 persen.',
  )
  expect(feed.items?.[0]?.content?.encoded).toContain('PT Layar Selat menolak')
  const records = textOf((await site.read('/')).querySelector('[aria-labelledby="newest-records"]'))
  expect(records).toContain('Berita Nomor 23')
  expect(records).toContain('30 persen')
})

test('search engines get a map of every month, and nothing at all while the demo is there', async () => {
  expect((await site.get('/robots.txt')).body).toContain('Sitemap: https://warta.example/sitemap.xml')
  expect((await site.get('/sitemap.xml')).body).toContain(
    '<loc>https://warta.example/sitemap.xml?bulan=2026-11</loc>',
  )
  expect((await site.get('/sitemap.xml?bulan=2026-11')).body.match(/<url>/g)).toHaveLength(25)
  await site.db.updateTable('publication').set({ demo: true }).execute()
  const { headers, body } = await site.get('/')
  expect(headers['X-Robots-Tag']).toBe('noindex')
  expect(body).toContain('<meta name="robots" content="noindex"/>')
  expect((await site.get('/robots.txt')).body).toContain('Disallow: /\n')
  expect((await site.get('/sitemap.xml')).status).toBe(404)
  await site.db.updateTable('publication').set({ demo: false }).execute()
})

test('no page asks more than five queries, however long its lists', async () => {
  for (const address of ['/', '/laut', '/laut?halaman=2', '/en', '/indeks', '/redaksi', '/feed', '/tiada']) {
    site.queries()
    await site.get(address)
    expect(site.queries(), address).toBeLessThanOrEqual(5)
  }
})

test('an empty newsroom has a front page all the same', async () => {
  const empty = await readersSite(null)
  try {
    const page = await empty.read('/')
    expect(textOf(page.querySelector('main'))).toContain('Belum ada berita yang tayang.')
    expect(page.querySelector('link[rel="canonical"]')).toBeNull()
    expect((await empty.get('/indeks')).status).toBe(200)
    expect((await empty.get('/redaksi')).status).toBe(200)
    expect(parseRssFeed((await empty.get('/feed')).body).title).toBe('Redaksi')
  } finally {
    await empty.close()
  }
})
