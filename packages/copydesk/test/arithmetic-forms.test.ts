import { expect, test } from 'vitest'
import { aStory, linesOfRule } from './journalism.ts'

const miscounted = (body: string) =>
  linesOfRule('arithmetic', aStory({ body, published: '2025-09-01T08:00:00+07:00' }))

test.each([
  ['Produksi padi tahun lalu 500 ton, tahun ini 600 ton, naik 30 persen.', '30 persen -> 20 persen'],
  ['Waktu tunggu berkurang 15 menit, dari 45 menit menjadi 20 menit.', '20 menit -> 30 menit'],
  ['Stok 40 ton berkurang 15 ton menjadi 30 ton.', '30 -> 25'],
  ['Usul itu diterima dengan selisih empat suara, 30 banding 24.', 'empat -> enam'],
  ['Panen 12 ton, dua kali lipat dari panen lalu yang 4 ton.', 'dua kali lipat -> tiga kali lipat'],
  [
    'Bunga turun dari 9 persen menjadi 8 persen. Penurunan 1 persen itu berlaku mulai Juli.',
    '1 persen -> 1 poin persen',
  ],
])('a change: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  ['Sebanyak 70 persen dari 400 responden, yaitu 240 orang, setuju.', '240 -> 280'],
  ['Dua pertiga anggota, atau 30 dari 60 orang, setuju.', '30 -> 40'],
  ['Realisasi baru Rp450 miliar dari pagu Rp900 miliar, atau 45 persen.', '45 persen -> 50 persen'],
  ['Biaya ditanggung provinsi 60 persen dan kabupaten 50 persen.', '50 persen -> 40 persen'],
  ['Sebanyak 12 dari 10 hakim menyatakan setuju.', '12 dari 10'],
])('a share: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  [
    'Rombongan 24 pendaki terbagi dalam tiga regu: sepuluh orang, delapan orang, dan tujuh orang.',
    'tujuh -> enam',
  ],
  ['Sebanyak 45 penumpang dan lima awak kapal, total 52 orang, dievakuasi.', '52 -> 50'],
  [
    'Warga mengumpulkan Rp3 juta pada hari pertama dan Rp4 juta pada hari kedua. Total dana yang terkumpul Rp8 juta.',
    'Rp8 juta -> Rp7 juta',
  ],
  [
    'Kecelakaan itu melukai sembilan orang, empat di antaranya luka berat dan enam lainnya luka ringan.',
    'enam -> lima',
  ],
  ['Modal Rp50 juta ditambah pinjaman Rp30 juta menjadi Rp90 juta.', 'Rp90 juta -> Rp80 juta'],
  [
    'Kejuaraan itu diikuti enam negara: Indonesia, Malaysia, Thailand, Vietnam, dan Filipina.',
    'enam -> lima',
  ],
])('parts and what is left: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  ['Ia membeli lima karung beras seharga Rp150.000 per karung, total Rp700.000.', 'Rp700.000 -> Rp750.000'],
  [
    'Uang Rp10 juta dibagi rata kepada lima orang sehingga masing-masing mendapat Rp2,5 juta.',
    'Rp2,5 juta -> Rp2 juta',
  ],
  ['Jarak 300 kilometer ditempuh dalam lima jam, rata-rata 70 kilometer per jam.', '70 -> 60'],
  ['Nilai ketiga peserta 80, 85, dan 90, rata-rata 88.', '88 -> 85'],
  ['Berat ikan itu 1,5 ton, setara dengan 150 kilogram.', '150 -> 1.500'],
])('a product: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  [
    'Rapat yang dimulai pukul 13.00 dan berakhir pukul 16.00 itu berlangsung empat jam.',
    'empat jam -> tiga jam',
  ],
  ['Kantor buka pukul 08.00–15.00 WIB atau selama enam jam.', 'enam jam -> tujuh jam'],
  ['Pelatihan berlangsung empat hari, yaitu 3–7 Maret, di balai kota.', 'empat hari -> lima hari'],
  ['Masa jabatannya empat tahun, dari Januari 2018 hingga Januari 2023.', 'empat tahun -> lima tahun'],
  ['Kota itu merayakan hari jadi ke-480 pada 2025 karena didirikan pada 1550.', 'ke-480 -> ke-475'],
  ['Gubernur kelahiran 1970 itu kini berusia 65 tahun.', '65 tahun -> 54 tahun'],
])('time: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  ['Klub itu mengumpulkan 20 poin dari enam kemenangan dan tiga hasil imbang.', '20 -> 21'],
  ['Tim itu menang 3-0 lalu kalah 1-2 sehingga unggul agregat 4-3.', '4-3 -> 4-2'],
  ['Pasangan itu menang dua gim langsung, 21-15, 18-21, 21-19.', 'dua -> tiga'],
  ['Kedua tim bermain imbang 2-1 di Stadion Merdeka.', '2-1'],
])('matches: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  'Bus itu membawa 40 penumpang. Tiga orang tewas dan lima lainnya luka-luka.',
  'Sebanyak 20 rumah rusak, 5 di antaranya rusak berat dan 3 lainnya hanyut.',
  'Ada lima saksi. Mereka adalah mandor, dua tukang, dan seorang pedagang.',
  'Jumlah halte menjadi tujuh. Panjang rutenya bertambah dari 83 kilometer menjadi 117 kilometer.',
  'Suku bunga naik dari 5 persen menjadi 6 persen, sehingga cicilan naik 8 persen.',
  'Ketua baru, kelahiran 1975, menggantikan ketua lama yang berusia 70 tahun.',
  'Ia membeli 10 ekor ayam Rp50.000 per ekor dan dua kambing, total Rp4,5 juta.',
  'Pertandingan dimulai pukul 19.00 dan berakhir pukul 21.00 setelah berlangsung 90 menit.',
  'Rumah itu memiliki tiga lantai: 12 kamar dan dua dapur.',
  'Rombongan terdiri atas 30 orang, yaitu 10 keluarga dan 3 pemandu.',
  'Pajak naik 5 persen menjadi Rp1,1 triliun dan laba usahanya naik 49 persen menjadi Rp326 miliar.',
  'Pada 2023 ada 12 kasus dan pada 2024 ada 18 kasus, tetapi kematian turun 20 persen.',
  'Produksi naik rata-rata 5 persen, dari 100 ton menjadi 122 ton.',
  'Ia membayar uang muka Rp50 juta dan mencicil Rp5 juta per bulan selama 10 bulan, total Rp100 juta.',
  'Kereta berangkat pukul 08.00 dan tiba pukul 12.00 setelah berhenti 30 menit di Cirebon.',
  'Selama tiga tahun terakhir, sejak 2022 hingga 2024, kasusnya turun.',
  'Pesawat lepas landas pukul 08.00 WIB dan mendarat pukul 12.00 WITA setelah terbang tiga jam.',
  'Sebanyak 60 persen responden memakai bus, 50 persen kereta, dan 10 persen tidak menjawab.',
  'Ada dua kota, yakni Padang, Sumatera Barat, dan Medan, Sumatera Utara.',
  'Tiga terdakwa, yakni AB (23), CD (34), dan EF (45), dituntut lima tahun penjara.',
  'Bawa 5 kilogram beras atau 500 gram gula.',
  'Kedua tim bermain imbang 2-2, padahal sempat unggul 2-0.',
  'Ia divonis lima tahun penjara, dua tahun lebih ringan dari tuntutan tujuh tahun.',
  'Dari Rp100 miliar, Rp40 miliar untuk gaji dan Rp30 miliar untuk belanja modal.',
])('sound, or not to be reckoned: %s', (body) => {
  expect(miscounted(body)).toEqual([])
})

