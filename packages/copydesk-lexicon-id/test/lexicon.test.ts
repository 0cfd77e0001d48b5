import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpack } from '../../copydesk/src/lexicon/pack.ts'
import { buildLexicon } from '../build/build.ts'
import { loansOf } from '../build/loans.ts'
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
