import { expect, test } from 'vitest'
import { findingsOf } from './desk.ts'
import { faultsBy } from './faults.ts'

test.each([
  ['Ia datang,lalu pergi.', ', -> , '],
  ['Harga naik.Warga mengeluh.', '. -> . '],
  ['Ia bertanya;polisi menjawab.', '; -> ; '],
  ['Benarkah itu?Polisi belum menjawab.', '? -> ? '],
  ['Warga , kata dia, sudah pulang.', ' , -> ,'],
  ['Hujan turun sejak pagi .', ' . -> .'],
  ['Beras,, gula, dan minyak naik.', ',, -> ,'],
  ['Mereka sudah tiba..', '.. -> .'],
  ['Serangan  itu berhenti.', '   ->  '],
  ['Benarkah itu? ? Polisi belum menjawab.', '? ? -> ?'],
  ['Kota itu ( Seruni) banjir.', '(  -> ('],
  ['Kota itu (Seruni ) banjir.', ' ) -> )'],
  ['“ Kami siap,” kata Bupati.', '“  -> “'],
  ['“Kami siap, ” kata Bupati.', ' ” -> ”'],
  ['" Kami siap," kata Bupati.', '"  -> "'],
  ['Badan Pangan(Bapan) menambah stok.', '( ->  ('],
  ['Bupati berkata“kami siap”.', '“ ->  “'],
  ['Warga menunggu,64 orang mengungsi.', ', -> , '],
  ['Rapat berakhir pada 2024.Warga pulang.', '. -> . '],
  ['Anak - anak itu pulang.', 'Anak - anak -> Anak-anak'],
  ['Awas!!! Begitu bunyi papan itu.', '!!! -> !'],
  ['“Siapa yang datang?,” tanya Budi.', '?,” -> ?”'],
  ['Ia berkata, “Kami pulang.”.', '.”. -> .”'],
  ['“Kami pulang,”, kata Budi.', ',”, -> ,”'],
  ['“Siapa yang datang?”, tanya Budi.', '?”, -> ?”'],
  ['Warga menunggu;. Hujan turun.', ';. -> .'],
  ['Ia menanam “Laut”,“Darat” di papan.', ', -> , '],
  ['Warga menunggu ,lalu pulang.', ' , -> , '],
  ['Hujan turun sejak pagi .Warga pulang.', ' . -> . '],
  ['Kades dan / atau camat hadir.', 'dan / atau -> dan/atau'],
  ['Harganya Rp5.000/ kilogram.', '/  -> /'],
  ['Ia memimpin pada 2001 –2006.', '2001 –2006 -> 2001–2006'],
  ['Gol lahir pada menit ke-67., penonton berdiri.', '., -> .'],
])('%s', (text, expected) => {
  expect(faultsBy('punct-space', text)).toEqual([expected])
})

test.each([
  'Perkara nomor 12/Pid.Sus/2024 diputus hari ini.',
  'Harganya Rp2.500,50 pada pukul 08.30 WIB.',
  'Dr. Siti Rahma, S.H., M.Si. memimpin rapat.',
  'Lihat contoh.example/berita atau tulis ke redaksi@contoh.example.',
  'Ia terdiam... lalu pergi.',
  'Skornya 3:1, dan rasionya 1:2.000.',
  '“Kami siap,” katanya.',
  'Berita itu (lihat halaman 2), kata dia, keliru.',
  'Nama     Kelas     Nilai',
  'Novelnya, “Siapa?”, “Mana!”, dan “Beras, gula, dll.”, laris.',
  'Larik “laut / darat” dan perintah /mulai tertulis di sana, juga di contoh.example/ dan lain-lain.',
  'Suhu turun dari 3 -2 derajat; berkas .csv dan .NET dibuka.',
  'Ia membeli layar 5" dan kabel 3" untuk sekolah.',
  'Portal Warung.Id dan berkas .csv dibuka pukul 08.00, dan seterusnya, dll., tanpa henti.',
  'Anak(-anak) dan orang tua - mereka yang menunggu - pulang.',
  'Baris pertama.\nBaris kedua.',
])('blanks and marks are right: %s', (text) => {
  expect(faultsBy('punct-space', text)).toEqual([])
})

