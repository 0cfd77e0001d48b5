import { expect, test } from 'vitest'
import type { StoryImage } from '../src/types.ts'
import { findingsOf } from './desk.ts'
import { aStory, linesOfRule, paragraphs } from './journalism.ts'

const titled =
  (rule: Parameters<typeof linesOfRule>[0]) =>
  (title: string, options = {}) =>
    linesOfRule(rule, aStory({ title }), options)
const cased = titled('title-case')
const sized = titled('headline-length')
const baited = titled('bait')

test.each([
  [
    'Rusia Menolak permintaan AS Untuk Menghentikan Serangan Ke Aleppo',
    ['permintaan -> Permintaan', 'Untuk -> untuk', 'Ke -> ke'],
  ],
  ['Tarif Feri Naik Di Seruni', ['Di -> di']],
  ['kapal Riset Tertahan di Selat Merana', ['kapal -> Kapal']],
  ['Warga Baca Buku-buku Lama', ['Buku-buku -> Buku-Buku']],
  ['Feri Berhenti Karena Ombak', ['Karena -> karena']],
  ['Tarif Dalam Sebulan Naik', ['Dalam -> dalam']],
])('neither title nor sentence: %s', (title, expected) => {
  expect(cased(title)).toEqual(expected)
})

test.each([
  'Kapal Riset Tertahan di Selat Merana',
  'Dari Ave Maria ke Jalan Lain ke Roma',
  'Tarif Feri Naik: Di Seruni Jadi Rp48.500',
  'Harga iPhone Turun saat Rupiah Menguat',
  'Harga Cabai Naik Saat Hujan',
  'TARIF FERI NAIK',
  'Tarif Kembali ke 16.300-an, Warga Lega',
  "Bupati Minta 'Tanpa Kecuali' di Kasus Feri",
  'Ulang Tahun ke-52, Bupati dkk Tanam Pohon se-Seruni',
  'Syekh Yusuf bin Salim Buka Kantor Dalam Negeri',
  'Naskah Dibaca secara Daring – dari Rumah',
  'Sayur-mayur Mahal di Seruni',
  '“Kami Menunggu,” Kata Nelayan Seruni',
])('title case by EYD V: %s', (title) => {
  expect(cased(title)).toEqual([])
})

test('a headline in the form that the house has not chosen is one finding of style', () => {
  const found = (title: string, headlineCase: 'title' | 'sentence') =>
    findingsOf(aStory({ title }), { language: 'id', house: { headlineCase } }).filter(
      ({ rule }) => rule === 'title-case',
    )
  const sentence = 'Kapal riset tertahan di selat sempit'
  const title = 'Kapal Riset Tertahan di Selat Sempit'
  expect(found(sentence, 'title')).toMatchObject([
    { severity: 'style', found: sentence, suggestions: [title] },
  ])
  expect(found(sentence, 'sentence')).toEqual([])
  expect(found(title, 'sentence')).toMatchObject([{ severity: 'style', suggestions: [sentence] }])
  expect(found(title, 'title')).toEqual([])
})

test('a brand that the body writes small is small in the headline', () => {
  const body = 'bank nusaraya membuka cabang di Seruni. Nasabah bank nusaraya gembira.'
  expect(linesOfRule('title-case', aStory({ title: 'bank nusaraya Buka Cabang', body }))).toEqual([])
})

test('headlines that are cut, or say nothing', () => {
  const long =
    'Kapal Riset Tertahan di Selat Merana Selama Empat Hari karena Mesin Rusak dan Ombak Tinggi serta Angin Kencang'
  expect(sized(long)).toHaveLength(1)
  expect(sized('Kapal Tertahan')).toHaveLength(1)
  expect(sized('Jayapura Berhias')).toEqual([])
  expect(sized('Kapal Riset Tertahan di Selat Merana')).toEqual([])
})