test.each([
  ['Beras yang bulan lalu Rp12.000 sekarang dijual Rp15.000, naik 35 persen.', '35 persen -> 25 persen'],
  [
    'Ongkos naik dari Rp8.000 ke Rp10.000. Artinya, penumpang membayar 35 persen lebih mahal.',
    '35 persen -> 25 persen',
  ],
  ['Rasio gini kota itu 45 persen, terpaut 8 persen dari rata-rata 37 persen.', '8 persen -> 8 poin persen'],
  [
    'Tahun lalu hanya 61 persen. Tahun ini 70 persen, jadi ada kenaikan 9 persen.',
    '9 persen -> 9 poin persen',
  ],
  [
    'Jaksa menuntut sepuluh tahun penjara. Hakim memvonis enam tahun, tiga tahun lebih ringan.',
    'tiga tahun -> empat tahun',
  ],
  [
    'Jalur baru memangkas waktu dari empat jam menjadi dua jam. Sopir menghemat tiga jam.',
    'tiga jam -> dua jam',
  ],
  [
    'Pendapatannya Rp7 miliar dan belanjanya Rp4 miliar, sehingga ada surplus Rp2 miliar.',
    'Rp2 miliar -> Rp3 miliar',
  ],
  ['Debit sungai tinggal sepertiga, dari 90 liter menjadi 45 liter per detik.', '45 -> 30'],
])('a change told by what stands around its figures: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  'Beras yang bulan lalu Rp12.000 sekarang dijual Rp15.000, naik 25 persen.',
  'Belanja pusat mencapai Rp694,2 triliun atau 25,7 persen dari target sebesar Rp2.701,4 triliun.',
  'Konsumsi tumbuh 8 persen, investasi tumbuh 5 persen, dan ekspor tumbuh 3 persen.',
  'Tahun lalu 61 persen. Harga pupuk naik 9 persen dan bunga kredit 70 persen.',
  'Penjualan Rp6 triliun naik tipis. Sementara itu, laba turun 10 persen dari Rp1 triliun.',
  'Jaksa menuntut sepuluh tahun penjara. Hakim memvonis enam tahun dan melarangnya berlayar satu tahun.',
  'Pemerintah membangun 500 rumah di hilir dan 300 rumah di hulu, naik 150 rumah dari rencana.',
])('no change of two figures: %s', (body) => {
  expect(miscounted(body)).toEqual([])
})