test.each([
  ['Namun Rusia kecewa.', 'Namun -> Namun,'],
  ['Oleh karena itu pemerintah menunda rapat.', 'Oleh karena itu -> Oleh karena itu,'],
  ['Selain itu warga meminta ganti rugi.', 'Selain itu -> Selain itu,'],
  ['Meskipun demikian polisi tetap berjaga.', 'Meskipun demikian -> Meskipun demikian,'],
  ['Akan tetapi hujan belum turun.', 'Akan tetapi -> Akan tetapi,'],
  ['Sebaliknya harga gula turun sejak awal pekan.', 'Sebaliknya -> Sebaliknya,'],
  ['“Kami siap” kata Budi.', 'siap” -> siap,”'],
  ['“Kami sudah melapor” ujarnya.', 'melapor” -> melapor,”'],
  ['Rumah itu hancur sedangkan penghuninya selamat.', 'hancur sedangkan -> hancur, sedangkan'],
  ['Kapal itu siap melaut tetapi izinnya belum terbit.', 'melaut tetapi -> melaut, tetapi'],
  ['Target baru tercapai 60% sedangkan tahun hampir habis.', '% sedangkan -> %, sedangkan'],
  ['Camat mengatakan “Warga sudah pulang sejak pagi.”', 'mengatakan -> mengatakan,'],
  ['“Kami siap.” ujar Budi.', '.” -> ,”'],
  ['Warga menolak digusur Mereka meminta waktu.', 'digusur -> digusur.'],
  ['Alhasil jalan itu ditutup.', 'Alhasil -> Alhasil,'],
  [
    'Petugas gabungan menyisir lokasi longsor itu sejak pagi hingga malam bersama warga setempat\nKorban belum ditemukan.',
    'setempat -> setempat.',
  ],
])('a mark is missing: %s', (text, expected) => {
  expect(faultsBy('punct-missing', text)).toEqual([expected])
})

test.each([
  'Namun, Rusia kecewa.',
  'Karena itulah warga marah.',
  'Selain itu semua, warga meminta ganti rugi.',
  'Ia namun tetap datang.',
  '“Kami siap,” kata Budi.',
  'Ia memakai kata “siap” di depan warga.',
  'Rumah itu hancur, sedangkan penghuninya selamat.',
  'Agenda hari ini\nRapat dimulai pukul sembilan.',
  'Bahannya murah tetapi kuat.',
  'Camat mengatakan “tidak” kepada warga.',
  'Paduan suara menyanyikan “Laut Biru Tanah Kami” dan membacakan “Surat Untuk Ibu Kami”.',
  'Sementara itu terjadi, warga tidur. Dengan begitu banyak tamu, hotel penuh. Akibatnya fatal. Akibatnya mudah ditebak.',
  'Ia membaca novel Mereka yang pulang, lalu berkata bahwa Ia maha tahu.',
])('no mark is missing: %s', (text) => {
  expect(faultsBy('punct-missing', text)).toEqual([])
})

test('the same opener without its comma is one finding for a story', () => {
  const text = 'Namun hujan turun. Selain itu angin kencang. Namun warga pulang.'
  expect(faultsBy('punct-missing', text)).toEqual(['Namun -> Namun,', 'Selain itu -> Selain itu,'])
})

test.each([
  ['“Kami siap, kata Budi.', '“'],
  ['Kami siap,” kata Budi.', '”'],
  ['Ia menyebut "kesepakatan itu gagal.', '"'],
  ['Perusahaan (PT Sinar Laut itu tutup.', '('],
  ['Perusahaan PT Sinar Laut) itu tutup.', ')'],
  ['“Kami siap", kata Budi.', '" -> ”'],
  ['Budi berkata, "Kami siap”.', '” -> "'],
])('without a partner: %s', (text, expected) => {
  expect(faultsBy('unbalanced-quote', text)).toEqual([expected])
})