test.each([
  ['Isi Rumah Ini Bikin Merinding Warga', ['Bikin Merinding']],
  ['Tarif Feri Naik!!!', ['!!!']],
  ['Heboh! Kapal Tanpa Awak Tiba', ['Heboh!']],
  ['Tarif Feri Naik, Ini Penyebabnya', ['Ini Penyebabnya']],
  ['Sempat Karam, Begini Nasib Kapal Riset', ['Begini Nasib']],
  ['Kapal Riset Berhenti di Tengah Selat, Ada Apa?', ['Ada Apa?']],
  ['Jangan Kaget, Segini Tarif Feri', ['Jangan Kaget']],
  ['Dibuka Lagi, Warung Itu Jadi Begini', ['Jadi Begini']],
  ['Ditanya Utang, Jawaban Bupati Menohok', ['Menohok']],
  ['Potret Lama Nakhoda, Bikin Pangling', ['Bikin Pangling']],
  ['Peti Dibuka, Awak Kapal sampai Syok', [', Awak Kapal sampai Syok']],
  ['Nakhoda Lenyap, Begini Kabarnya', ['Begini Kabarnya']],
  ['Nelayan Kaya Raya, Kuncinya Cuma Satu', ['Kuncinya Cuma Satu']],
  ['Cukup dengan Cara Ini, Karat Hilang', ['dengan Cara Ini']],
  ['Ikan Dikira Batu, Ternyata…', ['…']],
])('bait: %s', (title, expected) => {
  expect(baited(title)).toEqual(expected)
})

test.each([
  'Kapal Tanpa Awak Tiba di Seruni',
  'Video Viral Kapal Karam Ternyata Rekayasa',
  'Siapa Pemilik Kapal Itu?',
  'Nelayan: Kami Tidak Akan Pindah!',
  'Warga Heboh, Kapal Tanpa Awak Tiba',
  'Apa yang Terjadi di Dasar Selat Merana',
  'Kapal Aman bagi Bayi? Ini Penjelasan Dokter',
  'Syarat Melaut Berubah, Ini Daftarnya',
  'Inflasi Turun di Luar Dugaan',
  'Jangan Lewatkan Vaksin Kedua, Pesan Dokter',
  'Kota Ini Larang Warganya Merokok',
  'Siswa Ingin Tahu Cara Kerja Kapal? Museum Buka Kelas',
])('no bait: %s', (title) => {
  expect(baited(title)).toEqual([])
})

