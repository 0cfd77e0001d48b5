import { expect, test } from 'vitest'
import { findingsOf } from './desk.ts'
import { aStory, linesOfRule, paragraphs } from './journalism.ts'

const filler = [
  'Hujan turun sejak pagi di kota itu.',
  'Warga menunggu di dermaga.',
  'Perahu ditambatkan di tepi teluk.',
]
const inStory = (rule: Parameters<typeof linesOfRule>[0]) => (text: string) =>
  linesOfRule(rule, aStory({ body: paragraphs(text, ...filler) }))
const untitled = inStory('name-no-title')
const spelt = inStory('name-inconsistent')
const unexplained = inStory('acronym')
const judged = inStory('legal-status')
const named = inStory('identity')

test.each([
  ['Marlina Tawakal mengatakan tarif feri naik.', 'Marlina Tawakal'],
  ['“Tarif feri naik,” kata Marlina Tawakal.', 'Marlina Tawakal'],
  ['“Kami menunggu,” ujar Yohanis Malo di dermaga.', 'Yohanis Malo'],
  ['“Kami menunggu,” ujar dr. Fransiska Malo, Senin.', 'Fransiska Malo'],
  ['“Kami menunggu,” kata Pak Wiro.', 'Pak Wiro'],
  ['“Kami menunggu,” tutur Sukinah di kantor bupati.', 'Sukinah'],
  ['Menurut Yohanis Malo, tarif naik.', 'Yohanis Malo'],
  ['Yohanis Malo membawa jala sepanjang 70 meter.', 'Yohanis Malo'],
  ['Awalnya Yohanis Malo membantah.', 'Yohanis Malo'],
  ['Rani Putri mengatakan tarif naik.', 'Rani Putri'],
  ['Tarif baru itu diungkapkan Yohanis Malo di dermaga.', 'Yohanis Malo'],
  ['Rapat dipimpin oleh Yohanis Malo.', 'Yohanis Malo'],
  ['Yohanis Malo, yang dihubungi lewat telepon, meminta warga bersabar.', 'Yohanis Malo'],
  ['Dari geladak kapal, Yohanis Malo melemparkan tali.', 'Yohanis Malo'],
  ['Lewat akun miliknya, Yohanis Malo menulis tentang tarif.', 'Yohanis Malo'],
  ['Warga tertawa saat Yohanis Malo terpeleset.', 'Yohanis Malo'],
  ['Yohanis Malo semula cemas.', 'Yohanis Malo'],
])('never introduced: %s', (text, expected) => {
  expect(untitled(text)).toEqual([expected])
})

test.each([
  'Ketua Komisi III DPRD Nusa Seruni Marlina Tawakal mengatakan tarif feri naik.',
  'Siti Halwiah (46) mengatakan tarif feri naik.',
  '“Kami menunggu,” ujar Yohanis Malo, nelayan Teluk Seruni.',
  'Bupati Seruni Halim Perdana hadir. Halim Perdana mengatakan tarif feri naik.',
  'Yohanis Malo dari Dinas Perikanan Seruni menyampaikan tarif baru. Menurut Yohanis, tarif naik.',
  'Suaminya, Yohanis Malo, membawa jala.',
  'Perempuan berusia 24 tahun itu, Marlina Tawakal, membawa jala.',
  'Kabiro Seruni Yohanis Malo mengatakan tarif naik.',
  'Pangdam V Seruni Mayjen TNI Yohanis Malo mengatakan tarif naik.',
  'Sustainability Director Seruni Group, Yohanis Malo, mengatakan tarif naik.',
  'Nelayan tertua Seruni, Yohanis Malo, pulang. “Kami siap,” kata Yohanis.',
  'Petenis Marlina Tawakal kalah. Marlina menangis di tepi lapangan.',
  'Perpustakaan Seruni membuka ruang baru. Museum Puri Merana menyusul.',
  'S&P Global Ratings menyatakan inflasi terkendali.',
  'Awalnya Purbaya mengatakan inflasi terkendali.',
  'Pameran Bienale Seruni menampilkan patung garam.',
  'Bank Indonesia menyatakan inflasi terkendali.',
  'Kremlin mengatakan serangan berlanjut.',
  'Rapat dipimpin Camat Yohanis Malo. Yohanis Malo, yang dihubungi lewat telepon, meminta warga bersabar.',
  'Bersama rekannya, Yohanis Malo, ia membawa jala.',
  'Mosalaki Yohanis Malo membuka musim tanam.',
  'Pada malam hari, Museum Puri Merana menutup pintu.',
  '“Kami siap,” katanya. Ia mengatakan hal itu di dermaga.',
])('introduced, or nobody: %s', (text) => {
  expect(untitled(text)).toEqual([])
})

