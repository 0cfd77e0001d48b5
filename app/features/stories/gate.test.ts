import { expect, test } from 'vitest'
import { type Candidate, gate } from './gate.ts'

const whole: Candidate = {
  headline: 'Operator Feri Tolak Tunda Tarif',
  body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tarif naik.' }] }],
  section: 'laut',
  language: 'id',
  credits: [{ role: 'writer', name: 'Rena Palupi' }],
  dateline: 'Bandar Seruni',
  source: 'Liputan sendiri',
}

test('a whole story passes', () => {
  expect(gate(whole)).toEqual({ stops: [], asks: [] })
})

test.each<[Partial<Candidate>, string]>([
  [{ headline: ' \u00a0' }, 'no_headline'],
  [{ body: [] }, 'no_body'],
  [{ body: [{ type: 'paragraph', content: [{ type: 'text', text: ' ' }] }] }, 'no_body'],
  [{ section: null }, 'no_section'],
  [{ language: null }, 'no_language'],
])('%j stops it', (change, stop) => {
  expect(gate({ ...whole, ...change })).toEqual({ stops: [stop], asks: [] })
})

test.each<[Partial<Candidate>, string]>([
  [{ credits: [] }, 'no_byline'],
  [{ credits: [{ role: 'editor', name: 'Laksmi Wardana' }] }, 'no_byline'],
  [{ credits: [{ role: 'writer', name: ' ' }] }, 'no_byline'],
  [{ dateline: null }, 'no_dateline'],
  [{ source: ' ' }, 'no_source'],
])('%j is asked for', (change, ask) => {
  expect(gate({ ...whole, ...change })).toEqual({ stops: [], asks: [ask] })
})