test.each([
  ['Zahrudin Ditangkap di Seruni', 'Polisi menangkap Dirman di Seruni.', ['Zahrudin']],
  ['Tarif Feri Naik 15 Persen', 'Tarif feri naik 12 persen.', ['15 -> 12']],
  ['Lima Awak Hilang', 'Sebanyak empat awak kapal hilang.', ['Lima -> Empat']],
  ['Bupati Anggarkan Rp3 Triliun', 'Bupati menyediakan Rp3 miliar.', ['Rp3 Triliun -> Rp3 Miliar']],
  ['Gempa Magnitudo 6,5 di Seruni', 'Gempa bermagnitudo 5,6 mengguncang Seruni.', ['6,5 -> 5,6']],
  ['Ratusan Paus Terlihat', 'Peneliti menghitung 62 ekor paus.', ['Ratusan -> Puluhan']],
  ['Bupati Boalemo Larang Truk', 'Bupati Pohuwato melarang truk.', ['Boalemo -> Pohuwato']],
  ['Petani Lombok Barat Panen', 'Petani di Lombok Timur memanen tembakau.', ['Barat -> Timur']],
  ['Lomba Ditutup 30 Mei', 'Panitia menutup lomba pada 20 Mei 2026.', ['30 -> 20']],
  ['Tim Seruni Takluk 1-3', 'Tim Seruni kalah 1-2.', ['1-3 -> 1-2']],
  ['Panen Mundur Dua Bulan', 'Panen mundur dua pekan.', ['Bulan -> Pekan']],
  ['Ketua DPRD Temui Warga', 'Wakil Ketua DPRD menemui warga.', ['Ketua -> Wakil Ketua']],
  ['Menteri Pertanian Panen', 'Menteri Kehutanan memanen udang.', ['Pertanian -> Kehutanan']],
  ['Tigor Manurung Menang', 'Petani Tigor Manullang menang.', ['Manurung -> Manullang']],
  ['Dua Kapal Karam', 'Tiga kapal karam dalam dua jam.', ['Dua -> Tiga']],
  ['Tiga Tewas di Jalan Seruni', 'Kecelakaan itu menewaskan dua orang.', ['Tiga -> Dua']],
  ['Kongres Kelima Nelayan Dibuka', 'Kongres keenam nelayan dibuka Bupati.', ['Kelima -> Keenam']],
  ['Haul Ke-52 di Seruni Ramai', 'Haul ke-51 itu ramai.', ['Ke-52 -> Ke-51']],
  ['Rapat Mulai Pukul 09.00', 'Rapat dimulai pukul 10.00 WITA.', ['09.00 -> 10.00']],
  ['Lomba Digelar Sabtu', 'Lomba digelar pada Minggu (2/10/2016).', ['Sabtu -> Minggu']],
  ['Ratusan Rumah Terendam', 'Banjir merendam puluhan rumah.', ['Ratusan -> Puluhan']],
  ['Penyanyi Rini Kusuma Tampil', 'Penyanyi Rani Kusuma tampil di Seruni.', ['Rini -> Rani']],
  ['Melati Kartini Tampil', 'Ulang tahun kota dimeriahkan musik dan tari.', ['Melati']],
  ['Tanggul di Porong Retak', 'Tanggul di Merana retak.', ['Porong -> Merana']],
  ['Pasien di Poso Sembuh', 'Semua pasien sudah pulang ke rumah.', ['Poso']],
  ['Banjir di Tual Surut', 'Banjir surut. Kabar itu masih aktual.', ['Tual']],
  ['Tol Serang–Pandeglang Dibuka', 'Jalan tol Serang–Merak dibuka.', ['Pandeglang']],
  ['Banjir Rendam Luwu', 'Banjir merendam Kabupaten Luwu Timur.', ['Luwu -> Luwu Timur']],
  ['Kapolres Minta Maaf', 'Kapolsek Seruni meminta maaf.', ['Kapolres -> Kapolsek']],
  ['Peneliti UGM Temukan Katak', 'Institut Teknologi Bandung menemukan katak.', ['UGM -> ITB']],
  ['Peneliti Unhas Temukan Katak', 'Institut Teknologi Bandung menemukan katak.', ['Unhas -> ITB']],
  ['Kemenkes Bagikan Beras', 'Kementerian Sosial membagikan beras.', ['Kemenkes -> Kemensos']],
  ['Harga Beras Naik', 'Harga beras di Seruni turun tajam.', ['Naik -> Turun']],
  ['Jalan ke Merana Dibuka', 'Jalan ke Merana ditutup hingga Mei.', ['Dibuka']],
  ['Piala Teluk 2034 di Seruni', 'Piala Teluk 2030 digelar di Seruni.', ['2034 -> 2030']],
  ['Dermaga Telan Rp8 Miliar', 'Dermaga itu dibangun dengan kayu ulin.', ['Rp8 Miliar']],
  ['Jalan 12 Kilometer Rusak', 'Jalan ke Merana rusak dan berlubang.', ['12 Kilometer']],
  ['Nelayan Terima 30 Perahu', 'Bupati menyerahkan perahu kepada nelayan.', ['30']],
])('what the body does not have: %s', (title, body, expected) => {
  expect(linesOfRule('headline-body', aStory({ title, body }))).toEqual(expected)
})