test('names of the house list are known, and in a follow-up readers know everybody', () => {
  const body = paragraphs('Marlina Tawakal mengatakan tarif feri naik.', ...filler)
  const house = { names: [{ name: 'Marlina Tawakal', role: 'Ketua Komisi III' }] }
  expect(linesOfRule('name-no-title', aStory({ body }), { house })).toEqual([])
  expect(linesOfRule('name-no-title', aStory({ body, isFollowUp: true }))).toEqual([])
  expect(linesOfRule('name-no-title', aStory({ body, section: 'Olahraga' }))).toEqual([])
  expect(linesOfRule('name-no-title', aStory({ body, title: 'Ketua DPRD Marlina Tawakal Pamit' }))).toEqual(
    [],
  )
  expect(linesOfRule('name-no-title', 'Marlina Tawakal mengatakan tarif feri naik.')).toEqual([])
})

test.each([
  ['Timur Kapadze melatih tim itu. Kapadze datang pada Mei. Kapadza belum menjawab.', ['Kapadza -> Kapadze']],
  ['Fabio Quartararo menang. Quartararao naik podium.', ['Quartararao -> Quartararo']],
  [
    'Kasus Jiwasraya dibuka. Direksi Jiwasraya diperiksa. Uang Jiwasryaya disita.',
    ['Jiwasryaya -> Jiwasraya'],
  ],
  ['Ketua KPU Afifuddin hadir. Afifuddin pulang. Afifudin menolak.', ['Afifudin -> Afifuddin']],
  ['Bupati Seruni Budi Santoso hadir. Warga mendengar Budi Santosa sampai selesai.', ['Santosa -> Santoso']],
  ['Bupati Budi Santoso hadir. Camat itu mendengar. Bupati Budi Santosa pulang.', ['Santosa -> Santoso']],
  ['Bupati Budi Santoso hadir. “Kami siap,” kata Santosa.', ['Santosa -> Santoso']],
  ['Pelatih Tamaz Kapadze datang. “Kami siap,” kata Kapadza.', ['Kapadza -> Kapadze']],
  ['Kapal itu tiba di Glasgow. Cuaca Glasgow buruk. Warga Glsgow diam.', ['Glsgow -> Glasgow']],
  ['Camat Muhammad Ridwan hadir. Muhamad Ridwan mengatakan tarif naik.', ['Muhamad -> Muhammad']],
  ['Camat Hj. Noerlaila Tawakal hadir. Warga mendengar Nurlaila sampai selesai.', ['Nurlaila -> Noerlaila']],
  ['Warga memilih Fransiskus Malo. “Kami siap,” kata Franciscus.', ['Franciscus -> Fransiskus']],
  ['Warga menunggu Widjajakrama. Kapal Wijayakrama tiba.', ['Wijayakrama -> Widjajakrama']],
  ['Perahu tiba di Wairomba. Warga Weiromba menyambutnya.', ['Weiromba -> Wairomba']],
  ['Yohanis Malo (45) menunggu. Yohanes Malo mengatakan tarif naik.', ['Yohanes -> Yohanis']],
])('one name in two spellings: %s', (text, expected) => {
  expect(spelt(text)).toEqual(expected)
})

test.each([
  'Herry Wirawan dan Jerry Sambuaga hadir.',
  'Budi Santosa dan Rina Santoso adalah suami istri.',
  'Tim Warriors menang atas Warrior.',
  'Maria Kolin dan Mario Kolin adik-kakak.',
  'Maria Kolin hadir. Mario Kolin pulang.',
  'Bupati Budi Santoso hadir. Budi Santosa, nelayan Teluk Seruni, pulang.',
  'Budi Santoso (45) hadir. Pengamat politik Universitas Seruni Budi Santosa pulang.',
  'Warga menolong Budi Santoso dan Budi Santosa.',
  'Camat Eka Saputra hadir. “Kami siap,” kata Eka Saputri.',
  'Rudi Santoso (45) hadir. “Kami siap,” kata Budi Santosa.',
  'Bupati Budi Santoso hadir. “Kami siap,” kata Budi. Santoso lalu pulang.',
  'Nelayan Supriadi hadir. Supriyadi, tetangganya, pulang.',
  'Koran Soerabaia Post dipamerkan. Koran itu terbit di Surabaya.',
  'Fransiskus Malo hadir. Franciscus Kolin pulang.',
  'Mevlut Cavusoglu tiba. Cavusoglu berbicara di Ankara.',
])('two names, or one: %s', (text) => {
  expect(spelt(text)).toEqual([])
})

