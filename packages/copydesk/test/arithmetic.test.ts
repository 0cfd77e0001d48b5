import { expect, test } from 'vitest'
import { valueOfFigures, valueOfWords } from '../src/numbers/spelled.ts'
import { readText } from '../src/text/document.ts'
import { findingsOf } from './desk.ts'
import { aStory, linesOfRule } from './journalism.ts'

const miscounted = (body: string) => linesOfRule('arithmetic', aStory({ body }))

test.each([
  ['Bunga naik dari 5 persen menjadi 7 persen, atau naik 2 persen.', '2 persen -> 2 poin persen'],
  ['Angka kemiskinan turun 1,5 persen, dari 10,5 persen menjadi 9 persen.', '1,5 persen -> 1,5 poin persen'],
  ['Produksi turun dari 400 ton menjadi 300 ton, turun 30 persen.', '30 persen -> 25 persen'],
  ['Laba naik 22,83 persen menjadi Rp106,93 miliar dari Rp94,77 miliar.', '22,83 persen -> 12,83 persen'],
  ['Harga turun dari Rp12.000 menjadi Rp15.000, turun 25 persen.', 'turun'],
  ['Sebanyak 30 dari 120 orang (35 persen) absen.', '35 persen -> 25 persen'],
  ['Sebanyak 40 persen setuju, 35 persen menolak, dan sisanya 15 persen diam.', '15 persen -> 25 persen'],
  ['Korban 11 orang, terdiri atas 5 laki-laki dan 7 perempuan.', '7 -> 6'],
  ['Produksi naik dari 400 ton menjadi 500 ton atau 35 persen.', '35 persen -> 25 persen'],
  ['Peserta 100 siswa, 60 laki-laki dan 50 perempuan.', '50 -> 40'],
  ['Sebelas orang (lima laki-laki dan tujuh perempuan) dirawat.', 'tujuh -> enam'],
  ['Banjir merusak 20 rumah, yakni 12 rumah di Lemo dan 9 rumah di Tanjung.', '9 -> 8'],
  [
    'Bantuan Rp12 miliar dibagi menjadi Rp7 miliar untuk jalan dan Rp6 miliar untuk irigasi.',
    'Rp6 miliar -> Rp5 miliar',
  ],
  ['Tersedia 150 kursi: 90 untuk warga, 40 untuk undangan, dan 30 untuk wartawan.', '30 -> 20'],
  [
    'Sejumlah 60 rumah rusak, masing-masing 20 rusak berat, 15 rusak sedang, dan 35 rusak ringan.',
    '35 -> 25',
  ],
  ['Korban 6 orang, terdiri atas 3 pria, dua perempuan, dan dua anak.', 'dua -> satu'],
  ['Korban 7 orang, terdiri atas tiga pria, dua perempuan, dan seorang anak.', 'seorang -> dua'],
  ['Dari 80 kios yang terbakar, 35 kios dibangun dan 55 kios lainnya menunggu.', '55 -> 45'],
  [
    'Tiga nelayan selamat pada pagi dan empat lagi pada sore, sehingga total delapan nelayan selamat.',
    'delapan -> tujuh',
  ],
  ['Suara sah 1.200, tidak sah 45, jadi totalnya 1.254.', '1.254 -> 1.245'],
  ['Tim itu meraih tujuh kemenangan, dua seri, dan dua kekalahan dari total sepuluh laga.', 'dua -> satu'],
  [
    'Saldo awal Rp45 juta, ditambah iuran Rp15 juta dan dikurangi belanja Rp20 juta, menyisakan Rp50 juta.',
    'Rp50 juta -> Rp40 juta',
  ],
  ['Ia memimpin koperasi itu selama tujuh tahun, dari 2015 sampai 2020.', 'tujuh tahun -> lima tahun'],
  ['Perang berlangsung dari 1999 hingga 2002, atau selama 5 tahun.', '5 tahun -> 3 tahun'],
  [
    'Panen melonjak dua kali lipat, dari 40 ton pada 2022 menjadi 120 ton pada 2024.',
    'dua kali lipat -> tiga kali lipat',
  ],
  [
    'Harga gabah jatuh dari Rp7.000 menjadi Rp5.600 per kilogram, turun Rp1.600 dalam sepekan.',
    'Rp1.600 -> Rp1.400',
  ],
  ['Gaji Rp3 juta dipotong 10 persen, atau Rp30.000, untuk iuran.', 'Rp30.000 -> Rp300.000'],
  ['Suara setuju 62 persen, menolak 28 persen, dan abstain 15 persen.', '15 persen -> 10 persen'],
  ['Gedung yang dibangun pada 1906 itu genap berusia 130 tahun.', '130 tahun -> 110 tahun'],
  ['Halim Perdana (45), yang lahir pada 17 Mei 1960, memimpin rapat.', '45 -> 55'],
])('a sum that does not come out: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  ['Lima orang tewas di jalan itu. Korban tewas terdiri atas dua pria dan empat perempuan.', 'empat -> tiga'],
  ['Banjir merendam 30 rumah. Rinciannya 17 rumah di Lompio dan 15 rumah di Tanamea.', '15 -> 13'],
  [
    'Sebanyak 24 sapi sakit. Di antara 24 ekor itu, 15 sembuh, enam mati, dan empat masih dirawat.',
    'empat -> tiga',
  ],
  ['Ada 80 kios di pasar itu. Dari jumlah itu, 35 kios terbakar dan 55 kios lainnya utuh.', '55 -> 45'],
  [
    'Kas desa semula Rp500 juta. Setelah dipakai Rp180 juta, saldonya tinggal Rp220 juta.',
    'Rp220 juta -> Rp320 juta',
  ],
  ['Harga beras Rp12.000. Kini menjadi Rp15.000, naik 20 persen.', '20 persen -> 25 persen'],
  ['Harga beras Rp12.000. Kini harga beras menjadi Rp15.000, naik Rp2.000.', 'Rp2.000 -> Rp3.000'],
  [
    'Utang perusahaan itu Rp900 miliar. Seperempatnya, atau Rp300 miliar, jatuh tempo.',
    'Rp300 miliar -> Rp225 miliar',
  ],
  ['Ia lahir pada 17 Mei 1960. Kini ia berusia 45 tahun.', '45 tahun -> 55 tahun'],
])('told over two sentences: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  'Lima orang tewas dan dua terluka. Korban terdiri atas dua pria dan empat perempuan.',
  'Lima orang tewas.\n\nKorban terdiri atas dua pria dan empat perempuan.',
  'Sepuluh orang tewas. Tiga orang terluka dan delapan lainnya hilang.',
  'Harga beras Rp12.000. Harga gula naik 20 persen menjadi Rp15.000.',
  'Harga beras Rp12.000. Kini harga gula menjadi Rp15.000, naik 20 persen.',
  'Harga beras Rp12.000. Kini menjadi Rp15.000, naik 25 persen.',
  'Harga beras Rp12.000. Kini menjadi Rp15.000, naik 20 persen dibanding bulan lalu.',
  'Ia lahir pada 17 Mei 1960. Anaknya kini berusia 20 tahun.',
  'Ia lahir pada 17 Mei 1960. Pada usia 20 tahun ia merantau.',
  'Ada 80 kios di pasar itu. Dari jumlah itu, 35 kios terbakar, di antaranya 20 kios baru, dan 45 lainnya utuh.',
])('two sentences that are sound, or of two things: %s', (body) => {
  expect(miscounted(body)).toEqual([])
})

