import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, linesOf } from './desk.ts'

test.each([
  ['Serangan udarabersama itu dihentikan.', 'run-on udarabersama -> udara bersama'],
  ['Ia termotivasi untukmengirim diplomat.', 'run-on untukmengirim -> untuk mengirim'],
  ['Moskow berhenti melakukans erangan ke kota.', 'shifted-break melakukans erangan -> melakukan serangan'],
  ['Presiden mrnyampaikan pidato.', 'spelling mrnyampaikan -> menyampaikan'],
  ['Menurut infomasi yang ada.', 'spelling infomasi -> informasi'],
  ['Warga me nerima bantuan itu.', 'split-word me nerima -> menerima'],
  ['Warga me milih kepala desa.', 'split-word me milih -> memilih'],
  ['Air limbah itu mengandung kroma.', 'spelling kroma -> keroma'],
  ['Banyak mayarakat yang datang.', 'spelling mayarakat -> masyarakat'],
  ['Pemerintah emnargetkan panen raya.', 'spelling emnargetkan -> menargetkan'],
  ['Bank sentral memangkas suku bunga acuanna.', 'spelling acuanna -> acuannya'],
  ['Pengamat Hardjo menili langkah itu tepat.', 'spelling menili -> menilai'],
])('%s', (text, expected) => {
  expect(linesOf(text).filter((line) => /^(spelling|run-on|shifted-break|split-word) /.test(line))).toEqual([
    expected,
  ])
})

test.each([
  ['Menteri mengatakan bawa jembatan itu selesai.', 'spelling bawa -> bahwa'],
  ['Harga beras naik dua presen.', 'spelling presen -> persen'],
  ['Pada sat itu hujan turun.', 'spelling sat -> saat'],
  ['“Kami siap,” kara Rudi.', 'spelling kara -> kata'],
  ['Rapat diadakan para tahun depan.', 'spelling para -> pada'],
  ['Rapat itu selesai akhir tahu lalu.', 'spelling tahu -> tahun'],
  ['Polisi menahan sala satu dari mereka.', 'spelling sala -> salah'],
  ['Kondisinya lebih biak daripada kemarin.', 'spelling biak -> baik'],
  ['Mereka bias mengikuti lomba itu.', 'spelling bias -> bisa'],
  ['Penyaluran itu tidak seusai dengan aturan.', 'spelling seusai -> sesuai'],
  ['Para pelajar mencatat berbagi macam batuan.', 'spelling berbagi -> berbagai'],
  ['Ia datang degan keluarganya.', 'spelling degan -> dengan'],
  ['Jalan itu pening bagi warga desa.', 'spelling pening -> penting'],
  ['Ada toga jalan menuju desa itu.', 'spelling toga -> tiga'],
])('a word that has no place there: %s', (text, expected) => {
  expect(linesOf(text)).toContain(expected)
})

test.each([
  ['Pajak kendaran naik bulan depan.', 'spelling kendaran -> kendaraan'],
  ['Rapat itu dihadiri lina pejabat daerah.', 'spelling lina -> lima'],
  ['Ia mengganggap laporan itu selesai.', 'spelling mengganggap -> menganggap'],
  ['Dana itu dipakai membeli kreta baru.', 'spelling kreta -> kereta'],
])('a listed form that is rather a slip: %s', (text, expected) => {
  expect(linesOf(text)).toContain(expected)
})

test.each([
  'Air menggenang di tanjakan, lalu truk itu terperosok ke jurang.',
  'Gubernur menyalami warga dan menjaga keutuhan keluarga itu.',
  'Penebangan pohon di pengujung tahun menuai seruan para pegiat.',
  'Ketakberpihakan wasit dipuji seluruh pebalap.',
])('a rarer word in its place: %s', (text) => {
  expect(wordFindings(text)).toEqual([])
})

test.each([
  'Pedagang itu mengaku bawa uang sendiri, lalu pulang.',
  'Warga memakai bak besar dengan bau tanah baru.',
  'Ikan berkembang biak di muara.',
  'Formalin ditemukan pada tahu dan ikan todak.',
  'Suhu tubuh 38 derajat dan harga logam mulia menurun.',
  'Sehingga arus lalu lintas bukan hanya lancar, tetapi juga sepi.',
  'Tepat di depan para pemain, ia tenang.',
  'Penjual es degan mengeluhkan bias hasil survei itu.',
  'Kepalanya pening seusai pertandingan, selaku kapten ia mundur.',
  'Wisudawan mengenakan toga, lalu pemerintah daerah berbagi beras.',
])('the same word in its place: %s', (text) => {
  expect(wordFindings(text)).toEqual([])
})

const WORD_RULES = new Set(['spelling', 'run-on', 'shifted-break', 'split-word'])
const wordFindings = (text: string) =>
  findingsOf(text, { language: 'id' }).filter(({ rule }) => WORD_RULES.has(rule))

