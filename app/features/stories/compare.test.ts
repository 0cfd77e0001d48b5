import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareParagraphs, compareWords, type Part } from './compare.ts'

const side = (parts: readonly Part[], without: Part['op']) =>
  parts
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join('')

test('shows the words that changed and no others', () => {
  expect(compareWords('Tarif naik 30 persen', 'Tarif naik sekitar 23 persen')).toEqual([
    { op: 'same', text: 'Tarif naik' },
    { op: 'removed', text: ' 30' },
    { op: 'added', text: ' sekitar 23' },
    { op: 'same', text: ' persen' },
  ])
})

test('both texts can be read out of the comparison', () => {
  const words = fc
    .array(fc.constantFrom('feri', 'tarif', 'naik', 'DPRD'), { maxLength: 12 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = compareWords(before, after)
      expect(side(parts, 'added')).toBe(before)
      expect(side(parts, 'removed')).toBe(after)
    }),
  )
})

test('an inserted paragraph leaves its neighbours alone', () => {
  expect(compareParagraphs(['Satu.', 'Tiga.'], ['Satu.', 'Dua.', 'Tiga.'])).toEqual([
    { parts: [{ op: 'same', text: 'Satu.' }] },
    { parts: [{ op: 'added', text: 'Dua.' }] },
    { parts: [{ op: 'same', text: 'Tiga.' }] },
  ])
})

test('a replaced paragraph is compared by words with what replaced it', () => {
  expect(compareParagraphs(['Harga turun.', 'Akhir.'], ['Harga naik.', 'Akhir.'])[0]?.parts).toEqual([
    { op: 'same', text: 'Harga' },
    { op: 'removed', text: ' turun.' },
    { op: 'added', text: ' naik.' },
  ])
})
