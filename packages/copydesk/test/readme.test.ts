import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { RULE_IDS } from '../src/index.ts'
import { findingsOf } from './desk.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The fenced blocks of one language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text)

test('the first example gives what the README shows', () => {
  const [shown = ''] = blocks('json')
  const text = /check\('([^']+)'/.exec(blocks('ts')[0] ?? '')?.[1] ?? ''
  expect(findingsOf(text)).toEqual(JSON.parse(shown))
})

test('the stream of the README is answered as it shows', async () => {
  const [records = '', answers = ''] = blocks('jsonl')
  let out = ''
  const code = await main(['check', '--jsonl', '--language', 'en'], {
    stdin: (async function* () {
      yield records
    })(),
    out: async (text) => {
      out += text
    },
    error: () => undefined,
  })
  expect([code, out]).toEqual([0, answers])
})

test('every rule is explained', () => {
  expect(RULE_IDS.filter((id) => !readme.includes(`\`${id}\``))).toEqual([])
})