test.each([
  'Nelayan Pulau Lemo meminta sebelas rumpon di utara pulau itu dipindahkan karena berada di jalur feri.',
  'Ketidakpastian itu memengaruhi perekonomian antardaerah, kata pejabat tersebut.',
  'Surat-menyurat dan tolong-menolong sudah menjadi kebiasaan di kampung-kampung pegunungan.',
  'Lihat https://contoh.example/beritaterbaruhariini atau tulis ke redaksi@contoh.example.',
])('nothing is wrong with: %s', (text) => {
  expect(wordFindings(text)).toEqual([])
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('a', 'Z', ' ', '\n', '"', '“', '.', '-', '\u00a0', '\u202e', 'ع', '💥', '<b>', '9'),
  }),
)

test('on any text whatever no span lies outside it, and nothing is thrown', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { span, found } of findingsOf(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeLessThanOrEqual(text.length)
        expect(found).toBe(text.slice(span[0], span[1]))
      }
    }),
    { numRuns: 500 },
  )
})

const ofEveryObject = Object.getOwnPropertyNames(Object.prototype)

test('words that every object of the language has are words like others', () => {
  for (const word of ofEveryObject) {
    const text = `Fungsi ${word} itu (lihat ${word}) dipanggil 5 ${word} per ${word}, kata ${word} pada ${word} lalu.`
    const other = text.replaceAll(word, 'Abcdefg')
    const told = (body: string) =>
      findingsOf({ title: body, body, images: [{ caption: body }] }, { language: 'id' })
    const marks = (body: string) =>
      told(body).filter(({ rule }) => rule === 'unbalanced-quote' || rule === 'arithmetic')
    expect(() => told(text)).not.toThrow()
    expect(marks(text)).toEqual(marks(other))
  }
})

const seed = new URL('../../../../shared/seed/mbahwo-aleppo-2016.txt', import.meta.url)

test.skipIf(!existsSync(seed))('the words of the seed page: its three faults and none invented', () => {
  const body = readFileSync(seed, 'utf8').split('\n').slice(6, 30).join('\n')
  expect(wordFindings(body).map(({ found, suggestions }) => [found, suggestions[0]])).toEqual([
    ['udarabersama', 'udara bersama'],
    ['untukmengirim', 'untuk mengirim'],
    ['melakukans erangan', 'melakukan serangan'],
  ])
})

test.each([
  ['broken encodings', 'Ayat itu berbunyi walyaktub bainakum kÄ\u0081tibum bil-‘adl, lalu diterjemahkan.'],
  ['letters of another script between accents', 'Kata syai`in dalam ayat itu berarti sesuatu.'],
  ['a suffix behind a figure', 'Negara itu mengalami deflasi pada 2010-an dan 2020-an.'],
  ['foreign phrases', 'Modus under invoicing dan miss invoicing diawasi; let’s say ekonomi tumbuh.'],
  ['Latin names', 'Rumput laut Kappaphycus alvarezii dibudidayakan nelayan.'],
  ['unknown terms that nothing common is near to', 'Olahraga padel dan lampu strobo makin dikenal.'],
  ['words of print with a clitic', 'Daerah yang inflasinya tinggi ditegur.'],
  ['compounds that few write as one', 'Aturan itu tumpang tindih dengan tata laksana minyak mentah.'],
  ['a name at the head of a sentence', 'Utang itu ditanggung Danantara. Danantara sendiri belum menjawab.'],
])('no word is wrong in %s', (_, text) => {
  expect(wordFindings(text)).toEqual([])
})

test.each([
  ['Petugas mendata ke rusakan rumah di desa itu.', 'ke rusakan -> kerusakan'],
  ['Delegasi itu meninggal kan ruang sidang.', 'meninggal kan -> meninggalkan'],
  ['Ke mudian, adonan sagu dibungkus.', 'Ke mudian -> Kemudian'],
  ['Pembayarannya dimulai den gan uang muka.', 'den gan -> dengan'],
])('one word is split: %s', (text, expected) => {
  expect(linesOf(text).filter((line) => line.startsWith('split-word'))).toEqual([`split-word ${expected}`])
})

test('an unknown word that a story has again and again is a term: named once, or not at all', () => {
  const twice = 'Petani menjual koperatif. Warga membeli koperatif.'
  expect(wordFindings(twice).map(({ found, evidence }) => [found, evidence])).toEqual([
    ['koperatif', 'koperatif (2×)'],
  ])
  expect(wordFindings(`${twice} Anak-anak menanam koperatif.`)).toEqual([])
})

test('an English word runs into an Indonesian one, and a slip behind di- is no run-on', () => {
  expect(linesOf('Kita lihat inflationyang kemarin itu.')).toContain('run-on inflationyang -> inflation yang')
  expect(linesOf('Kantor itu digeladah penyidik.').filter((line) => line.startsWith('run-on'))).toEqual([])
})

test.each([
  ['Kapal berangkat dar iPelabuhan Tenau.', 'shifted-break dar iPelabuhan -> dari Pelabuhan'],
  ['Penyanyi asalSolo itu tampil.', 'run-on asalSolo -> asal Solo'],
])('a name runs in: %s', (text, expected) => {
  expect(
    linesOf(text, { language: 'id' }).filter((line) => /^(spelling|run-on|shifted-break) /.test(line)),
  ).toEqual([expected])
})

test('names with a capital inside are names', () => {
  expect(wordFindings('Warga membeli iPhone, menurut detikFinance dan bukaLapak.')).toEqual([])
})
