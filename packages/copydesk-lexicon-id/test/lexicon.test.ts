import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Lexicon } from '../../copydesk/src/lexicon/lexicon.ts'
import { unpack } from '../../copydesk/src/lexicon/pack.ts'
import { verdictOf } from '../../copydesk/src/words/single-faults.ts'
import { standardForm } from '../../copydesk/src/words/standard-form.ts'
import { buildLexicon } from '../build/build.ts'
import { loansOf } from '../build/loans.ts'
import { FORMS } from '../build/own-words/forms.ts'
import { OWN_WORDS } from '../build/own-words.ts'
import { missingPackages } from '../build/sources.ts'

const committed = gunzipSync(readFileSync(new URL('../data/lexicon-id.txt.gz', import.meta.url))).toString(
  'utf8',
)
const missing = missingPackages()

test.skipIf(missing.length > 0)(
  `the committed lexicon is what its sources give${missing.length > 0 ? ` (not checked: install ${missing.join(' ')})` : ''}`,
  () => {
    expect(buildLexicon() === committed).toBe(true)
  },
)

test('the lexicon has the words of the language and none of the slips that its sources have', () => {
  const words = unpack(committed)
  expect(words.size).toBeGreaterThan(90_000)
  for (const word of ['dan', 'mengatakan', 'serangan', 'elektabilitas', 'pencairan', 'dikenai'])
    expect(words.has(word)).toBe(true)
  for (const slip of ['tesebut', 'denan', 'mayarakat', 'infomasi']) expect(words.has(slip)).toBe(false)
})

test('foreign words of the newsroom are neither Indonesian nor unknown', () => {
  const lexicon = new Lexicon(committed)
  for (const word of ['deepfake', 'buyback', 'podcaster', 'underwriter'])
    expect([word, lexicon.isListed(word), lexicon.foreignBand(word)]).toEqual([word, false, 0])
})

test('what newsrooms print every day is common, though subtitles and encyclopedias have it rarely', () => {
  const lexicon = new Lexicon(committed)
  for (const word of ['tersangka', 'ujarnya', 'pemprov', 'penyidik'])
    expect([word, lexicon.band(word) >= 6]).toEqual([word, true])
})

test('a form that the standard does not have is not listed, unless print has it often', () => {
  const lexicon = new Lexicon(committed)
  for (const word of ['mempersilahkan', 'kuisioner', 'mensukseskan'])
    expect([word, lexicon.isListed(word)]).toEqual([word, false])
  for (const word of ['hektar', 'mempengaruhi', 'menyebarluaskan'])
    expect([word, lexicon.isKnown(word)]).toEqual([word, true])
})

test('the own words are right by the tables of the desk', () => {
  const lexicon = new Lexicon(committed)
  const faults = [...OWN_WORDS, ...FORMS].filter((word) => verdictOf(word, lexicon).kind !== 'sound')
  expect(faults).toEqual([])
  expect(OWN_WORDS.filter((word) => standardForm(word, lexicon) !== null)).toEqual([])
})

test.each([
  ['subduction', ['subduksi']],
  ['responsibility', ['responsibilitas']],
  ['disruptive', ['disruptif']],
  ['synoptic', ['sinoptik']],
  ['optimistic', ['optimistik', 'optimistis']],
  ['water', []],
  ['table', []],
])('%s is borrowed as %j', (english, expected) => {
  expect(loansOf(english)).toEqual(expected)
})
