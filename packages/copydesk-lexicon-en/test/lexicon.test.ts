import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { EnglishLexicon } from '../../copydesk/src/english/english-lexicon.ts'
import { buildLexicon } from '../build/build.ts'

const committed = gunzipSync(readFileSync(new URL('../data/lexicon-en.txt.gz', import.meta.url))).toString(
  'utf8',
)

test('the committed lexicon is what its sources give', () => {
  expect(buildLexicon() === committed).toBe(true)
})

test('both spellings are there, names and slips are not, and the common words are told from the rare', () => {
  const lexicon = new EnglishLexicon(committed)
  const listed = (words: string) => words.split(' ').filter((word) => lexicon.isListed(word))
  expect(listed("centre center organise organize metres don't")).toHaveLength(6)
  expect(listed('goverment recieve untill siti indonesia the’s')).toEqual([])
  expect(lexicon.band('the')).toBeGreaterThan(lexicon.band('harbour') ?? 15)
})
