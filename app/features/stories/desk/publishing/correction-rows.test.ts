import { expect, test } from 'vitest'
import { compareParagraphs, compareWords } from '../../compare.ts'
import { correctionRows } from './correction-rows.ts'

const rows = (before: string, after: string) => correctionRows([compareWords(before, after)])

test('a changed figure becomes a passage of fact with words around it', () => {
  expect(
    rows(
      'Mulai Minggu tiket dewasa naik sekitar 30 persen menjadi Rp48.500 sekali jalan.',
      'Mulai Minggu tiket dewasa naik sekitar 23 persen menjadi Rp48.500 sekali jalan.',
    ),
  ).toEqual([
    {
      kind: 'fact',
      wrong: 'dewasa naik sekitar 30 persen menjadi Rp48.500',
      right: 'dewasa naik sekitar 23 persen menjadi Rp48.500',
      note: '',
    },
  ])
})

test('a mistyped word is guessed to be a typing mistake, another name is not', () => {
  expect(rows('dia menyampaikanpenolakan itu', 'dia menyampaikan penolakan itu')[0]?.kind).toBe('typo')
  expect(rows('kata Marlina kemarin', 'kata Bonifasius kemarin')[0]?.kind).toBe('fact')
  expect(rows('pukul 05.30 WITA', 'pukul 05.31 WITA')[0]?.kind).toBe('fact')
})

test('changes near each other are one passage, distant ones are two', () => {
  expect(rows('a b c d', 'a x c y')).toHaveLength(1)
  expect(rows('a b c d e f g h i j', 'a x c d e f g h i y')).toHaveLength(2)
})

test('a new paragraph leaves what stood for the editor to write', () => {
  const [change] = compareParagraphs([], ['Warga menunggu di dermaga.'])
  expect(correctionRows([change?.parts ?? []])).toEqual([
    { kind: 'fact', wrong: '', right: 'Warga menunggu di dermaga.', note: '' },
  ])
})

test('nothing changed, nothing to correct', () => {
  expect(rows('sama saja', 'sama saja')).toEqual([])
})