test("the house's spelling of a name is the right one, however often the other stands there", () => {
  const house = { names: [{ name: 'Halwiah' }] }
  const body = 'Siti Halwiyah datang. Halwiyah pulang.'
  expect(linesOfRule('name-inconsistent', aStory({ body }), { house })).toEqual([
    'Halwiyah -> Halwiah',
    'Halwiyah -> Halwiah',
  ])
})

test('a name of two words is the right one for the person who bears both', () => {
  const house = { names: [{ name: 'Budi Santoso', role: 'Bupati' }] }
  const lines = (body: string) => linesOfRule('name-inconsistent', aStory({ body }), { house })
  expect(lines('Budi Santosa datang. Warga menyambut Budi Santosa.')).toEqual([
    'Santosa -> Santoso',
    'Santosa -> Santoso',
  ])
  expect(lines('Rina Santosa datang. “Kami siap,” kata Rina Santosa.')).toEqual([])
  expect(
    linesOfRule('name-inconsistent', 'Mario Kolin datang.', { house: { names: [{ name: 'Maria' }] } }),
  ).toEqual([])
})

test('headline and captions keep to the spelling of the body', () => {
  const story = aStory({
    title: 'Kapadza Melatih Tim Seruni',
    body: 'Tamaz Kapadze melatih tim itu. Kapadze datang pada Mei.',
    images: [{ caption: 'Tamaz Kapadza di lapangan.' }],
  })
  const found = findingsOf(story, { language: 'id' }).filter(({ rule }) => rule === 'name-inconsistent')
  expect(found.map(({ field, suggestions }) => [field, ...suggestions])).toEqual([
    ['images.0.caption', 'Kapadze'],
    ['title', 'Kapadze'],
  ])
})

test.each([
  ['Rapat dihadiri BPTPW. Pengurus BPTPW diam.', 'BPTPW'],
  ['Rapat dihadiri BKSN. Ketua Badan Kerja Sama Nelayan (BKSN) diam.', 'BKSN'],
  ['Rapat dihadiri BKSN. Ketua BKSN Yohanis Malo diam.', 'BKSN'],
])('never, or late, spelt out: %s', (text, expected) => {
  expect(unexplained(text)).toEqual([expected])
})

test.each([
  'Ketua Badan Kerja Sama Nelayan (BKSN) hadir. Anggota BKSN diam.',
  'Rapat dihadiri BKSN (Badan Kerja Sama Nelayan). Anggota BKSN diam.',
  'Presiden AS bertemu utusan PBB. Wakil AS dan PBB diam.',
  'Direktur PT KBS hadir. Saham PT KBS naik.',
  'Rapat dihadiri BKSN.',
  'Warga Kerja Sama Nelayan hadir. Utusan KSN pulang. Pengurus KSN diam.',
  'Bank Sentral Seruni/BSS menaikkan bunga. Gubernur BSS diam.',
  'Tersangka berinisial DDS, RAR, dan YQM ditahan. DDS dan YQM diam.',
  'Saham BXRI (+5,14%) dan BXNI (+2%) naik. Pembeli BXRI dan BXNI lega.',
  'Direktur OXO Group hadir. Rapat OXO selesai.',
  'Laporan bernomor LP/B/34/SPXT/2025 diterima. Petugas LP/B/34/SPXT diam.',
])('spelt out, known, a name or in passing: %s', (text) => {
  expect(unexplained(text)).toEqual([])
})

