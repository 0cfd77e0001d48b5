import { expect, test } from 'vitest'
import { findingsOf } from './desk.ts'
import { aStory, linesOfRule, paragraphs } from './journalism.ts'

const inStory =
  (rule: Parameters<typeof linesOfRule>[0]) =>
  (body: string, more = {}) =>
    linesOfRule(rule, aStory({ body, ...more }), { moment: 'submission' })
const unattributed = inStory('quote-no-attribution')
const oneSided = inStory('accusation-one-sided')
const unsourced = inStory('source-missing')

const quote = '“Kami sudah tiga hari menunggu bantuan di dermaga ini.”'

test('a quotation that nobody speaks', () => {
  expect(unattributed(paragraphs('Hujan turun sejak pagi.', quote, 'Perahu ditambatkan.'))).toEqual([
    'Kami sudah tiga hari menunggu bantuan di dermaga ini.',
  ])
})

test('a loom that sounds says nothing', () => {
  const body = paragraphs('Alat tenun berhenti berbunyi.', quote, 'Perahu ditambatkan.')
  expect(unattributed(body)).toHaveLength(1)
})

test.each([
  [
    'in its own paragraph',
    paragraphs('Hujan turun.', `${quote.slice(0, -2)},” kata Halim.`, 'Perahu ditambatkan.'),
  ],
  ['before it', paragraphs('Halim mengatakan warga lelah.', quote, 'Perahu ditambatkan.')],
  ['behind it', paragraphs('Hujan turun.', quote, 'Hal itu disampaikan Halim di dermaga.')],
  ['after a gesture', paragraphs('Halim menggeleng ketika ditawar.', quote, 'Perahu ditambatkan.')],
  [
    'a term in quotation marks',
    paragraphs('Hujan turun.', 'Festival “Laut Kita” dibuka di dermaga.', 'Warga datang.'),
  ],
])('spoken by somebody: %s', (_, body) => {
  expect(unattributed(body)).toEqual([])
})

test('a bare text of one paragraph may be the middle of a story', () => {
  expect(linesOfRule('quote-no-attribution', quote)).toEqual([])
  expect(unattributed(quote)).toHaveLength(1)
})

test('whole paragraphs of an interview are one person’s words', () => {
  const body = paragraphs('Mengapa?', quote, 'Lalu?')
  expect(unattributed(body, { section: 'Wawancara' })).toEqual([])
})

test.each([
  [
    'Menteri Luar Negeri Rudolf Amir kepada wartawan di Ankara “kami lebih dari siap” tapi menolak syarat itu.',
    ['Menteri Luar Negeri Rudolf Amir kepada wartawan di Ankara “kami lebih dari siap'],
  ],
  ['Bupati Halim Perdana kepada pers, “Kami siap.”', ['Bupati Halim Perdana kepada pers, “Kami siap.']],
  [
    'Kepada wartawan, Bupati Halim Perdana, “Kami siap.”',
    ['Kepada wartawan, Bupati Halim Perdana, “Kami siap.'],
  ],
  [
    'Camat Halim Perdana lewat pesan suara, “Kami siap.”',
    ['Camat Halim Perdana lewat pesan suara, “Kami siap.'],
  ],
  [
    'Nakhoda Halim Perdana sambil memegang kemudi “kami siap”.',
    ['Nakhoda Halim Perdana sambil memegang kemudi “kami siap'],
  ],
])('the verb of saying is lost: %s', (body, expected) => {
  expect(unattributed(body)).toEqual(expected)
})

test.each([
  'Bupati Halim Perdana mengatakan kepada wartawan, “Kami siap.”',
  '“Kami siap,” kata Halim kepada wartawan.',
  'Kepada wartawan, Halim berkata, “Kami siap.”',
  'Kepada wartawan “kami siap,” ujar Halim.',
  'Setelah rapat, Bupati Halim Perdana menegaskan, “Kami siap.”',
  'Bupati Halim Perdana dengan suara serak mengatakan, “Kami siap.”',
])('the verb of saying stands there: %s', (body) => {
  expect(unattributed(body)).toEqual([])
})

