import { expect, test } from 'vitest'
import { readHouse } from '../src/index.ts'
import type { House } from '../src/types.ts'
import { findingsOf } from './desk.ts'
import { faultsBy } from './faults.ts'

test.each([
  ['Harga naik.\nBaca juga: Harga Cabai Meroket\nWarga mengeluh.', 'Baca juga: Harga Cabai Meroket -> '],
  ['Harga naik.\nSCROLL TO CONTINUE WITH CONTENT\nWarga mengeluh.', 'SCROLL TO CONTINUE WITH CONTENT -> '],
  ['Ini **penting** sekali.', '**penting** -> penting'],
  ['<p>Harga naik.', '<p> -> '],
  ['Harga&nbsp;naik.', '&nbsp; ->  '],
  ['Ia menyebut &quot;damai&quot; lagi.', '&quot;damai&quot; -> “damai”'],
  ['Harga <b>sangat tinggi</b> di pasar.', '<b>sangat tinggi</b> -> sangat tinggi'],
  ['Harga naik.<br>Warga mengeluh.', '<br> ->  '],
  ['Kata “damaiâ€ itu.', 'â€ -> ”'],
  ['Warga di _dua kota_ mengeluh.', '_dua kota_ -> dua kota'],
  ["Simak juga Video 'Harga Cabai'\nWarga mengeluh.", "Simak juga Video 'Harga Cabai' -> "],
  [
    'Tonton juga video "Harga Cabai" di sini:\nWarga mengeluh.',
    'Tonton juga video "Harga Cabai" di sini: -> ',
  ],
  ['Harga naik.\nSaksikan Live Pagi :', 'Saksikan Live Pagi : -> '],
  ['Harga naik. Klik di sini. Warga mengeluh.', 'Klik di sini. -> '],
  ['Harga naik. Advertisement Warga mengeluh.', 'Advertisement -> '],
  ['Harga naik. Baca Juga: Cabai Langka di Pasar Warga mengeluh.', 'Baca Juga: Cabai Langka di Pasar -> '],
  [
    'Harga naik.\nArtikel ini telah tayang di Warta Contoh dengan judul Cabai.',
    'Artikel ini telah tayang di Warta Contoh dengan judul Cabai. -> ',
  ],
  ['Harga naik.\nFoto: istimewa', 'Foto: istimewa -> '],
  ['Warga memadati pasar itu #CabaiMurah sejak pagi.', '#CabaiMurah -> '],
  ['Harga naik. [caption id="7"] Warga mengeluh.', '[caption id="7"] -> '],
  ['Harga\u200B naik.', '\u200B -> '],
  ['Harga naik.\nFacebook | WhatsApp | Telegram', 'Facebook | WhatsApp | Telegram -> '],
  ['[2/1/25, 08.15] Humas: Harga naik.', '[2/1/25, 08.15] Humas: -> '],
  ['Izin meneruskan siaran pers, rekan media.\nHarga naik.', 'Izin meneruskan siaran pers, rekan media. -> '],
  ['Harga naik ~dua~ tiga persen.', '~dua~ -> '],
  ['Harga naik. (Editor: Sri Wahyu)', '(Editor: Sri Wahyu) -> '],
  [
    '---- Pesan Asli ----\nDari: Humas\nKepada: Redaksi\nTanggal: 2 Januari 2025\nHarga naik.',
    '---- Pesan Asli ----\nDari: Humas\nKepada: Redaksi\nTanggal: 2 Januari 2025 -> ',
  ],
  ['Harga naik.\n--SELESAI--', '--SELESAI-- -> '],
  ['Embargo: 5 Mei pukul 09.00\nHarga naik.', 'Embargo: 5 Mei pukul 09.00 -> '],
  ['Laporan ﬁnal itu terbit.', 'ﬁ -> fi'],
  ['Harga naik.[12] Warga mengeluh.', '[12] -> '],
  ['Nilainya #REF! menurut tabel.', '#REF! -> '],
  ['Desa Kar\uFFFDang banjir.', '\uFFFD -> '],
  ['Baik, berikut ringkasan beritanya:\nHarga naik.', 'Baik, berikut ringkasan beritanya: -> '],
  ['Lihat contoh.example/beras?utm_medium=social hari ini.', '?utm_medium=social -> '],
  ['> Harga naik.', '> -> '],
  ['From: Humas\nHarga naik.', 'From: Humas -> '],
  ['Harga naik. #beras #cabai #inflasi', '#beras #cabai #inflasi -> '],
  ['[Gambas:Video Contoh] Harga naik.', '[Gambas:Video Contoh] -> '],
  ['Harga naik.\nCopyright © 2016 - contoh.example', 'Copyright © 2016 - contoh.example -> '],
])('left behind: %j', (text, expected) => {
  expect(faultsBy('paste-residue', text)).toEqual([expected])
})

