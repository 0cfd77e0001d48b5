import { expect, test } from 'vitest'
import { readText } from '../src/text/document.ts'
import { languageOf } from '../src/text/language.ts'
import { findingsOf } from './desk.ts'

const indonesian = 'Nilai tukar dolar AS melemah terhadap rupiah pada pembukaan hari ini. '
const english = 'The council said on Monday that it was not ready for the new ferry and its crew. '
const german =
  'Der Rat hat am Montag beschlossen, dass die neue Fähre noch nicht auslaufen darf, weil Teile fehlen. '
const javanese =
  'Wong-wong ing desa kuwi wis padha kumpul ing bale, banjur mlaku bareng menyang segara nggawa sesaji. '

test.each([
  ['id', indonesian.repeat(5)],
  ['id', 'Dolar AS naik. Dolar AS turun. Emas naik.'],
  ['en', english.repeat(5)],
  [null, german.repeat(5)],
  [null, javanese.repeat(5)],
])('%s: %s', (language, text) => {
  expect(languageOf(readText(text))).toBe(language)
})

test('a column in a language of the regions gets what holds in every language, and no spelling', () => {
  const findings = findingsOf(`${javanese.repeat(5)}Rapat  digelar (28/9/2016`)
  expect(findings.map(({ rule }) => rule)).toEqual(['punct-space', 'unbalanced-quote'])
})
