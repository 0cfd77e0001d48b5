import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepTogether } from './no-break.ts'

/** No-break spaces made visible. */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~')

test.each([
  ['berangkat pukul 05.30 WITA dari dermaga', 'berangkat pukul~05.30~WITA dari dermaga'],
  ['terbit 12 November 2026 di sini', 'terbit 12~November~2026 di sini'],
  ['on 12 November at 16:40 WITA', 'on 12~November at~16:40~WITA'],
  ['Ketua Komisi III DPRD', 'Ketua Komisi~III DPRD'],
  ['di bawah 50 kilogram', 'di bawah 50~kilogram'],
  ['membutuhkan Rp35,2 juta rupiah', 'membutuhkan Rp35,2~juta~rupiah'],
  ['sekitar 23 persen saham', 'sekitar 23~persen saham'],
  ['menurut Pasal 12 ayat (2)', 'menurut Pasal~12 ayat~(2)'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each(['Ada 50 anak', 'Kata Ivan Ilham kemarin', 'sampai 3 kali'])('%s may break anywhere', (text) => {
  expect(shown(text)).toBe(text)
})

test('no text changes in anything but its spaces', () => {
  const words = fc.constantFrom(
    'pukul',
    '05.30',
    'WITA',
    '12',
    'Mei',
    '2026',
    'Komisi',
    'III',
    'persen',
    '×',
    '24',
    'jam',
    'Rp5',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }), (parts) => {
      const text = parts.join(' ')
      expect(keepTogether(text).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '))
    }),
  )
})