test.each([
  'Bunga naik dari 5 persen menjadi 7 persen, atau naik 2 poin persen.',
  'Bunga naik dari 5 persen menjadi 7 persen, atau naik 40 persen.',
  'Produksi turun dari 400 ton menjadi 300 ton, turun 25 persen.',
  'Realisasi Rp2,61 miliar terdiri atas Rp1,31 miliar dan Rp1,31 miliar.',
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
  'Kredit tumbuh 89 persen menjadi Rp7 triliun, margin naik dari 4,1 persen menjadi 5,1 persen.',
  'Penjualan naik 20 persen, sedangkan laba naik dari Rp10 miliar menjadi Rp15 miliar.',
  'Korban 6 orang, terdiri atas 3 pria, dua perempuan, dan seorang anak.',
  'Korban 12 orang, terdiri atas 5 pria, 3 perempuan, dan sisanya anak-anak.',
  'Sekitar 30 rumah terendam di dua desa: 17 di Lompio dan 15 di Tanamea.',
  'Sebanyak 32 rumah terendam di dua desa: 17 di Lompio dan 15 di Tanamea.',
  'Dari 25 peserta, 15 orang berbahasa Jawa dan 14 orang berbahasa Madura.',
  'Dari 100 koperasi, 60 aktif; 20 persen dari yang aktif itu, atau 12 koperasi, menjual hasil laut.',
  'Dari dana Rp1,2 triliun, Rp700 miliar sudah terserap dan Rp500 miliar belum.',
  'Hari ini ada 5 kasus di Lemo dan 7 kasus di Tanjung, sehingga total kasus mencapai 120 kasus.',
  'Ada tambahan 5 kasus dan 3 kasus impor, total 10 kasus sejak Mei.',
  'Laba Rp7,4 miliar dan Rp4,9 miliar, total Rp12 miliar.',
  'Ia menjabat selama empat tahun, dari 2015 sampai 2020.',
  'Ia menjabat selama enam tahun, dari Januari 2015 sampai Desember 2020.',
  'Ia menjabat pada 2014–2019, lalu terpilih lagi untuk 2019–2024.',
  'Panen naik lebih dari dua kali lipat, dari 40 ton menjadi 120 ton.',
  'Panen naik dua kali lipat, dari 41 ton menjadi 80 ton.',
  'Harga turun dari Rp7.000 menjadi Rp5.600, turun Rp1.400 dalam sepekan.',
  'Halim Perdana, yang lahir pada 1960, menikah pada usia 20 tahun.',
  'Saldo awal Rp45 juta, ditambah iuran Rp15 juta dan dikurangi belanja Rp20 juta, menyisakan Rp40 juta.',
  'Rumah itu terdiri dari 3 kamar dan 2 dapur; harganya Rp500 juta.',
  'Ganda itu kalah 21-18, 14-21, 19-21 selama 72 menit, total tiga gim.',
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

test('a fraction and a balance say what they are; words that objects have are no numbers', () => {
  const messages = (body: string) =>
    findingsOf(aStory({ body }), { language: 'id' })
      .filter(({ rule }) => rule === 'arithmetic')
      .map(({ message, evidence }) => [message.en, evidence])
  expect(messages('Utang Rp900 miliar. Seperempatnya, atau Rp300 miliar, jatuh tempo.')).toEqual([
    ['This part does not fit its whole.', 'Rp900 miliar × 25 persen = Rp225 miliar'],
  ])
  expect(messages('Kas Rp500 juta. Setelah dipakai Rp180 juta, tinggal Rp220 juta.')).toEqual([
    ['What is left does not fit what came in and went out.', 'Rp500 juta − Rp180 juta = Rp320 juta'],
  ])
  expect(messages('Korban 12 orang, yakni constructor orang, 5 pria, dan 7 toString.')).toEqual([])
})
