import { expect, test } from 'vitest'
import { STANDARD_FORMS } from '../src/words/kata-baku.ts'
import { findingsOf, lexicon } from './desk.ts'
import { faultsBy } from './faults.ts'

test.each([
  ['Warga yang yang mengungsi sudah kembali.', 'yang yang -> yang'],
  ['Bantuan itu dikirim dari dari Jakarta.', 'dari dari -> dari'],
  ['Harga beras naik di di pasar induk.', 'di di -> di'],
  ['Produksi padi rata rata lima ton.', 'rata rata -> rata-rata'],
  ['Negara negara itu menolak usul tersebut.', 'Negara negara -> Negara-negara'],
  ['Petugas sudah sudah memeriksa kapal itu.', 'sudah sudah -> sudah'],
])('twice: %s', (text, expected) => {
  expect(faultsBy('doubled-word', text)).toEqual([expected])
})

test.each([
  'Kelompok musik Duran Duran tampil di Senayan.',
  'Wisatawan itu menginap di Bora Bora.',
  '“Tidak tidak, saya tidak tahu,” kata Rudi.',
  'Anak-anak itu berlari-lari kecil.',
  'Ia bernyanyi la la la sepanjang jalan.',
  'Pertandingan berakhir 2 2 setelah perpanjangan waktu.',
  'Itulah sebabnya. Sebabnya belum diketahui.',
])('not twice: %s', (text) => {
  expect(faultsBy('doubled-word', text)).toEqual([])
})

test.each([
  ['Polisi belum tahu dimana korban tinggal.', 'dimana -> di mana'],
  ['Diantaranya ada dua warga asing.', 'Diantaranya -> Di antaranya'],
  ['Air masuk kedalam rumah warga.', 'kedalam -> ke dalam'],
  ['Mereka menunggu diluar gedung.', 'diluar -> di luar'],
  ['Massa bergerak kearah Istana.', 'kearah -> ke arah'],
  ['Ia bekerja disebuah pabrik.', 'disebuah -> di sebuah'],
  ['Rapat digelar dijakarta.', 'dijakarta -> di Jakarta'],
  ['Dimanapun ia berada, polisi akan mencarinya.', 'Dimanapun -> Di mana pun'],
  ['Kapal itu tenggelam ditengah laut.', 'ditengah -> di tengah'],
  ['Harga naik disaat panen raya.', 'disaat -> di saat'],
])('apart: %s', (text, expected) => {
  expect(faultsBy('di-preposition', text)).toEqual([expected])
})

test.each([
  'Warga diminta keluar dari gedung.',
  'Masalah itu sudah diatasi pemerintah daerah.',
  'Keduanya datang kemari kemarin sore.',
  'Kepala dinas menolak berkomentar.',
  'Di antaranya ada dua warga asing.',
  'Jembatan itu dibangun di atas sungai.',
  'Anggaran dipusatkan pada pendidikan dasar.',
  'Usulnya dikesampingkan panitia.',
  'Kemudian petugas datang dan dinding itu dirobohkan.',
])('already right: %s', (text) => {
  expect(faultsBy('di-preposition', text)).toEqual([])
})

test.each([
  ['Pelaku di tangkap di rumahnya.', 'di tangkap -> ditangkap'],
  ['Pembangunan di laksanakan tahun depan.', 'di laksanakan -> dilaksanakan'],
  ['Surat itu di kirim kemarin.', 'di kirim -> dikirim'],
  ['Lahan itu di tanami jagung.', 'di tanami -> ditanami'],
  ['Di perlukan waktu dua tahun.', 'Di perlukan -> Diperlukan'],
  ['Putaran yang ke dua dimulai besok.', 'ke dua -> kedua'],
])('joined: %s', (text, expected) => {
  expect(faultsBy('di-prefix', text)).toEqual([expected])
})

test.each([
  'Ia tinggal di rumah kontrakan.',
  'Beberapa di antaranya terluka.',
  'Acara itu disiarkan di televisi.',
  'Ia berada di posisi kedua.',
  'Kapal bersandar di pelabuhan.',
  'Namanya ada di buku tamu.',
  'Mereka bertemu di gerbang sekolah.',
  'Rombongan terbang ke dua kota.',
  'Kabar itu beredar di kalangan pedagang.',
  'Ia lahir di Batam dan besar di Tanjung Pinang.',
])('a preposition: %s', (text) => {
  expect(faultsBy('di-prefix', text)).toEqual([])
})