test.each([
  ['Sebelas Kapal dan 12 Awak Tertahan', 'Dua belas awak sebelas kapal tertahan.'],
  ['Tarif Feri Jadi Rp48.500', 'Tarif feri menjadi Rp48.500 mulai Senin.'],
  ['Zahrudin Ditangkap', 'Polisi menangkap Zahrudin.'],
  ['BKSN Menolak Tarif', 'Badan Kerja Sama Nelayan menolak tarif.'],
  ['Wabup Tolak Tarif', 'Wakil Bupati menolak tarif.'],
  ['Laba Capai Rp1,2 Triliun', 'Laba mencapai Rp1,23 triliun.'],
  ['Hampir Rp 600 T untuk Bunga', 'Bunga utang Rp 599,4 triliun dibayar, Rp 20 triliun ditunda.'],
  ['7 Cara Merawat Perahu', 'Cara merawat perahu ada banyak.'],
  ['1 Tahun Halim Memimpin', 'Halim memimpin setahun dari lima tahun masa jabatannya.'],
  ['Dua Belas Awak Hilang', 'Tujuh awak hilang di Seruni dan lima awak di Merana.'],
  ['Perahunya Dibalikin', 'Perahu itu dikembalikan.'],
  ['Anak Penjual Sate Madura Lulus', 'Anak penjual sate Bangkalan lulus.'],
  ['Lomba Ditutup 30 Mei', 'Lomba ditutup pada akhir Mei, kata Halim, Selasa (20/5/2025).'],
  ['Dermaga Ditutup Dua Pekan', 'Dermaga ditutup selama 14 hari, sepekan lebih lama.'],
  ['70 Tahun Berjualan', 'Ia sudah tujuh dasawarsa berjualan, sejak berumur lima belas tahun.'],
  ['Rapat Mulai Pukul 19.00', 'Rapat dimulai pukul 07.00 malam.'],
  ['Lomba Digelar Sabtu', 'Lomba digelar besok, kata Halim, Jumat (30/9/2016).'],
  ['Rapat Minggu Depan', 'Rapat digelar pada Selasa (4/10/2016).'],
  [
    'Polisi Tahan Tiga Orang',
    'Polisi menahan Halim, Heri, dan Wendi. Ketiganya tiga kali dipanggil dua orang.',
  ],
  ['Tim Seruni Cetak Tujuh Gol', 'Tim Seruni menang 7-0; empat gol dicetak Halim.'],
  ['Tiga Tahun Menanti Putusan', 'Ia berusia 14 tahun ketika menanti putusan.'],
  ['Bukan Jakarta, Kongres di Palu', 'Kongres digelar di Palu.'],
  ['Hafiz Pulang dari Kairo', 'Hafiz itu pulang dari Mesir.'],
  ['Kapolres Temui Warga', 'Kepala Kepolisian Resor Seruni menemui warga bersama Kapolsek.'],
  ['Harga Beras Naik', 'Harga beras meningkat, lalu turun.'],
  ['Nomor +62 Dipakai Penipu', 'Penipu memakai nomor telepon Indonesia.'],
  ['Dermaga Telan Rp8 Miliar', 'Dermaga itu dibangun dengan delapan miliar rupiah.'],
  ['Halim Divonis Lima Tahun', 'Hakim memvonis Halim lima tahun penjara. Jaksa menuntut tujuh tahun.'],
  ['Washington Balas Tarif', 'Amerika Serikat membalas tarif.'],
])('the body has it: %s', (title, body) => {
  expect(linesOfRule('headline-body', aStory({ title, body }))).toEqual([])
})

const photo = (over: StoryImage): StoryImage => ({
  caption: 'Warga menunggu bantuan di dermaga.',
  alt: 'Belasan orang duduk di dermaga',
  credit: 'Rena Palupi',
  ...over,
})
const pictured = (rule: Parameters<typeof linesOfRule>[0], over: StoryImage, story = {}) =>
  linesOfRule(rule, aStory({ images: [photo(over)], ...story }))

const AGENCY =
  'File photo of U.S. President Barack Obama (R) meeting with Russia’s President in Los Cabos, Mexico, June 18, 2012.'

test('a caption in another language than its story', () => {
  expect(pictured('caption-foreign', { caption: AGENCY })).toEqual([AGENCY])
  expect(pictured('caption-foreign', {})).toEqual([])
  expect(pictured('caption-foreign', { caption: 'Dmitry Peskov, Moskow, 2016.' })).toEqual([])
  for (const caption of [
    'A fisherman on a pier.',
    'Des pêcheurs attendent sur le quai près de Lyon.',
    'Vecinos limpian el barro de una calle.',
  ])
    expect(pictured('caption-foreign', { caption })).toEqual([caption])
  for (const caption of [
    'The Silent Waves membawakan “Let the Rain Fall” di Seruni.',
    'Museum The Blue Harbour of Seruni, Merana.',
    'Sutradara Halim Perdana meraih piala atas Lord of the Sea: The Return.',
  ])
    expect(pictured('caption-foreign', { caption })).toEqual([])
  const english = aStory({ body: 'The ship is in the strait, and the crew have been waiting for help.' })
  const [finding] = findingsOf({ ...english, images: [photo({})] }, { language: 'en' }).filter(
    ({ rule }) => rule === 'caption-foreign',
  )
  expect(finding?.severity).toBe('error')
})

test('an old photo without the label that says so', () => {
  expect(pictured('photo-not-archive', { taken: '2012-06-18' })).toEqual([' -> Foto arsip, 18 Juni 2012. '])
  expect(pictured('photo-not-archive', { caption: 'Warga mengungsi, 18 Juni 2012.' })).toHaveLength(1)
  expect(pictured('photo-not-archive', { caption: 'Warga mengungsi, Juni 2012.' })).toHaveLength(1)
  expect(pictured('photo-not-archive', { caption: AGENCY })).toEqual([
    'File photo -> Foto arsip, 18 Juni 2012',
  ])
})

