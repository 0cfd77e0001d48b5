import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { StoryRecord } from '../src/types.ts'
import { findingsOf } from './desk.ts'

/** What the desk says of a whole story that is handed in, by severity, in the order of fields and places. */
function verdictOn(story: StoryRecord): Record<string, string[]> {
  const verdict: Record<string, string[]> = { error: [], warning: [], style: [] }
  for (const { severity, rule, field, found } of findingsOf(story, { moment: 'submission' })) {
    const text = found.replaceAll('\u00a0', ' ')
    const shown = text.length > 25 ? `${text.slice(0, 25)}…` : text
    verdict[severity]?.push(`${rule} ${field === 'body' || field === 'title' ? shown : field}`)
  }
  return verdict
}

const fixture = new URL('fixtures/kapal-riset.json', import.meta.url)

test('a story in the state that stories are found in gives its real faults and none invented', () => {
  expect(verdictOn(JSON.parse(readFileSync(fixture, 'utf8')))).toEqual({
    error: [
      'run-on belumdapat',
      'shifted-break melakukanp erbaikan',
      'byline-missing byline',
      'dateline-missing dateline',
      'alt-missing images.0.alt',
      'caption-foreign images.0.caption',
      'source-missing source',
    ],
    warning: [
      'apposition-comma , Tomi Lesmana',
      'weekday-no-date Kamis',
      'lost-subject bahwa akan menghentikan',
      'nonstandard kerjasama',
      'paired-words –',
      'weekday-no-date Rabu',
      'nonstandard bekerjasama',
      'quote-no-attribution Wali Kota Port Hale Bagas…',
      'photo-not-archive images.0.caption',
      'title-case permintaan',
      'title-case Untuk',
      'title-case Ke',
    ],
    style: [
      'punct-space   ',
      'punct-missing Namun',
      'conjunction-opening Tapi',
      'conjunction-opening Sementara',
    ],
  })
})

const seed = new URL('../../../../shared/seed/mbahwo-aleppo-2016.txt', import.meta.url)

/** The page's lines as its record: it names no writer, no day and no place. */
function seedStory(): StoryRecord {
  const lines = readFileSync(seed, 'utf8').split('\n')
  return {
    section: lines[0] ?? null,
    title: lines[2] ?? null,
    byline: null,
    dateline: null,
    published: null,
    body: lines.slice(6, 26).join('\n').trim(),
    images: [{ caption: lines[4] ?? null, alt: null, credit: 'REUTERS/Jason Reed', taken: null }],
  }
}

test.skipIf(!existsSync(seed))('the seed page gives its real faults and none invented', () => {
  expect(verdictOn(seedStory())).toEqual({
    error: [
      'run-on udarabersama',
      'run-on untukmengirim',
      'shifted-break melakukans erangan',
      'byline-missing byline',
      'dateline-missing dateline',
      'alt-missing images.0.alt',
      'caption-foreign images.0.caption',
      'source-missing source',
    ],
    warning: [
      'apposition-comma , Dmitry Peskov',
      'weekday-no-date Kamis',
      'lost-subject bahwa akan mengakhiri',
      'nonstandard kerjasama',
      'paired-words –',
      'weekday-no-date Rabu',
      'nonstandard bekerjasama',
      'quote-no-attribution Menteri Luar Negeri Mevlu…',
      'photo-not-archive images.0.caption',
      'title-case permintaan',
      'title-case Untuk',
      'title-case Ke',
    ],
    style: [
      'punct-space   ',
      'punct-missing Namun',
      'punct-space   ',
      'conjunction-opening Tapi',
      'conjunction-opening Sementara',
    ],
  })
})
