import { expect, test } from 'vitest'
import idSite from '../../locales/id/site.json' with { type: 'json' }
import { translator } from '../../platform/i18n/translate.ts'
import { SENTENCES } from './sentences.ts'

/** A value that would itself be read as a place, or as another sentence. */
const HOSTILE = '{{name}} $t(to_top) $& <b>'

test.each(['id', 'en'] as const)('%s: every sentence reads as the catalogue has it', (language) => {
  const translate = translator(language, 'site')
  for (const [key, sentence] of Object.entries(idSite)) {
    const names = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
    const values = Object.fromEntries(names.map((name, index) => [name, `nilai ${index}`]))
    expect(SENTENCES[language](key, values), key).toBe(translate(key, values))
  }
})

test('a value is written as it is, whatever it looks like', () => {
  expect(SENTENCES.id('correction_sentence', { wrong: HOSTILE, right: '30' })).toBe(
    `Sebelumnya tertulis ${HOSTILE}, seharusnya 30.`,
  )
})