test.each([
  'Ia meminta warga membaca juga aturan lain.',
  'Rumus 2 * 3 * 4 dipakai petugas.',
  'Tagar #SaveLaut ramai dibicarakan.',
  'Suhu <p sudah turun & stabil.',
  '*) Penulis adalah peneliti.',
  'Embargo senjata itu dicabut. Embargo hingga Juni itu merugikan petani.',
  'Jaraknya ~5 km atau ~7 km; “Semoga bermanfaat!” kata dia.',
  'Buku itu (editor: Sri Wahyu) terbit, dan tag <i> dipakai di dalamnya.',
  'Tentu, berikut ini bukan daftar lengkap. Ia membuka Facebook.',
  'Baca juga buku pertamanya, pesan penulis itu.',
  'Di halaman selanjutnya ada tanda tangan raja.',
  'Tombol itu bertuliskan “Klik di sini” dan “Baca juga: Kota”.',
  'Warganet memakai #CabaiMurah untuk mengeluh.',
  'Lagu itu nomor #1, dan kode *123# atau *456# dipakai warga.',
  'The advertisement said that readers could read more in the back to top series.',
])('no rest of a paste: %s', (text) => {
  expect(faultsBy('paste-residue', text)).toEqual([])
})

const foreign = 'Perusahaan menyebut stakeholder dan background proyek itu, lalu stakeholder lain.'

test('foreign words are one finding with all of them as evidence', () => {
  const found = findingsOf(foreign).filter(({ rule }) => rule === 'foreign-word')
  expect(found.map(({ found: word, suggestions, evidence }) => [word, suggestions, evidence])).toEqual([
    [
      'stakeholder',
      ['pemangku kepentingan'],
      'stakeholder (pemangku kepentingan), background (latar belakang)',
    ],
  ])
})

test('a section at home in them, a house that accepts them, and a quotation have no foreign words', () => {
  expect(faultsBy('foreign-word', { section: 'Teknologi', body: foreign })).toEqual([])
  expect(faultsBy('foreign-word', foreign, { house: { accept: ['stakeholder', 'background'] } })).toEqual([])
  expect(faultsBy('foreign-word', '“Semua stakeholder hadir,” kata Budi.')).toEqual([])
})

test('phrases are foreign as a whole; a term in brackets explains another, and capitals make a name', () => {
  const found = findingsOf('Tiketnya sold out, lalu panitia menggelar talk show.', { language: 'id' })
  expect(
    found
      .filter(({ rule }) => rule === 'foreign-word')
      .map(({ found: words, evidence }) => [words, evidence]),
  ).toEqual([['sold out', 'sold out (habis terjual), talk show (gelar wicara)']])
  expect(faultsBy('foreign-word', 'Hitung cepat (quick count) itu disiarkan Talk Show Pagi.')).toEqual([])
})

const foreignIn = (text: string) =>
  findingsOf(text, { language: 'id' })
    .filter(({ rule }) => rule === 'foreign-word')
    .map(({ evidence }) => evidence)