test.each([
  ['Ia membuka apotik di kampungnya.', 'apotik -> apotek'],
  ['Pemerintah menandatangani kerjasama itu.', 'kerjasama -> kerja sama'],
  ['Turki siap bekerjasama dengan Rusia.', 'bekerjasama -> bekerja sama'],
  ['Antrian kendaraan mengular.', 'Antrian -> Antrean'],
  ['Kebijakan itu mempengaruhi harga.', 'mempengaruhi -> memengaruhi'],
  ['Warga mengkonsumsi air sungai.', 'mengkonsumsi -> mengonsumsi'],
  ['Aktifitas gunung meningkat.', 'Aktifitas -> Aktivitas'],
  ['Menteri merubah jadwal.', 'merubah -> mengubah'],
  ['Penasehatnya mengundurkan diri.', 'Penasehatnya -> Penasihatnya'],
  ['Ijin usahanya dicabut.', 'Ijin -> Izin'],
  ['Apapun hasilnya, ia menerima.', 'Apapun -> Apa pun'],
  ['Kerugian sebesar dua milyar rupiah.', 'milyar -> miliar'],
  ['Ia pulang pada Nopember lalu.', 'Nopember -> November'],
  ['Tim Perancis menang telak.', 'Perancis -> Prancis'],
  ['Sosialisasi itu untuk mensukseskan pemilu.', 'mensukseskan -> menyukseskan'],
  ['Menteri mengkoordinir bantuan.', 'mengkoordinir -> mengoordinasi'],
  ['Penterjemah itu bekerja lepas.', 'Penterjemah -> Penerjemah'],
  ['Semua orang yg hadir pulang.', 'yg -> yang'],
])('not standard: %s', (text, expected) => {
  expect(faultsBy('nonstandard', text)).toEqual([expected])
})

test.each([
  'Mahasiswa mengkaji dampak proyek itu.',
  'Ia mempunyai dua anak dan memperhatikan pendidikan mereka.',
  'Perusahaan mempekerjakan seribu orang dan mempelajari pasar.',
  'Warga mengkritik penampakan baru alun-alun.',
  'Komisi mengkhianati janji dan mensyaratkan hal lain.',
  'Bank Syariah Indonesia membuka cabang.',
  '“Kalo gitu saya pulang aja,” kata Rudi.',
  'Petugas menyurvei lokasi dan meledakkan mortir temuan.',
  'Adapun walaupun hujan, meskipun terlambat, mereka berangkat.',
  'Umat Islam menunaikan shalat Id.',
])('standard, or not ours to judge: %s', (text) => {
  expect(faultsBy('nonstandard', text)).toEqual([])
})

test('the list holds what it promises, and no standard form is called wrong by it', () => {
  expect(STANDARD_FORMS.size).toBeGreaterThan(440)
  const wrongTwice = [...STANDARD_FORMS.values()].filter((right) => STANDARD_FORMS.has(right))
  expect(wrongTwice).toEqual([])
})

test('what a list calls right, the speller does not call wrong', () => {
  const rights = [...STANDARD_FORMS.values()].filter((right) => /^[a-z ]+$/.test(right))
  const doubted = rights.filter((right) => right.split(' ').some((word) => !lexicon.isKnown(word)))
  expect(doubted.length / rights.length).toBeLessThan(0.01)
})

test('a quotation keeps the words of its speaker', () => {
  const findings = findingsOf('“Saya punya ijin resmi,” kata pedagang itu.')
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['nonstandard', 'style']])
})

test('every pair of the list changes something, and sound neighbours of its words stay', () => {
  const pairs = [...STANDARD_FORMS].filter(([wrong, right]) => right === '' || wrong === right.toLowerCase())
  expect(pairs).toEqual([])
  expect(faultsBy('nonstandard', 'Ia memungkiri hal itu di Pasar Senen, dan bahan itu konduktif.')).toEqual(
    [],
  )
})