test.each([
  ['Klub itu memeriksa 30 atlet. Sebanyak 21 orang lulus dan 11 orang gagal.', '11 -> 9'],
  ['Dinas menanam 600 bibit. Sampai Juni, 480 bibit hidup dan 130 bibit mati.', '130 -> 120'],
  [
    'Polisi menahan sembilan orang. Lima orang ditahan di Bima, dua orang di Dompu, dan empat orang lagi di Sape.',
    'empat -> dua',
  ],
  ['Anggaran Rp200 miliar. Hingga Mei baru terserap Rp80 miliar atau 45 persen.', '45 persen -> 40 persen'],
  [
    'Karcis dijual Rp50.000 selembar. Dari 800 lembar yang laku, panitia meraup Rp4 juta.',
    'Rp4 juta -> Rp40 juta',
  ],
  [
    'Dana desa dibagi rata kepada empat dusun. Dari Rp80 juta itu, setiap dusun mendapat Rp25 juta.',
    'Rp25 juta -> Rp20 juta',
  ],
  [
    'Rapat dibuka pukul 09.00 WIB dan ditutup pukul 14.00 WIB. Rapat berlangsung empat jam.',
    'empat jam -> lima jam',
  ],
])('a sum over two sentences: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  'Kuotanya 1.000 orang. Sebanyak 600 orang sudah mendaftar dan 150 orang belum melengkapi berkas.',
  'Kecelakaan itu menewaskan 11 orang. Mereka yang terluka terdiri dari sembilan siswa dan satu guru.',
  'Ledakan menewaskan lima orang. Empat orang tewas di tempat dan tiga orang dirawat.',
  'Pagu pajak Rp200 miliar. Hingga Juni pajak hotel menyumbang Rp20 miliar atau 25 persen dari realisasi.',
  'Tiket dijual Rp150.000 per orang. Rombongan 20 orang membayar Rp2,5 juta setelah mendapat potongan.',
  'Sidang dibuka pukul 09.00 WIB dan ditutup pukul 15.00 WIB. Saksi pertama diperiksa selama dua jam.',
])('two sentences of two things: %s', (body) => {
  expect(miscounted(body)).toEqual([])
})

test.each([
  ['Polisi mengamankan tiga pelaku berinisial RA, DS, MY, dan TN.', 'tiga -> empat'],
  ['Dua orang menjadi tersangka. Mereka adalah AR, BS, dan CD.', 'Dua -> Tiga'],
  ['Bendera itu terdiri atas empat warna: merah, putih, dan biru.', 'empat -> tiga'],
  ['Empat juri yang hadir ialah utusan Riau, Jambi, dan Bali.', 'Empat -> Tiga'],
  ['Lapangan berukuran 50 x 30 meter atau seluas 1.600 meter persegi itu rusak.', '1.600 -> 1.500'],
  [
    'Alumni menyumbang Rp10 juta dan guru menyumbang Rp5 juta. Uang Rp16 juta itu dipakai untuk atap.',
    'Rp16 juta -> Rp15 juta',
  ],
  [
    'Dari 18 pemain, sepuluh pemain berasal dari Sulawesi dan sembilan pemain dari Maluku.',
    'sembilan -> delapan',
  ],
  [
    'Rapat sah karena dihadiri 30 dari 50 anggota, atau 65 persen, meskipun dua fraksi keluar.',
    '65 persen -> 60 persen',
  ],
])('a list, an area, a sum taken up: %s', (body, expected) => {
  expect(miscounted(body)).toEqual([expected])
})

test.each([
  'Lima orang tewas di tiga kota, yakni Solo, Malang, dan Kediri.',
  'Ia membawa dua barang: buku yang tebal, pena, dan kertas untuk menulis.',
  'Ada dua syarat, yakni kartu tanda penduduk, kartu keluarga, atau paspor.',
  'Lapangan berukuran 100 x 60 meter itu menempati lahan seluas 10.000 meter persegi.',
  'Alumni menyumbang Rp10 juta dan guru menyumbang Rp5 juta. Uang Rp8 juta itu dipakai untuk atap.',
  'Dari 18 pemain, sepuluh pemain baru dan 12 pemain pernah bermain di luar negeri.',
  'Pertumbuhan ekonomi tahun ini 5 persen. Tahun lalu inflasi 3 persen dan bunga turun 2 persen.',
])('a list that is none, or another sum: %s', (body) => {
  expect(miscounted(body)).toEqual([])
})