test.each([
  [
    'Warga menuding Kepala Dinas Perhubungan Dirman Usman menunda izin.',
    ['Kepala Dinas Perhubungan Dirman Usman'],
  ],
  ['Direktur PT Laut Biru Dirman Usman diduga menggelapkan dana.', ['PT Laut Biru Dirman Usman']],
  ['Nelayan mengatakan Dirman Usman dilaporkan ke polisi.', ['Dirman Usman']],
  ['Nelayan menuduh PT Laut Biru Abadi mencemari teluk.', ['PT Laut Biru Abadi']],
  ['Warga melaporkan guru Dirman Usman ke polisi.', ['Dirman Usman']],
  ['Koperasi Laut Biru digugat karena tidak membayar upah.', ['Koperasi Laut Biru']],
  ['Serikat nelayan menyebut Bank Laut Seruni memalsukan data.', ['Bank Laut Seruni']],
  [
    'Warga menuduh Dirman Usman berbohong. Korban dan pengacaranya, Rena Malo, membawa bukti.',
    ['Dirman Usman'],
  ],
  [
    'Warga menuduh Dirman Usman berbohong. Kuasa hukum warga, Rena Palupi, mengatakan ada bukti.',
    ['Dirman Usman'],
  ],
  [
    'Warga menilai Kepala Desa Sukarame Dirman Usman menyelewengkan bantuan.',
    ['Kepala Desa Sukarame Dirman Usman'],
  ],
  ['PT Laut Biru kedapatan membuka keran limbah.', ['PT Laut Biru']],
  ['Kapal milik Dirman Usman disita. Ia dituduh menyelundupkan kayu.', ['Dirman Usman']],
  ['Dinas memeriksa kebun PT Laut Biru. Perusahaan itu dinilai membakar lahan.', ['PT Laut Biru']],
  ['Dugaan pelecehan oleh dosen Dirman Usman dilaporkan mahasiswa.', ['Dirman Usman']],
  ['Seorang ibu mengaku ditipu Dirman Usman, pemilik agen perjalanan.', ['Dirman Usman']],
  ['Dirman Usman, kata warga, sering memalak pedagang.', ['Dirman Usman']],
  ['Kios itu dibakar pada malam hari. Pelakunya, Dirman Usman, masih buron.', ['Dirman Usman']],
  ['Uang kas raib. Bendahara Dirman Usman menjadi tersangka.', ['Bendahara Dirman Usman']],
  [
    'Kejaksaan menahan mantan Kepala Dinas Perikanan Dirman Usman dalam kasus korupsi.',
    ['Kepala Dinas Perikanan Dirman Usman'],
  ],
  ['Dinas menjatuhkan sanksi kepada PT Laut Biru karena membuang limbah.', ['PT Laut Biru']],
  ['Setiap truk dipungut biaya tanpa karcis atas perintah kepala gudang, Dirman Usman.', ['Dirman Usman']],
  ['Dana itu diduga mengalir ke rekening Dirman Usman.', ['Dirman Usman']],
  ['Warga menuduh Dirman Usman berbohong. Polisi akan meminta klarifikasi pekan depan.', ['Dirman Usman']],
  [
    'Warga menuding Kepala Dinas Perikanan Dirman Usman berbohong. Kepala Dinas Sosial Rena Malo mengatakan bantuan aman.',
    ['Kepala Dinas Perikanan Dirman Usman'],
  ],
])('an accused who has no word: %s', (body, expected) => {
  expect(oneSided(body)).toEqual(expected)
})

