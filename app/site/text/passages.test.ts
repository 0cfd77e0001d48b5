import { expect, test } from 'vitest'
import type { InlineNode } from '../../features/stories/body.ts'
import { markPassages } from './passages.ts'

const words = (content: readonly InlineNode[]) =>
  content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
const never = new Set<string>()
const seen = (
  content: InlineNode[],
  passages: { text: string; record: number; stoodBefore?: Set<string> }[],
) =>
  markPassages(
    content,
    passages.map((passage) => ({ stoodBefore: never, ...passage })),
  ).map(({ content: part, record }) => [words(part), record])

test('the corrected words are cut out of their paragraph', () => {
  const content: InlineNode[] = [{ type: 'text', text: 'Tarif naik sekitar 23 persen mulai Minggu.' }]
  expect(seen(content, [{ text: 'naik sekitar 23 persen', record: 1 }])).toEqual([
    ['Tarif ', null],
    ['naik sekitar 23 persen', 1],
    [' mulai Minggu.', null],
  ])
})

test('a passage is found across bold words and no-break spaces, which stay as they are', () => {
  const content: InlineNode[] = [
    { type: 'text', text: 'Tarif naik ' },
    { type: 'text', text: '23\u00a0persen', marks: [{ type: 'bold' }] },
    { type: 'hardBreak' },
    { type: 'text', text: 'mulai Minggu.' },
  ]
  const segments = markPassages(content, [{ text: 'naik 23 persen', record: 2, stoodBefore: never }])
  expect(segments.map(({ record }) => record)).toEqual([null, 2, null])
  expect(segments[1]?.content).toEqual([
    { type: 'text', text: 'naik ' },
    { type: 'text', text: '23\u00a0persen', marks: [{ type: 'bold' }] },
  ])
  expect(words(segments.flatMap((segment) => segment.content))).toBe(words(content))
})

test('what is not there is not marked, and one mark never stands within another', () => {
  const content: InlineNode[] = [{ type: 'text', text: 'Oktavia Rumengan, kepala sekolah.' }]
  expect(seen(content, [{ text: 'Rumangen', record: 1 }])).toEqual([[words(content), null]])
  expect(
    seen(content, [
      { text: 'Rumengan', record: 1 },
      { text: 'Oktavia Rumengan', record: 2 },
    ]),
  ).toEqual([
    ['Oktavia Rumengan', 2],
    [', kepala sekolah.', null],
  ])
})

test('a number is not found inside a longer one, nor in a line that stood before the correction', () => {
  const content: InlineNode[] = [{ type: 'text', text: 'Pada 2026 tarif naik 20 persen.' }]
  expect(seen(content, [{ text: '20', record: 1 }])).toEqual([
    ['Pada 2026 tarif naik ', null],
    ['20', 1],
    [' persen.', null],
  ])
  expect(seen(content, [{ text: '20', record: 1, stoodBefore: new Set([words(content)]) }])).toEqual([
    [words(content), null],
  ])
})