test.each([
  '“Kami siap,” kata Budi.',
  '“Hari pertama berat.\n“Hari kedua ringan,” kata Budi.',
  'Layar 14" itu retak.',
  'a) beras, b) gula, 3) minyak.',
  '“Ia berkata "damai" lalu pulang,” kata Budi.',
  '“Kapalnya tenggelam :(” tulis warga itu.',
  '*) Penulis adalah peneliti.',
  'Ia menulis (lihat [2]) dan menyebut "damai".',
  'Kata ‘damai’ itu dari Jum’at lalu.',
])('in pairs: %s', (text) => {
  expect(faultsBy('unbalanced-quote', text)).toEqual([])
})

test.each([
  ['Harganya Rp 5.000 per kilogram.', 'Rp 5.000 -> Rp5.000'],
  ['Harganya Rp. 5.000 per kilogram.', 'Rp. 5.000 -> Rp5.000'],
  ['Ia membayar Rp25000 tunai.', 'Rp25000 -> Rp25.000'],
  ['Penduduknya 1,250,000 jiwa.', '1,250,000 -> 1.250.000'],
  ['Inflasi mencapai 3.5 persen.', '3.5 -> 3,5'],
  ['Rapat dimulai pukul 08:30.', '08:30 -> 08.30'],
  ['Gempa terjadi 19:45 WIB.', '19:45 -> 19.45'],
  ['Candi itu dibangun pada abad ke 8.', 'ke 8 -> ke-8'],
  ['Lagu itu dari tahun 1990an.', '1990an -> 1990-an'],
  ['Suara yang masuk 80 %.', ' % -> %'],
  ['Kerja sama antar daerah diperkuat.', 'antar daerah -> antardaerah'],
  ['Bantuan pasca-bencana tiba.', 'pasca-bencana -> pascabencana'],
  ['Ia sudah non aktif.', 'non aktif -> nonaktif'],
  ['Anggarannya Rp 5,45 triliun.', 'Rp 5,45 -> Rp5,45'],
  ['Labanya Rp5.45 miliar.', 'Rp5.45 -> Rp5,45'],
  ['Harganya Rp5.000,- per ikat.', 'Rp5.000,- -> Rp5.000'],
  ['Nilainya US$1,500 setahun.', 'US$1,500 -> US$1.500'],
  ['Lomba itu diikuti 12,000 pelari.', '12,000 -> 12.000'],
  ['Desa itu dihuni 7500 orang.', '7500 -> 7.500'],
  ['Suku bunga naik 1.25%.', '1.25 -> 1,25'],
  ['Pintu dibuka pukul 08.30-16:00 WIB.', '16:00 -> 16.00'],
  ['Kereta berangkat jam 17.00 WIB.', 'jam 17.00 -> pukul 17.00'],
  ['Loket buka pkl 07:30.', 'pkl 07:30 -> pukul 07.30'],
  ['Arca itu dari abad ke XII.', 'ke XII -> ke-12'],
  ['Gereja itu dibangun pada abad 19.', '19 -> ke-19'],
  ['Dirgahayu RI ke 79!', 'ke 79 -> ke-79'],
  ['Ia datang untuk ke3 kalinya.', 'ke3 -> ke-3'],
  ['Sekitar 300an warga mengungsi.', '300an -> 300-an'],
  ['Lari 10km itu dimulai pagi.', '10km -> 10 km'],
  ['Panitia memilih 3 (tiga) pemenang.', '3 (tiga) -> 3'],
  ['Tarifnya Rp2.000 per-kilometer.', 'per-kilometer -> per kilometer'],
  ['Baru dua per tiga lahan ditanami.', 'dua per tiga -> dua pertiga'],
  ['Kalau pun hujan, lomba berlanjut.', 'Kalau pun -> Kalaupun'],
  ['Tidak ada rumahpun yang rusak.', 'rumahpun -> rumah pun'],
  ['Pemuda se Nusa Tenggara hadir.', 'se Nusa -> se-Nusa'],
  ['Gerakan anti korupsi itu meluas.', 'anti korupsi -> antikorupsi'],
  ['14 kios di pasar itu terbakar pada dini hari.', '14 -> Empat belas'],
  ['135 kios di pasar itu terbakar pada dini hari.', '135 -> Sebanyak 135'],
])('not by EYD: %s', (text, expected) => {
  expect(faultsBy('number-format', text)).toEqual([expected])
})