test.each([
  'Warga menuding Dirman Usman menunda izin. Dirman membantah tuduhan itu.',
  'Warga menuding Dirman Usman menunda izin. Hingga berita ini tayang, ia belum memberi tanggapan.',
  'Warga menuduh PT Laut Biru Abadi mencemari teluk. Juru bicara PT Laut Biru Abadi Rena Palupi menyatakan limbahnya bersih.',
  'Warga menuduh Dirman Usman berbohong. “Itu tidak benar,” ujar Dirman.',
  'Warga menuduh Dirman Usman berbohong. Dirman tidak merasa bersalah.',
  'Surat tahun 1742 menuduh Kapten Dirman Usman menjual beras busuk.',
  'Buku harian tahun 1911 ditemukan. Penulisnya menuduh mandor Dirman Usman menahan upah.',
  'Warga menuduh nakhoda Dirman Usman mabuk. Ia masih dirawat. Pengacaranya, Rena Palupi, menunjukkan hasil tes.',
  'Pasien mengadukan RS Laut Biru. Dalam surat, direkturnya, Rena Palupi, meminta maaf.',
  'Kapal itu dilaporkan hilang di Selat Merana.',
  'PT Laut Biru kedapatan membuang limbah. Manajer perusahaan, Rena Palupi, menyatakan pipanya bocor.',
  'RS Laut Biru diprotes karena menelantarkan pasien. Pihak rumah sakit menyatakan dokter sedang mengoperasi.',
  'Warga menuding Dirman Usman berbohong. Dirman tidak mengangkat telepon.',
  'Warga menuding Dirman Usman berbohong. Kami telah mengirim pertanyaan kepadanya.',
  'Jaksa mendakwa Dirman Usman menerima suap. Pengacara Rena Palupi meminta hakim menolak dakwaan.',
  'Warga menuduh Dirman Usman mencuri ayam. Ia minta maaf.',
  'Bupati Dirman Usman memimpin rapat pemberantasan korupsi.',
  'Korban penipuan, Dirman Usman, melapor ke polisi.',
  'Dirman Usman dipukul dua orang tidak dikenal.',
  'Kematian Dirman Usman diduga akibat pembunuhan.',
  'Kepala Dinas Sosial Dirman Usman menyebut pungutan itu dilarang.',
  'Pemain Dirman Usman dinilai melanggar lawan di dalam kotak penalti.',
  'Dirman Usman divonis dua tahun. Terdakwa Dirman Usman menggelapkan uang.',
  'Rena Palupi mengatakan pelaku sudah ditangkap karena mencuri.',
  'Kebakaran di Seruni diduga akibat korsleting.',
  'Rapat membahas pencegahan korupsi.',
])('both sides, or no accusation: %s', (body) => {
  expect(oneSided(body)).toEqual([])
})

test('the other side is asked for once, on submission, never while somebody types', () => {
  const body = 'Warga menuding Dirman Usman menunda izin. Nelayan menuduh Dirman Usman berbohong.'
  expect(oneSided(body)).toHaveLength(1)
  expect(linesOfRule('accusation-one-sided', aStory({ body }))).toEqual([])
})

test.each([
  ['Dalam rilisnya, disebutkan bahwa tarif naik.', ['Dalam rilisnya']],
  ['Melalui keterangan tertulis, dijelaskan bahwa tarif naik.', ['Melalui keterangan tertulis']],
  ['Dalam siaran tertulis, dikatakan bahwa tarif di Seruni naik.', ['Dalam siaran tertulis']],
  ['Tarif naik, demikian siaran pers yang diterima redaksi.', ['demikian siaran pers yang diterima redaksi']],
  ['Menurut keterangan resmi, tarif naik di Pulau Mantang.', ['Menurut keterangan resmi']],
  ['Data itu dihimpun dari berbagai sumber.', ['dihimpun dari berbagai sumber']],
  ['Angka itu dikutip dari berbagai laman.', ['dikutip dari berbagai laman']],
  ['Informasi yang dihimpun, dua perahu hilang.', ['Informasi yang dihimpun']],
  ['Dalam pernyataan tertulis yang disebarkan, tarif naik.', ['Dalam pernyataan tertulis yang disebarkan']],
])('a source that is none: %s', (body, expected) => {
  expect(unsourced(body)).toEqual(expected)
})

test.each([
  'Dalam rilisnya, Kementerian Perhubungan menyebut tarif naik.',
  'Direktur Halim Perdana hadir. Dalam rilisnya, ia menyebut tarif naik.',
  'Dalam pernyataan itu warga menolak.',
  'Tarif naik, kata Bupati Halim Perdana dalam keterangan tertulisnya.',
  'Keterangan tertulis Keuskupan Seruni menyebutkan tarif naik.',
  'PT Laut Biru menaikkan tarif. Dalam rilisnya disebutkan bahwa solar mahal.',
  'Air diambil dari berbagai sumber mata air.',
  'Informasi yang dihimpun kantor SAR Seruni, dua perahu hilang.',
])('a source that is named: %s', (body) => {
  expect(unsourced(body)).toEqual([])
})

test('a record with neither writer nor source has no source; one that has no such field and a writer is asked for none', () => {
  const { source: _, ...unasked } = aStory()
  const found = (story: Parameters<typeof findingsOf>[0]) =>
    findingsOf(story, { language: 'id' }).filter(({ rule }) => rule === 'source-missing')
  expect(found(unasked)).toEqual([])
  expect(found({ ...unasked, byline: null })).toMatchObject([{ field: 'source', severity: 'error' }])
  expect(found({ ...unasked, source: '' })).toMatchObject([{ field: 'source', severity: 'error' }])
})
