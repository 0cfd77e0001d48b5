import { expect, test } from 'vitest'
import { valueOfFigures, valueOfWords } from '../src/numbers/spelled.ts'
import { readText } from '../src/text/document.ts'
import { aStory, linesOfRule } from './journalism.ts'

const miscounted = (body: string) => linesOfRule('arithmetic', aStory({ body }))

test.each([
  ['Bunga naik dari 5 persen menjadi 7 persen, atau naik 2 persen.', '2 persen -> 2 poin persen'],
  ['Angka kemiskinan turun 1,5 persen, dari 10,5 persen menjadi 9 persen.', '1,5 persen -> 1,5 poin persen'],
  ['Produksi turun dari 400 ton menjadi 300 ton, turun 30 persen.', '30 persen -> 25 persen'],
  ['Laba naik 22,83 persen menjadi Rp106,93 miliar dari Rp94,77 miliar.', '22,83 persen -> 12,83 persen'],
  ['Harga turun dari Rp12.000 menjadi Rp15.000, turun 25 persen.', 'turun'],
  ['Sebanyak 30 dari 120 orang (35 persen) absen.', '35 persen -> 25 persen'],
  ['Sebanyak 40 persen setuju, 35 persen menolak, dan sisanya 15 persen diam.', '15 -> 25'],
  ['Korban 11 orang, terdiri atas 5 laki-laki dan 7 perempuan.', '11 -> 12'],
  ['Produksi naik dari 400 ton menjadi 500 ton atau 35 persen.', '35 persen -> 25 persen'],
  ['Peserta 100 siswa, 60 laki-laki dan 50 perempuan.', '100 -> 110'],
  ['Sebelas orang (lima laki-laki dan tujuh perempuan) dirawat.', 'Sebelas -> 12'],
  ['Banjir merusak 20 rumah, yakni 12 rumah di Lemo dan 9 rumah di Tanjung.', '20 -> 21'],
  ['Halim Perdana (45), yang lahir pada 17 Mei 1960, memimpin rapat.', '45 -> 55'],
])('a sum that does not come out: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  'Bunga naik dari 5 persen menjadi 7 persen, atau naik 2 poin persen.',
  'Bunga naik dari 5 persen menjadi 7 persen, atau naik 40 persen.',
  'Produksi turun dari 400 ton menjadi 300 ton, turun 25 persen.',
  'Laba naik 12,83 persen menjadi Rp106,93 miliar dari Rp94,77 miliar.',
  'Penumpang naik dari 1,2 juta menjadi 1,6 juta, naik sekitar 30 persen.',
  'Produksi naik dari 400 ton menjadi 500 ton atau 25 persen.',
  'Persib menang 3-1 atas Persija setelah tertinggal 0-1.',
  'Tim itu memakai formasi 4-3-3, lalu 4-4-2.',
  'Ia dijerat Pasal 12 ayat 3 dan Pasal 55 ayat 1.',
  'Hubungi 0812-3456-7890 atau 021 555 100.',
  'Sebanyak 30 dari 120 orang (25 persen) absen.',
  'Sebanyak 40 persen setuju, 35 persen menolak, dan sisanya 25 persen diam.',
  'Korban 12 orang, terdiri atas 5 laki-laki dan 7 perempuan.',
  'Korban 12 orang, di antaranya 5 laki-laki dan 3 perempuan.',
  'Korban 12 orang, yakni 2 keluarga dan 5 anak.',
  'Tiga orang, yakni Budi (23), Andi (34), dan Siti (45), dirawat.',
  'Halim Perdana (56), yang lahir pada 17 Mei 1960, memimpin rapat.',
  'Dari 2010 menjadi 2016, kota itu tumbuh 20 persen.',
  'Rapat 12 orang: pukul 09.00 dan pukul 13.00.',
])('a sum that does, or none: %s', (body) => {
  expect(miscounted(body)).toEqual([])
})

test.each([
  ['dua puluh satu', 21],
  ['seratus lima belas', 115],
  ['tiga ratus dua', 302],
  ['sebelas', 11],
  ['empat belas', 14],
  ['tujuh', 7],
])('%s is %d', (words, value) => {
  expect(valueOfWords(readText(words).tokens, 0)?.value).toBe(value)
})

test('a point parts thousands and a comma decimals; a time, a score or a date has no value', () => {
  expect(['48.500', '1.250.000', '12,5', '7'].map(valueOfFigures)).toEqual([48_500, 1_250_000, 12.5, 7])
  expect(['09.00', '2/9', '29/9/2016', '10:30', '1.2'].map(valueOfFigures)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