test.each([
  ['Pengurus Serikat Nelayan Pantura Seruni (SPNS) hadir.', ['SPNS -> SNPS']],
  ['Warga mendatangi Dana Abadi Seni Bali (DASD) kemarin.', ['DASD -> DASB']],
  [
    'Forum Guru Bahasa Seruni (FGBS) hadir. Ketua Forum Guru Budaya Seruni (FGBS) diam.',
    ['Forum Guru Budaya Seruni -> Forum Guru Bahasa Seruni'],
  ],
])('letters that do not fit: %s', (text, expected) => {
  expect(unexplained(text)).toEqual(expected)
})

test.each([
  'Organisasi Pangan Dunia (FAO) hadir.',
  'Persatuan Sepak Bola Seluruh Seruni (PSSS) hadir.',
  'Perserikatan Bangsa-Bangsa (PBX) dan Badan Pengawas Obat dan Makanan (BPOM) hadir.',
  'Surat Izin Melaut (SIL) diurus. Sistem Informasi Laut (SIL) dipasang.',
])('letters that fit, or come from elsewhere: %s', (text) => {
  expect(unexplained(text)).toEqual([])
})

test.each([
  ['Polisi menangkap tersangka AR. Pelaku dibawa ke kantor polisi.', ['Pelaku -> Tersangka']],
  ['Tersangka Dirman diperiksa. Koruptor itu diam. Koruptor itu pulang.', ['Koruptor -> Tersangka']],
  ['Polisi menangkap Dirman Usman (32). Maling sapi itu diam.', ['Maling -> Terduga pencuri']],
  ['Polisi menangkap seorang pria. Kurir sabu itu diam.', ['Kurir sabu -> Terduga kurir sabu']],
  ['Polisi menahan Dirman Usman (32). Upah si pembunuh belum dibayar.', ['si pembunuh -> tersangka']],
  ['Jaksa mendakwa nelayan Dirman Usman. Kepada hakim, tersangka membantah.', ['tersangka -> terdakwa']],
  ['Polisi menahan Dirman Usman (32) sebagai tersangka. Terpidana membantah.', ['Terpidana -> Tersangka']],
  [
    'Polisi memeriksa Dirman Usman sebagai saksi. Belum ada tersangka. Tersangka membantah.',
    ['Tersangka -> Saksi'],
  ],
  ['Terdakwa Dirman hadir. Jaksa memanggil tersangka Dirman.', ['tersangka -> terdakwa']],
  ['Hakim memvonis Dirman Usman tiga tahun. Tersangka pikir-pikir.', ['Tersangka -> Terdakwa']],
  ['Putusan atas Dirman Usman inkrah. Terdakwa dibawa ke lapas.', ['Terdakwa -> Terpidana']],
  ['Hakim membebaskan Dirman Usman dari dakwaan. Pelaku memeluk ibunya.', ['Pelaku -> Dirman']],
  ['Penyidikan atas Dirman Usman dihentikan tanpa bukti. Tersangka lega.', ['Tersangka -> Dirman']],
  ['Gugatan atas PT Pandan disidangkan hakim. Terdakwa membantah.', ['Terdakwa -> Tergugat']],
  ['Dirman Usman menjalani sidang di Pengadilan Seruni. Maling itu diam.', ['Maling -> Terdakwa']],
  ['Dirman Usman menjadi terlapor di Polres Seruni. Tersangka diam.', ['Tersangka -> Terlapor']],
  ['Polisi menangkap Dirman Usman (32). Terdakwa membawa parang.', ['Terdakwa -> Terduga pelaku']],
  [
    'Polisi menahan Siti Ayu (40) sebagai tersangka. Dirman masih saksi. Tersangka Dirman pulang.',
    ['Tersangka -> saksi'],
  ],
  ['Polisi menangkap Dirman Usman (32). Ayah bejat itu membantah.', ['Ayah bejat -> Terduga pelaku']],
  ['Polisi menangkap Dirman Usman (32). Ia nekat mencuri sapi.', ['nekat mencuri -> diduga mencuri']],
  [
    'Polisi: Dirman Usman (32) ditangkap. Ia terbukti memiliki sabu.',
    ['terbukti memiliki -> diduga memiliki'],
  ],
  ['Dirman, mantan narapidana, berdagang. Narapidana itu laris.', ['Narapidana -> Mantan narapidana']],
])('guilty before a verdict: %s', (text, expected) => {
  expect(judged(text)).toEqual(expected)
})

