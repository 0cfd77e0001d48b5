import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatReport } from '../src/index.ts'
import { fateOf, pageOf } from './helpers.ts'

const fixture = readFileSync(new URL('./fixtures/halaman-tempel.txt', import.meta.url))
const seed = new URL('../../../../shared/seed/mbahwo-aleppo-2016.txt', import.meta.url)

describe('a pasted page', () => {
  const page = pageOf(fixture)
  it('gives the head of the story', () => {
    expect(page.story).toMatchObject({
      section: 'Internasional',
      kicker: null,
      headline: 'Kapal Riset Terjebak Es Di Selat Merana, Dua Negara Saling Menyalahkan',
      dateline: 'Kota Laut',
      language: 'id',
      published: '2019-03-14T14:20:00+07:00',
    })
    expect(page.story.credits).toEqual([
      { role: 'writer', name: 'Ratna Wulandari' },
      { role: 'editor', name: 'Bagas Prakoso' },
      { role: 'initials', name: 'rw' },
      { role: 'initials', name: 'bgs' },
    ])
  })
  it('keeps the body with its quotation marks and mistakes, in ordinary spaces', () => {
    expect(page.story.body).toHaveLength(4)
    expect(page.story.body[0]).toMatch(/^Awak kapal riset Anggrek Laut sudah empat hari/)
    expect(page.story.body[1]).toContain('Tomi Lesmana mengatakan “es datang terlalu cepat” dan')
    expect(page.story.body[1]).toContain('belumdapat')
    expect(page.story.body.join('')).not.toMatch(/\u00a0| {2}/)
  })
  it('takes the wire caption apart, at the first date', () => {
    expect(page.story.images).toEqual([
      {
        caption:
          "the research ship Anggrek Laut (L) anchored beside a tug in Port Hale, Norland, May 3, 2015. The ship's owner said on February 9, 2019 that it would be sold.",
        credit: 'REUTERS/Tilda Brook/Files',
        creator: 'Tilda Brook',
        agency: 'REUTERS',
        place: 'Port Hale, Norland',
        date: '2015-05-03',
        keywords: ['NORLAND', 'ENVIRONMENT', 'MARITIME'],
        archive: true,
      },
    ])
  })
  it.each([
    ['Share', 'furniture:share'],
    ['ADVERTISEMENT', 'furniture:advert'],
    ['SCROLL TO', 'furniture:advert'],
    ['Baca juga', 'furniture:related'],
    ['Tags: kapal', 'furniture:tags'],
    ['Leave a Comment', 'furniture:comment-rule'],
    ['Comments', 'furniture:comments'],
    ['Semoga awaknya', 'furniture:comments'],
    ['Copyright', 'furniture:copyright'],
    ['Ke atas', 'furniture:to-top'],
    ['KOTA LAUT', 'body+dateline'],
    ['(rw/bgs)', 'body+byline'],
  ])('sets %s aside as %s', (part, role) => expect(fateOf(page, part)).toBe(role))
  it('reports every line in both languages', () => {
    expect(formatReport(page, 'id')).toContain('judul              Kapal Riset')
    expect(formatReport(page, 'en')).toContain(`${page.lines.length} lines:`)
  })
})

describe('the seed', () => {
  it.skipIf(!existsSync(seed))('is read whole (skipped where the seed is absent)', () => {
    const page = pageOf(readFileSync(seed))
    expect(page.story.section).toBe('Internasional')
    expect(page.story.headline).toMatch(/^Rusia Menolak permintaan AS/)
    expect(page.story.body).toHaveLength(10)
    expect(page.lines).toHaveLength(33)
    expect(page.story.images).toHaveLength(1)
    expect(page.story.images[0]).toMatchObject({
      credit: 'REUTERS/Jason Reed/Files',
      creator: 'Jason Reed',
      agency: 'REUTERS',
      place: 'Los Cabos, Mexico',
      date: '2012-06-18',
      keywords: ['MEXICO', 'POLITICS'],
      archive: true,
    })
    expect(page.story.images[0]?.caption).toMatch(/^U\.S\. President Barack Obama \(R\) meeting/)
    expect(page.lines.slice(-6).map((each) => each.became)).toEqual([
      'furniture:comment-rule',
      'furniture:comments',
      'blank',
      'furniture:copyright',
      'blank',
      'furniture:to-top',
    ])
  })
})

describe('a page of two lines', () => {
  it('is a headline and its text, not a kicker over a headline', () => {
    const { story } = pageOf('Feri Batal Berlayar\n\nKapal tidak berangkat, kata syahbandar, Kamis.\n')
    expect(story).toMatchObject({
      kicker: null,
      headline: 'Feri Batal Berlayar',
      body: ['Kapal tidak berangkat, kata syahbandar, Kamis.'],
    })
  })
  it('is a kicker over a headline where the second line is no sentence', () => {
    const { story } = pageOf(
      'Tarif Feri\nOperator Tolak Permintaan DPRD Tunda Kenaikan\nIsi berita itu ada di sini, kata dia.\n',
    )
    expect(story).toMatchObject({
      kicker: 'Tarif Feri',
      headline: 'Operator Tolak Permintaan DPRD Tunda Kenaikan',
    })
  })
})
