import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsOf } from './desk.ts'
import { SOUND_SENTENCES } from './sound-sentences.ts'

test('nothing is wrong with sound sentences', () => {
  const flagged = SOUND_SENTENCES.flatMap((text) =>
    findingsOf(text, { language: 'id' }).map(({ rule, found }) => `${rule} ${found}: ${text}`),
  )
  expect(flagged).toEqual([])
})

const open = new URL('../../../../shared/data/copydesk/open-sentences.jsonl', import.meta.url)

/** The rules of single words: their flags are right or wrong by the dictionary, whoever reads them. */
const WORD_RULES = new Set([
  'spelling',
  'run-on',
  'shifted-break',
  'split-word',
  'doubled-word',
  'di-prefix',
  'di-preposition',
])

test.skipIf(!existsSync(open))(
  'of 400 edited sentences at most two have a word called wrong or doubtful',
  () => {
    const lines = readFileSync(open, 'utf8').trim().split('\n')
    const flagged = lines.filter((line) => {
      const { text }: { text: string } = JSON.parse(line)
      return findingsOf(text, { language: 'id' }).some(
        ({ rule, severity }) => WORD_RULES.has(rule) && severity !== 'style',
      )
    })
    expect(flagged.length / lines.length).toBeLessThanOrEqual(2 / 400)
  },
)