test.each([
  'Polisi menangkap tersangka AR. Terduga pelaku dibawa ke kantor polisi.',
  'Tersangka Dirman diperiksa. Pelaku usaha mengeluh.',
  'Hakim memvonis pelaku lima tahun; terpidana menerima vonis itu.',
  'Dirman semula tersangka Dirman, kini terdakwa Dirman.',
  'Polisi menangkap tersangka AR dan memburu pelaku lain. Pelaku masih buron.',
  'Para pelaku UMKM berjualan di dermaga.',
  'Polisi mencari pelaku tabrak lari. Pelaku melaju ke arah Seruni.',
  'Polisi menangkap tersangka AR. Keluarga korban begal lega. Ia diduga pelaku.',
  'Polisi memeriksa Dirman Usman (40), yang bukan pencuri helm.',
  'Hakim menghukum Dirman Usman setahun penjara. Pelaku menerima putusan itu.',
  'Belum ada orang yang ditangkap. Saksi polisi melihat pembunuh itu dari belakang.',
  'Polisi menahan Dirman Usman (32) sebagai tersangka. Dua saksi hadir.',
  'Undang-undang mengancam pelaku perdagangan satwa; polisi memberi tahu pedagang.',
  'Hakim memvonis Dirman Usman dua tahun. Dua tersangka lain diperiksa. Tersangka itu diam.',
  'Jaksa meminta agar Dirman Usman dihukum dua tahun penjara. Terdakwa tertunduk.',
  'Hakim menyatakan Dirman Usman terbukti mencuri. Pencuri itu menangis.',
  'Polisi menangkap Dirman Usman (32). Menurut saksi, ia tega membunuh ibunya.',
  'Polisi menahan Dirman Usman (32). Tersangka pernah dihukum dua tahun penjara.',
  'Pengacara meminta hakim membebaskan Dirman Usman dari dakwaan. Terdakwa tertunduk.',
  'Polisi menahan Dirman Usman (32). Keluarga korban menuntut hukuman mati. Tersangka diam.',
  'Dirman Usman menjalani sidang praperadilan. Tersangka diwakili pengacara di pengadilan.',
  'Dirman Usman menggugat bank ke pengadilan. Tergugat membantah.',
  'Kapolres Dirman Usman menyerahkan hadiah kepada warga yang menangkap pencuri.',
  'Polisi menangkap Dirman Usman (32). Pelaku tabrak lari itu masih diburu.',
])('before a verdict, and sound: %s', (text) => {
  expect(judged(text)).toEqual([])
})

