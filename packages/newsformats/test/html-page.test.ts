import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPage } from '../src/index.ts'
import { fateOf, pageOf } from './helpers.ts'

const saved = `<!doctype html><html><head><title>Judul – Kabar</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pasar Lama &amp; Baru Dibuka","articleSection":"Ekonomi","datePublished":"2021-05-03T09:00:00+07:00","author":[{"name":"Rina Dewi"}]}</script>
<script>document.title = 'hacked'; throw new Error('ran')</script></head><body>
<nav><a href="/">Beranda</a><ul><li>Politik</li></ul></nav>
<article><h1>Pasar Lama &amp; Baru Dibuka</h1>
<figure><img src="a.jpg"><figcaption>Suasana pasar di Solo, Senin (3/5/2021). Foto: Budi Karya/Kabar</figcaption></figure>
${'<p>Pedagang mulai menata dagangan sejak pagi, dan pembeli datang &ldquo;lebih awal&rdquo; daripada yang diperkirakan pengelola.</p>'.repeat(5)}
<p>Baca juga: Harga Cabai Turun</p></article><footer><p>Copyright © 2021 Kabar</p></footer></body></html>`

describe('a saved page', () => {
  const page = pageOf(saved)
  it('gives the story', () => {
    expect(page.story).toMatchObject({
      headline: 'Pasar Lama & Baru Dibuka',
      section: 'Ekonomi',
      published: '2021-05-03T09:00:00+07:00',
      credits: [{ role: 'writer', name: 'Rina Dewi' }],
      language: 'id',
    })
    expect(page.story.body).toHaveLength(5)
    expect(page.story.body[0]).toContain('“lebih awal”')
    expect(page.story.images).toMatchObject([{ creator: 'Budi Karya', place: 'Solo', date: '2021-05-03' }])
  })
  it('accounts for what is not the story', () => {
    expect(fateOf(page, 'Beranda')).toBe('furniture:navigation')
    expect(fateOf(page, 'Baca juga')).toBe('furniture:related')
    expect(fateOf(page, 'Copyright')).toBe('furniture:copyright')
    expect(page.lines.some((each) => each.line.includes('hacked'))).toBe(false)
  })
  it.each([
    '<p>Judul saja',
    '<html><div><p>Judul <b>saja</div></i>',
    '<html><!-- <h1>Judul',
    '<p>Judul saja<script>',
  ])('survives %s', (html) => expect(() => readPage(new TextEncoder().encode(html))).not.toThrow())
})

const data = new URL('../../../../shared/data/pages/', import.meta.url)
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

describe('real saved pages', () => {
  it.skipIf(!existsSync(data))('are read (skipped where the pages are absent)', { timeout: 120_000 }, () => {
    const rows = readFileSync(new URL('gold.jsonl', data), 'utf8').trim().split('\n')
    let headlines = 0
    let bodies = 0
    for (const row of rows) {
      const gold: { html: string; headline: string; body: string } = JSON.parse(row)
      const reading = readPage(gunzipSync(readFileSync(new URL(gold.html, data))))
      if (!reading.ok) continue
      headlines += plain(reading.page.story.headline) === plain(gold.headline) ? 1 : 0
      bodies += tokenF1(reading.page.story.body.join(' '), gold.body) >= 0.9 ? 1 : 0
    }
    console.log(`headlines ${headlines}/${rows.length}, bodies at F1 0.9 ${bodies}/${rows.length}`)
    expect(headlines / rows.length).toBeGreaterThan(0.7)
  })
})

function tokenF1(one: string, other: string): number {
  const counts = new Map<string, number>()
  const words = (text: string): string[] => plain(text).match(/[\p{L}\d]+/gu) ?? []
  const [found, wanted] = [words(one), words(other)]
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1)
  let same = 0
  for (const word of found) {
    const left = counts.get(word) ?? 0
    if (left > 0) same++
    counts.set(word, left - 1)
  }
  return found.length + wanted.length === 0 ? 1 : (2 * same) / (found.length + wanted.length)
}
