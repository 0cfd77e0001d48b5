import { expect, test } from 'vitest'
import type { Finding, StoryRecord } from '../src/types.ts'
import { findingsOf } from './desk.ts'

/** What no newsroom writes, each piece until a text is long. A rule that reads it over and over never comes to its end. */
const PIECES = [
  'a',
  '(',
  ')[',
  '…',
  '*',
  '- ',
  '. ',
  'a.',
  'ke-',
  'berita-',
  '\n',
  'berita\n',
  '“a" ',
  "'a ",
  '“a” kata Budi. ',
  '<b ',
  '<p class="x">',
  '&nbsp;',
  '*a <b ',
  '#a ',
  'https://a.b ',
  '1.000 ',
  '1 –2 ',
  'a/ b ',
  '.kata ',
  '>',
  '~a',
  'Meskipun a, namun ',
  'antara lain ',
  'Di Rote ',
  'Bima Rabu di ',
  ', Budi Santoso sambil ',
  'ibunya, Rena, ',
  'RT 03 ',
  '1-0 ',
  '5 persen ',
  'Rp5 ',
  'dari 5 menjadi 7 ',
  '20 orang, ',
  '29/9/2016 ',
  'Kamis ',
  'kemarin ',
  'WIB ',
  'A. B. ',
  '(ABC) ',
  'Aku Bisa Cinta (ABC) ',
  'Budi Santoso ',
  'Budi Santoso berkata. ',
  'Presiden Joko, ',
  'SEMUA HURUF BESAR ',
  'tersangka Andi ',
  'seorang anak berusia 5 tahun ',
  'Dalam rapat itu membahas ',
  'adalah merupakan ',
  'the of and ',
  'كلمة ',
  'ילדה (5) ',
  '漢字',
  '😀',
  '👩‍👩‍👧‍👦 ',
  'e\u0301',
  '\u200B',
  '\u202Ekata ',
  '\uFFFD',
  '\uD83D ',
  '\0',
] as const

const LETTERS = 100_000
const long = (piece: string): string => piece.repeat(LETTERS / piece.length)

const textOf = (record: StoryRecord, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => Object(value)[key], record)

const isInside = (record: StoryRecord, { field, span: [start, end], found }: Finding): boolean => {
  const text = String(textOf(record, field))
  return start >= 0 && start <= end && end <= text.length && text.slice(start, end) === found
}

test.each(PIECES)('a story of nothing but %j is read to its end, and each finding stands in it', (piece) => {
  const text = long(piece)
  const short = piece.repeat(20)
  const record: StoryRecord = {
    title: short,
    byline: short,
    section: short,
    published: short,
    dateline: short,
    body: text,
    images: [{ caption: short, alt: short, credit: short, taken: short }],
  }
  for (const language of ['id', 'en'] as const) {
    const findings = findingsOf(record, {
      language,
      moment: 'submission',
      house: {
        rules: { identity: true },
        patterns: [{ pattern: '(a+)+b', message: { id: 'a', en: 'a' }, severity: 'style' }],
      },
    })
    expect(findings.filter((finding) => !isInside(record, finding))).toEqual([])
  }
})