test.each([
  ['Polisi menangani pencabulan itu. Korban Dita Lestari (14) trauma.', ['Dita Lestari -> DL']],
  ['Polisi menangkap pelajar berusia 15 tahun. Pelajar itu, Gibran Malo, diam.', ['Gibran Malo -> GM']],
  ['Polisi menangani pencabulan anak berusia 9 tahun. Sancelina sudah tersenyum.', ['Sancelina -> Anak itu']],
  ['Polisi menahan Dirman Usman (66) yang diduga mencabuli cucu kandungnya.', ['Dirman Usman -> DU']],
  ['Polisi memeriksa anak berinisial JM (9), korban penganiayaan. Ibu JM, Rena Malo, diam.', ['Rena Malo']],
  ['Kasus perundungan dilaporkan. Siswi bernama Rara Kinanti dirawat.', ['Rara Kinanti -> RK']],
  ['Kasus pencabulan dilaporkan. “Anak saya takut,” kata ibu korban, Rena Malo.', ['Rena Malo']],
  ['Kasus pelecehan dilaporkan. Korban datang bersama suaminya, Dirman Usman.', ['Dirman Usman']],
  [
    'Kasus pelecehan dilaporkan. Korban berinisial MT diam. Kakaknya, Rena Malo, menyebut MT takut.',
    ['Rena Malo'],
  ],
  ['Kasus pencabulan dilaporkan. Korban adalah cucu Kepala Desa Seruni.', ['Kepala Desa Seruni']],
  [
    'Kasus pelecehan dilaporkan. Korban bekerja sebagai perawat di Klinik Laut Biru.',
    ['perawat di Klinik Laut Biru'],
  ],
  [
    'Polisi memeriksa siswa berusia 16 tahun karena pencurian. Siswa itu dikenal sebagai kiper Ombak Muda.',
    ['kiper Ombak Muda'],
  ],
  ['Polisi memeriksa siswa berusia 16 tahun karena pencurian. Rumahnya di Gang Pandan 4.', ['Gang Pandan 4']],
  [
    'Polisi menangani penikaman anak berusia sembilan tahun. “Sancelina sering ke sini,” kata tetangga.',
    ['Sancelina -> Anak itu'],
  ],
  ['Polisi menyita ganja. Pembawanya, Rara Kinanti, baru berusia 15 tahun.', ['Rara Kinanti -> RK']],
  [
    'Polisi menangani penganiayaan itu. Camat menjenguk Rara Kinanti, 11 tahun, di rumah sakit.',
    ['Rara Kinanti -> RK'],
  ],
  [
    'Kekerasan seksual itu dilaporkan. Korban, Rara Kinanti (25), didampingi pengacara.',
    ['Rara Kinanti -> RK'],
  ],
])('a child or a victim named: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  'Polisi menangani pencabulan itu. Korban (14) trauma.',
  'Siswi SMP Negeri 3 Seruni menang lomba.',
  'Anak Bupati Halim Perdana (34) hadir.',
  'Pencurian terjadi di rumah anak Siti Halwiah (46).',
  'Polisi menangani pencabulan anak berusia 9 tahun. Pendamping korban, Rena Malo, diam.',
  'Polisi menangani pencabulan anak berusia 9 tahun. Kepala Unit Perlindungan Anak Inspektur Rena Malo pulang.',
  'Polisi menangani pencabulan anak berusia 9 tahun. Dirman Usman (40) ditahan.',
  'Jaksa memakai Pasal 55 Ayat (1) KUHP untuk pencurian itu. Penahanan dilakukan kemarin.',
  'Polisi menangani penelantaran bayi berusia dua hari. Warga yang menemukan bayi itu, Rena Malo, melapor.',
  'Kasus pelecehan dilaporkan. Korban bekerja sebagai perawat di Surabaya.',
  'Kasus pelecehan dilaporkan. Korban adalah warga Kabupaten Seruni.',
  'Kasus pelecehan dilaporkan. Korban diperiksa didampingi ibunya, Selasa (3/6/2025).',
  'Kasus pelecehan dilaporkan. Terdakwa menatap korban. Istrinya, Rena Malo, menangis.',
  'Polisi memeriksa siswa berusia 16 tahun karena pencurian. Rumah tersangka lain di Gang Pandan 4 digeledah.',
  'Terdakwa kekerasan seksual itu, Dirman Usman (50), meminta bebas.',
  'Polisi menyita ganja. Pembawanya, Dirman Usman, baru berusia 19 tahun.',
  'Pemanjat tebing Azura Kinanti (14) meraih perak.',
])('nobody to protect is named: %s', (text) => {
  expect(named(text)).toEqual([])
})

test('initials that a caption undoes', () => {
  const images = [{ caption: 'Dita Lestari di rumahnya.', alt: 'Seorang anak', credit: 'Rena' }]
  const body = 'Polisi menangani pencabulan itu. Korban DL (14) trauma.'
  const [finding] = findingsOf(aStory({ body, images }), {
    language: 'id',
    house: { rules: { identity: true } },
  }).filter(({ rule }) => rule === 'identity')
  expect(finding).toMatchObject({ severity: 'error', field: 'images.0.caption', found: 'Dita Lestari' })
})

test('a headline that tells a deed as done, and those that do not', () => {
  const body = 'Polisi menangkap Dirman Usman (32) di Seruni.'
  const headed = (title: string) => linesOfRule('legal-status', aStory({ title, body }))
  expect(headed('Suami Bunuh Istri di Seruni')).toEqual(['Bunuh -> Diduga Bunuh'])
  for (const title of ['Suami Diduga Bunuh Istri', 'Pria Bunuh Diri di Seruni', 'Polisi Sekap Warga Seruni'])
    expect(headed(title)).toEqual([])
})

test('identity is silent until switched on, legal-status is not', () => {
  const body = 'Polisi menangkap tersangka pencabulan. Pelaku diam. Korban Dita Lestari (14) trauma.'
  const rules = findingsOf(aStory({ body }), { language: 'id' }).map(({ rule }) => rule)
  expect(rules.filter((rule) => ['legal-status', 'identity'].includes(rule))).toEqual(['legal-status'])
})