test.each([
  ['of the event', { taken: '2016-09-29' }],
  ['labelled', { taken: '2012-06-18', caption: 'Foto arsip: warga mengungsi, 18 Juni 2012.' }],
  ['dated by its year', { taken: '1989-10-11', caption: 'Paus di Seruni, 1989.' }],
  ['of a person', { taken: '2015-10-11', caption: 'Potret Halim Perdana.' }],
  ['from an album', { taken: '2012-06-18', caption: 'Dok. keluarga: warga mengungsi.' }],
  ['of unknown age', {}],
])('a photo that is %s is not asked', (_, over) => {
  expect(pictured('photo-not-archive', over)).toEqual([])
})

test('what a record lacks is named, each by its field', () => {
  const empty = {
    body: 'Awak kapal menunggu bantuan.',
    byline: ' ',
    dateline: null,
    images: [{ caption: '', alt: null, credit: 'Istimewa' }],
  }
  const found = findingsOf(empty, { language: 'id' }).map(({ rule, field, severity, found: text }) => [
    rule,
    field,
    severity,
    text,
  ])
  expect(found).toEqual(
    expect.arrayContaining([
      ['byline-missing', 'byline', 'error', ' '],
      ['dateline-missing', 'dateline', 'error', ''],
      ['caption-missing', 'images.0.caption', 'error', ''],
      ['alt-missing', 'images.0.alt', 'error', ''],
      ['credit-missing', 'images.0.credit', 'error', 'Istimewa'],
      ['source-missing', 'source', 'error', ''],
    ]),
  )
  const sound = findingsOf(aStory({ images: [photo({})] }), { language: 'id' })
  expect(sound.filter(({ field }) => field !== 'body')).toEqual([])
})

test.each([
  'Istimewa',
  'ist',
  'Foto: Istimewa',
  'Internet',
  'Dok. Istimewa',
  'Google',
  '-',
  'Dok.',
  'Grup WhatsApp',
])('“%s” is no credit', (credit) => {
  expect(pictured('credit-missing', { credit })).toEqual([credit])
})

test.each(['ANTARA FOTO/Rena Palupi/foc.', 'Dok. Basarnas', 'Reuters/Jason Reed', 'Istimewa Pratama'])(
  '“%s” is a credit',
  (credit) => {
    expect(pictured('credit-missing', { credit })).toEqual([])
  },
)

test('the name of a file is no alt text', () => {
  expect(pictured('alt-missing', { alt: 'IMG_2034.jpg' })).toEqual(['IMG_2034.jpg'])
  expect(pictured('alt-missing', { alt: 'gambar 1' })).toEqual(['gambar 1'])
  expect(pictured('alt-missing', { alt: 'Gambar kapal di dermaga' })).toEqual([])
})

test('what only fills a field is none', () => {
  const lines = (rule: Parameters<typeof linesOfRule>[0], story: object) => linesOfRule(rule, aStory(story))
  expect(lines('byline-missing', { byline: 'Admin' })).toEqual(['Admin'])
  expect(lines('byline-missing', { byline: 'Tim Liputan Seruni' })).toEqual([])
  expect(lines('dateline-missing', { dateline: 'lokasi' })).toEqual(['lokasi'])
  expect(lines('dateline-missing', { dateline: null, section: 'Resensi' })).toEqual([])
  expect(lines('source-missing', { source: '-' })).toEqual(['-'])
  expect(pictured('caption-missing', { caption: 'IMG-20250427-WA0012' })).toEqual(['IMG-20250427-WA0012'])
  expect(pictured('caption-missing', { caption: 'Foto udara dermaga.' })).toEqual([])
})

test('a dateline may stand at the head of the body, and opinion needs none', () => {
  const missing = (body: string, section = 'Daerah') =>
    linesOfRule('dateline-missing', aStory({ dateline: null, body, section }))
  expect(missing('Jakarta (ANTARA) - Tarif feri naik.')).toEqual([])
  expect(missing('BANDAR SERUNI, WARTA SERUNI – Tarif feri naik.')).toEqual([])
  expect(missing('Tarif feri naik.', 'Opini')).toEqual([])
  expect(missing('Tarif feri naik.')).toEqual([''])
})

test('rules of the record are silent over a bare text', () => {
  const text = paragraphs('Awak kapal menunggu bantuan.', 'Perahu menepi di dermaga.')
  expect(findingsOf(text, { language: 'id', moment: 'submission' })).toEqual([])
})