test.each([
  'Harganya Rp5.000 per kilogram, naik 3,5 persen.',
  'Skor 21-18, 19-21, dan 21-15 menutup pertandingan.',
  'Pasal 28 ayat 3 UU Nomor 11 Tahun 2008 berlaku.',
  'Ia pergi ke 8 kota dan kembali pada pukul 08.30 WIB.',
  'Telepon 021-5550123 atau versi 3.5 aplikasi itu.',
  'Maskapai antar-Asia itu lepas landas; layanan antar jemput tersedia.',
  'Ayat 2:185 dibacakan.',
  'Candi abad ke-8 itu dipugar pada 1990-an.',
  'Rentang 2019—2024 dan 2019–2024 sama-sama dipakai.',
  'Kata AKP Budi Adi kepada wartawan, musim tuna berakhir dan Tri kepada juri.',
  'Rasio non-performing loan dan perjanjian antar dua negara dibahas.',
  'Ia pindah ke X, lalu ke 10 kota, dan harganya turun dari 5 ke 3.',
  'Ia bekerja 3 jam 20 menit, satu per satu, sekali pun tidak mengeluh. Yang ada pun habis.',
  'Rumpun bambu itu terhimpun, walaupun dan adapun.',
  '2024 menjadi tahun yang berat bagi petani di sana.',
  '“14 kios di pasar itu terbakar pada dini hari,” katanya.',
  'Luasnya 1,255 hektare, nilainya Rp52,016 triliun atau Rp1,2 T.',
])('by EYD: %s', (text) => {
  expect(faultsBy('number-format', text)).toEqual([])
})

test('what a story writes throughout is one finding, with its places as evidence; among others it is a slip each time', () => {
  const evidence = (text: string) =>
    findingsOf(text, { language: 'id' })
      .filter(({ rule }) => rule === 'number-format')
      .map(({ found, evidence: places }) => [found, places])
  expect(evidence('Beras Rp 5.000, gula Rp 7.500, lalu Rp 5.000.')).toEqual([
    ['Rp 5.000', 'Rp 5.000; Rp 7.500 (3×)'],
  ])
  expect(evidence('Beras Rp 5.000, gula Rp 7.500, teh Rp9.000.')).toEqual([
    ['Rp 5.000', null],
    ['Rp 7.500', null],
  ])
  expect(evidence('Ekspor nonmigas dan non-migas, lalu non-migas lagi.')).toEqual([
    ['non-migas', 'non-migas (2×)'],
  ])
})

test('the blank behind the sign of the currency is a choice of the house', () => {
  const text = 'Beras Rp 5.000, gula Rp7.500.'
  const withRupiah = (rupiah: 'tight' | 'spaced' | 'consistent') =>
    faultsBy('number-format', text, { house: { rupiah } })
  expect(withRupiah('tight')).toEqual(['Rp 5.000 -> Rp5.000'])
  expect(withRupiah('spaced')).toEqual(['Rp7.500 -> Rp 7.500'])
  expect(withRupiah('consistent')).toEqual(['Rp7.500 -> Rp 7.500'])
})
