import { describe, expect, it } from 'vitest'
import { bylineOf, takeInitials } from '../src/byline.ts'
import { readCaption } from '../src/caption.ts'
import { takeDateline } from '../src/dateline.ts'
import { publishedLine } from '../src/dates.ts'
import { roleAlone } from '../src/judge.ts'
import { fateOf, pageOf } from './helpers.ts'

describe('datelines', () => {
  it.each([
    ['JAKARTA, KOMPAS.com - Isi berita.', 'Jakarta'],
    ['Jakarta (ANTARA) - Isi berita.', 'Jakarta'],
    ['TEMPO.CO, Jakarta - Isi berita.', 'Jakarta'],
    ['DEN HAAG, Sept 29 (Reuters) - The text.', 'Den Haag'],
    ['Jakarta - Isi berita.', 'Jakarta'],
    ['Bandung – Isi berita.', 'Bandung'],
  ])('%s', (text, place) => expect(takeDateline(text)?.place).toBe(place))
  it.each(['Presiden - yang baru tiba - pergi.', 'Rusia dan AS – yang bersaing', 'Tidak ada.'])(
    'leaves %s',
    (text) => expect(takeDateline(text)).toBeNull(),
  )
})

describe('times', () => {
  it.each([
    ['Kamis, 29 September 2016 | 14:20 WIB', '2016-09-29T14:20:00+07:00'],
    ['Kompas.com - 29/09/2016, 14.20 WITA', '2016-09-29T14:20:00+08:00'],
    ['2016-09-29T14:20:05Z', '2016-09-29T14:20:05Z'],
    ['2016-09-29T14:20:05+0700', '2016-09-29T14:20:05+07:00'],
    ['Published September 29, 2016 at 2:20 p.m.', '2016-09-29T14:20:00'],
    ['Thursday 29 September 2016', '2016-09-29'],
  ])('%s', (text, iso) => expect(publishedLine(text)?.iso).toBe(iso))
  it('leaves sentences and impossible dates', () => {
    expect(publishedLine('Ia lahir pada 29 September 2016 di Solo')).toBeNull()
    expect(publishedLine('31 Februari 2016')).toBeNull()
  })
})

describe('bylines', () => {
  it.each([
    ['Oleh Siti Aminah', ['writer:Siti Aminah']],
    ['By Jane Doe and John Roe', ['writer:Jane Doe', 'writer:John Roe']],
    ['Reporter: Budi Santoso', ['writer:Budi Santoso']],
    ['Penulis: Ani Wijaya | Editor: Dodi Putra', ['writer:Ani Wijaya', 'editor:Dodi Putra']],
    ['Ani Wijaya - detikNews', ['writer:Ani Wijaya']],
  ])('%s', (text, credits) =>
    expect(bylineOf(text)?.credits.map((each) => `${each.role}:${each.name}`)).toEqual(credits),
  )
  it('takes the time beside the name', () => {
    expect(bylineOf('By Jane Doe | June 18, 2012')?.moment?.iso).toBe('2012-06-18')
  })
  it('leaves sentences', () => {
    expect(bylineOf('By the time they arrived it was over')).toBeNull()
    expect(takeInitials('Dewan (dpr)')).toBeNull()
  })
})

describe('captions', () => {
  it.each([
    [
      'Warga melintas di Solo, Senin (3/5/2021). ANTARA FOTO/Rudi Hartono/foc.',
      'ANTARA FOTO',
      'Rudi Hartono',
    ],
    ['Suasana pasar. Foto: Rina Dewi/detikcom', 'detikcom', 'Rina Dewi'],
    ['Gedung lama (Foto: Dok. Pemkot)', null, null],
  ])('%s', (text, agency, creator) => {
    expect(roleAlone(text)).toBe('caption')
    expect(readCaption(text)).toMatchObject({ agency, creator })
  })
  it('keeps the agency form of the credit and the place before a weekday', () => {
    const read = readCaption('Warga melintas di Solo, Senin (3/5/2021). ANTARA FOTO/Rudi Hartono/foc.')
    expect(read).toMatchObject({
      credit: 'ANTARA FOTO/Rudi Hartono/foc.',
      place: 'Solo',
      date: '2021-05-03',
      archive: false,
    })
  })
})

it('reads kicker, dek and an English page', () => {
  const lead =
    'The council said that it would not pay for the bridge and that the work will be put off until spring.'
  const page = pageOf(
    `World\nThe Bridge\nCouncil puts off the northern bridge for a third year\nCosts have doubled since the plan was drawn\nBy Jane Doe\n\nHALE (Reuters) - ${lead}\n\nSource: Reuters`,
  )
  expect(page.story).toMatchObject({
    section: 'World',
    kicker: 'The Bridge',
    headline: 'Council puts off the northern bridge for a third year',
    dek: 'Costs have doubled since the plan was drawn',
    dateline: 'Hale',
    body: [lead],
    language: 'en',
  })
  expect(fateOf(page, 'Source')).toBe('source')
})