test.each([
  ['Pajak itu akan dinaikan tahun depan.', 'dinaikan -> dinaikkan'],
  ['Data itu menunjukan kenaikan harga.', 'menunjukan -> menunjukkan'],
  ['Mereka mempersilahkan tamu masuk.', 'mempersilahkan -> mempersilakan'],
  ['Penumpang naruh barang di lantai.', 'naruh -> menaruh'],
  ['Video itu diviralin warga.', 'diviralin -> diviralkan'],
  ['Pelaku nyelundupin barang dari luar negeri.', 'nyelundupin -> menyelundupkan'],
  ['Walikota Bitung menutup pasar.', 'Walikota -> Wali Kota'],
])('not in its standard form: %s', (text, expected) => {
  expect(faultsBy('nonstandard', text)).toEqual([expected])
})

test.each([
  '“Kita cuma megang data, gitu, enggak banyak,” kata Rudi.',
  'Wajib pajak yang lapor SPT turun.',
  'Pemilik warung itu, Karna, melapor. Karna mengaku rugi.',
  'Bank itu melakukan stress test bulan ini.',
  'Presiden mengganti menteri dan wakil menterinya.',
  'Lomba burung cucak ijo digelar di alun-alun.',
  'Mereka mengajukan gugatan dan memerlukan bukti.',
])('standard, or not ours to mend: %s', (text) => {
  expect(faultsBy('nonstandard', text)).toEqual([])
})

test.each([
  ['Sembilan saksi telah di periksa penyidik.', 'di periksa -> diperiksa'],
  ['Bantuan hukum di berikan kepada warga.', 'di berikan -> diberikan'],
  ['Sungai itu di keruk tahun lalu.', 'di keruk -> dikeruk'],
  ['Korban harus di evakuasi malam itu.', 'di evakuasi -> dievakuasi'],
  ['Ia menjadi juara ke dua.', 'ke dua -> kedua'],
])('one word: %s', (text, expected) => {
  expect(faultsBy('di-prefix', text)).toEqual([expected])
})

test.each([
  'Dana daerah mengendap di perbankan.',
  'Kita dapat bekerja di mana pun dan di manapun.',
  'Tamu berkumpul di ulang tahun kota itu.',
  'Kapal berlayar di lepas pantai.',
  'Bantuan dikirim ke dua desa.',
])('a preposition: %s', (text) => {
  expect(faultsBy('di-prefix', text)).toEqual([])
})

test.each([
  ['Murid berjalan kesekolah.', 'kesekolah -> ke sekolah'],
  ['Kapal bersandar dipelabuhan lama.', 'dipelabuhan -> di pelabuhan'],
  ['Buku itu memuat cerita dibalik layar.', 'dibalik -> di balik'],
  ['Menteri berkunjung keluar negeri.', 'keluar -> ke luar'],
])('apart from its place: %s', (text, expected) => {
  expect(faultsBy('di-preposition', text)).toEqual([expected])
  expect(faultsBy('run-on', text)).toEqual([])
})

test.each([
  'Pelaku dipenjara tiga tahun.',
  'Setelah meja dibalik, uang itu ditemukan.',
  'Warga keluar kota.',
])('a verb: %s', (text) => {
  expect(faultsBy('di-preposition', text)).toEqual([])
})

test.each([
  ['Tiga negara negara menolak usul itu.', 'negara negara -> negara'],
  ['Harga ikan turun turun drastis.', 'turun turun -> turun'],
  ['Tim itu tidak tidak diperkuat kiper utamanya.', 'tidak tidak -> tidak'],
  ['Jumlah pemudik tahun tahun ini berkurang.', 'tahun tahun -> tahun'],
])('twice, and once is meant: %s', (text, expected) => {
  expect(faultsBy('doubled-word', text)).toEqual([expected])
})

test.each(['Warga yang mengungsi mengungsi ke masjid.', 'Semua yang ada ada di dalam gudang.'])(
  'twice, and two clauses: %s',
  (text) => {
    expect(faultsBy('doubled-word', text)).toEqual([])
  },
)

test('di- cut off in a headline, and by a hyphen', () => {
  const story = { title: 'Pasar Itu Di Resmikan Bupati', body: 'Bupati meresmikan pasar itu.' }
  expect(faultsBy('di-prefix', story)).toEqual(['Di Resmikan -> Diresmikan'])
  expect(faultsBy('di-prefix', 'Pelaku di-tangkap polisi setelah di-PHK.')).toEqual([
    'di-tangkap -> ditangkap',
  ])
})