test.each([
  ['Hotel itu punya playground dan dashboard baru.', 'playground, dashboard'],
  ['Warga mengikuti fun run di dermaga pada pagi hari.', 'fun run'],
  ['Harga crude palm oil turun lagi pada pekan ini.', 'crude palm oil'],
  ['Berkas itu di-upload petugas ke laman dinas.', 'di-upload (diunggah)'],
  ['Petugas mendownload berkas, lalu nge-print surat.', 'mendownload (mengunduh), nge-print (mencetak)'],
  ['Rapat ditunda. User cukup menunggu di dermaga.', 'user (pengguna)'],
])('English by its shape, beside other words, behind a prefix, at the head: %s', (text, evidence) => {
  expect(foreignIn(text)).toEqual([evidence])
})

test.each([
  'Masing-masing band membawa jejaring penggemar, dan akting mereka dipuji.',
  'Pedagang tape menukar uang baht di kantor bank.',
  'Link Net menjual saham. Google Drive dipakai pegawai.',
  'Petugas mengangkat dan meneruskan pekerjaan itu sampai selesai.',
])('Indonesian, though it looks otherwise, and names: %s', (text) => {
  expect(foreignIn(text)).toEqual([])
})

test('the headline and the captions count with the body, in the same finding', () => {
  const story = {
    title: 'Rapat bahas stakeholder pelabuhan',
    body: 'Rapat digelar di pelabuhan.',
    images: [{ caption: 'Suasana workshop di pelabuhan yang lama.' }],
  }
  const found = findingsOf(story, { language: 'id' }).filter(({ rule }) => rule === 'foreign-word')
  expect(found.map(({ field, evidence }) => [field, evidence])).toEqual([
    ['title', 'stakeholder (pemangku kepentingan), workshop (lokakarya)'],
  ])
})

test('the house names the sections at home in foreign words, by whole words of their names', () => {
  const inSection = (section: string, foreignSections?: string[]) =>
    faultsBy('foreign-word', { section, body: foreign }, foreignSections && { house: { foreignSections } })
  expect(inSection('Tekno & Sains')).toEqual([])
  expect(inSection('Ekonomi', ['ekonomi'])).toEqual([])
  expect(inSection('Gaya Hidup', ['gaya hidup'])).toEqual([])
  const flagged = ['stakeholder -> pemangku kepentingan']
  expect(inSection('Ekonomi Digital', ['digital ekonomi', 'eko'])).toEqual(flagged)
  expect(inSection('Teknologi', [])).toEqual(flagged)
  expect(inSection('', ['ekonomi'])).toEqual(flagged)
})

const house = (over: Partial<House>) => ({ house: over })

test('the house replaces words and phrases, with the capital that stands there', () => {
  const { replace } = { replace: { wanita: 'perempuan', 'tuna netra': 'disabilitas netra' } }
  expect(faultsBy('house-word', 'Wanita itu tuna netra.', house({ replace }))).toEqual([
    'Wanita -> Perempuan',
    'tuna netra -> disabilitas netra',
  ])
})

const message = { id: 'Sebut jumlahnya.', en: 'Say how many.' }
const placesOf = (pattern: string, text: string) =>
  findingsOf(text, { language: 'id', house: { patterns: [{ pattern, message, severity: 'style' }] } })
    .filter(({ rule }) => rule === 'house-pattern')
    .map(({ found }) => found)

test('a pattern of the house is asked sentence by sentence; one that is no expression reports nothing', () => {
  const patterns = [
    { pattern: 'puluhan \\w+', message, severity: 'warning' as const },
    { pattern: '(', message, severity: 'error' as const },
  ]
  const found = findingsOf('Puluhan rumah rusak.', house({ patterns })).filter(
    ({ rule }) => rule === 'house-pattern',
  )
  expect(found.map(({ found: place, severity }) => [place, severity])).toEqual([['Puluhan rumah', 'warning']])
})

test.each([
  [
    '\\bpara \\w+-\\w+',
    'Para guru-guru hadir 😀 dan para siswa-siswa pulang.',
    ['Para guru-guru', 'para siswa-siswa'],
  ],
  ['kaf\\u00e9|(?-i:\\p{Lu}{3,})', 'Di kafé itu KPK hadir.', ['kafé', 'KPK']],
  ['^\\d+', '12 orang hadir. 13 orang pulang.', ['12', '13']],
  ['(?=para)', 'Para guru hadir.', []],
  ['x*', 'Taxi itu pergi.', []],
])('the pattern %s', (pattern, text, expected) => {
  expect(placesOf(pattern, text)).toEqual(expected)
})

test.each(['(a+)+$', '(a|a)*$', 'a*a*a*a*b', '(.*)*(.*)*(.*)*b', 'a*b|a'])(
  'the careless pattern %s holds nobody up',
  (pattern) => {
    const started = performance.now()
    placesOf(pattern, `${'a'.repeat(50_000)}! ${'a'.repeat(200_000)}!`)
    expect(performance.now() - started).toBeLessThan(3_000)
  },
)

test('settings are read with one clear fault', () => {
  const withPatterns = (...patterns: string[]) =>
    readHouse({ patterns: patterns.map((pattern) => ({ pattern, message, severity: 'style' })) })
  expect(withPatterns('puluhan \\w+')).toHaveProperty('house')
  const faults = ['(', '(?=a)', '(a)\\1', '((a{100}){100}){100}', 'a?'.repeat(5_000), 'x*']
  expect(faults.map((pattern) => withPatterns('puluhan', pattern))).toEqual([
    { fault: 'patterns[1]: error parsing regexp: missing closing ): `(`' },
    { fault: 'patterns[1]: error parsing regexp: invalid or unsupported Perl syntax: `(?=`' },
    { fault: 'patterns[1]: error parsing regexp: invalid escape sequence: `\\1`' },
    { fault: 'patterns[1]: error parsing regexp: invalid repeat count: `{100}`' },
    { fault: 'patterns[1]: expression too large' },
    { fault: 'patterns[1]: expression matches the empty text' },
  ])
  expect(readHouse({ patterns: [{ pattern: 'a' }] })).toEqual({ fault: 'patterns' })
  expect(readHouse({ foreignSections: 'tekno' })).toEqual({ fault: 'foreignSections' })
  expect(readHouse(null)).toEqual({ fault: '{}' })
})

test('where the house has chosen nothing the story keeps to its first form', () => {
  const text = 'Inflasi 3 persen, lalu 4%, lalu 5%.'
  expect(faultsBy('nonstandard', text)).toEqual(['% -> persen'])
  expect(faultsBy('nonstandard', text, house({ percent: '%' }))).toEqual(['persen -> %'])
  expect(faultsBy('nonstandard', 'Nilainya 3 dollar.', house({ currency: 'dollar' }))).toEqual([])
  expect(faultsBy('nonstandard', 'Nilainya 3 dollar.')).toEqual(['dollar -> dolar'])
})

test('words of religion: left alone, kept consistent, or made standard, as the house says', () => {
  const text = 'Mereka menunaikan shalat di musala, lalu salat lagi.'
  expect(faultsBy('nonstandard', text)).toEqual(['salat -> shalat'])
  expect(faultsBy('nonstandard', text, house({ religiousWords: 'baku' }))).toEqual(['shalat -> salat'])
  expect(faultsBy('nonstandard', text, house({ religiousWords: 'any' }))).toEqual([])
})

test('what the house accepts is right', () => {
  expect(
    faultsBy('spelling', 'Grup musik itu memainkan kroncongan.', house({ accept: ['kroncongan'] })),
  ).toEqual([])
  expect(faultsBy('nonstandard', 'Ia minum di apotik.', house({ accept: ['apotik'] }))).toEqual([])
})
