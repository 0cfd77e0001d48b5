import type { TextDocument } from '../text/document.ts'
import { neighboursIn } from './neighbours.ts'

const DAYS = 'senin selasa rabu kamis jumat sabtu minggu'
const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'
/** Words that `bahwa` follows and a bare verb does not: "mengaku bawa sabu" is sound. */
const TELLING = [
  'mengatakan menyatakan menegaskan menambahkan menjelaskan mengungkapkan menunjukkan membuktikan mengingatkan',
  'menyadari mengumumkan menyebutkan menemukan berpendapat menuturkan memaparkan menerangkan meyakini menyimpulkan',
  'berpandangan beranggapan memahami ditegaskan dijelaskan diumumkan dikatakan disebutkan terungkap menduga melaporkan',
  'memperingatkan fakta kenyataan anggapan',
].join(' ')
const COUNTED = 'dua tiga empat lima enam tujuh delapan sembilan sepuluh'
const PRONOUNS = 'kita kami mereka ia dia saya anda'
const DENIED = 'tidak tak belum'

/**
 * `wrong right | words before it | words after it`: a sound word that stands where only another, one slip away, can.
 * Written for the project from the grammar of news copy; only neighbours beside which the word as it stands makes no
 * sentence are listed, so that each tells enough on its own. `#` is a figure, `”` the end of a quotation's sentence
 * before its cue, `me-` an active verb, `di-` a passive one. With `&` both neighbours must be listed.
 */
const LINES = [
  'anal anak | seorang | buah perusahaan usaha asuh didik kandung bungsu sulung',
  'antar antara | | lain',
  `arus harus | ${PRONOUNS} | & me-`,
  'bagan bagian | sebagai merupakan menjadi adalah | dari',
  'bai bagi | | para masyarakat warga mereka kami kita pemerintah perusahaan',
  'bak baik | lebih paling sangat cukup kurang menyambut berjalan secara |',
  'baki baik | lebih paling sangat cukup kurang secara berjalan nama | untuk',
  'batu baru | tahun |',
  'bau baru | tahun |',
  `bawa bahwa | ${TELLING} |`,
  'berbagi berbagai | | macam jenis kalangan bidang faktor sektor aspek negara daerah',
  'biak baik | lebih paling sangat cukup kurang dengan secara berjalan juga |',
  `bias bisa | ${PRONOUNS} ${DENIED} agar supaya sehingga juga | & me- di-`,
  'buaya biaya | beban | proyek perawatan hidup pendidikan operasional pengobatan kuliah produksi',
  'bukan bulan | per setiap | depan',
  'bulan bukan | | hanya anggota merupakan sekadar cuma',
  `buruh butuh | ${PRONOUNS} sangat masih |`,
  `busa bisa | ${PRONOUNS} ${DENIED} agar supaya sehingga juga | & me- di-`,
  'dai dari | lebih kurang terdiri berasal bagian jauh keluar dimulai terlepas mundur diambil diperoleh didapat |',
  'darah daerah | pemerintah perangkat kepala otonomi anggaran peraturan pendapatan |',
  'daya data | berdasarkan menurut basis pengolahan | pribadi',
  `hai hari | pada setiap per tiap suatu ${COUNTED} | ini itu ${DAYS}`,
  'hara harga | stabilitas daftar lonjakan | minyak saham emas beras jual beli barang',
  `hati hari | per tiap setiap | ${DAYS}`,
  `haus harus | ${PRONOUNS} pemerintah warga | & me- di-`,
  'kail kali | pertama | lipat',
  'kaki kali | pertama ketiga keempat kesekian berapa | lipat',
  'kara kata | ” | dia',
  'kaus kasus | penanganan pengembangan perjalanan pengusutan jumlah | korupsi pembunuhan pencurian dugaan narkoba',
  'kaya kata | ” |',
  'kayanya katanya | ” |',
  'kera kerja | tenaga lapangan kunjungan rapat jam | sama keras paksa lembur',
  'koran korban | keluarga identitas jenazah jumlah | tewas luka meninggal selamat jiwa',
  'kota kuota | | haji impor',
  'laku lalu | tahun pekan bulan minggu malam waktu |',
  'lian lain | antara sama orang yang negara sisi pihak hal | halnya',
  'liar luar | | biasa negeri',
  'lin lain | antara sama orang yang negara sisi pihak hal | halnya',
  'masa massa | media konsentrasi pengerahan kerumunan amukan amuk organisasi | aksi',
  'massa masa | | lalu depan jabatan kini tahanan tenang transisi reses',
  'mulia mulai | akan sudah telah baru | & me-',
  'nak naik | akan terus | # menjadi sebesar tajam hingga sekitar drastis',
  'nik naik | akan terus turun | # sebesar tajam hingga sekitar drastis',
  'ole oleh | | para pemerintah karena sebab',
  `pad pada | | tahun hari saat bulan pukul masa awal akhir ${DAYS} ${MONTHS}`,
  `para pada | | tahun hari saat bulan pukul awal akhir ${DAYS}`,
  'pikul pukul | sekitar pada jelang |',
  'pin poin | basis |',
  'pon poin | basis |',
  'poni poin | basis # |',
  `presen persen | # satu ${COUNTED} puluh seratus beberapa berapa |`,
  'sajam saham | harga pasar pemegang investor indeks transaksi lembar |',
  'sala salah | | satu seorang',
  'salam dalam | di ke | negeri rangka',
  'sana sama | kerja bekerja |',
  'sat saat | pada sejak hingga sampai setiap suatu | ini itu bersamaan',
  'saut satu | salah |',
  'selalu selaku | | ketua direktur kepala anggota pemilik kuasa',
  'serang seorang | adalah oleh merupakan sebagai |',
  'seusai sesuai | tidak belum harus agar | dengan aturan prosedur ketentuan',
  'siang sidang | ruang majelis agenda jalannya | perdana pleno lanjutan paripurna isbat',
  'sma sama | kerja | sekali',
  'tahu tahun | pada sejak hingga sampai akhir awal | & # lalu depan',
  'tenang tentang | informasi pertanyaan undang-undang peraturan pemahaman pengetahuan | hal',
  'tepat tempat | di berbagai sejumlah | tinggal kejadian wisata ibadah parkir',
  'tidak tindak | | pidana',
  `todak tidak | ${PRONOUNS} juga masih sudah |`,
  'tubuh tumbuh | ekonomi kredit berhasil terus |',
  'usai usia | lanjut harapan batas kelompok | produktif dini lanjut sekolah',
  'yakni yakin | saya kami kita sangat cukup kurang | bahwa',
]

/** By the word that stands there in error. */
const CONFUSIONS = neighboursIn(LINES)
/** The sign that one neighbour alone does not tell. */
const BOTH = '&'

/** The word that was meant where a sound word stands beside neighbours that it cannot have; null where it may stand. */
export function meantInstead(document: TextDocument, at: number): string | null {
  const confusion = CONFUSIONS.get(document.tokens[at]?.lower ?? '')
  if (confusion === undefined) return null
  const isBefore = confusion.before.has(signBefore(document, at))
  const isAfter = signsAfter(document, at).some((sign) => confusion.after.has(sign))
  const isMeant = confusion.after.has(BOTH) ? isBefore && isAfter : isBefore || isAfter
  return isMeant ? confusion.meant : null
}

function signBefore({ tokens }: TextDocument, at: number): string {
  const [before, mark] = [tokens[at - 1], tokens[at - 2]]
  if (before?.text === '”' || before?.text === '"') return mark?.text === ',' ? '”' : ''
  return before?.kind === 'number' ? '#' : before?.kind === 'word' ? before.lower : ''
}

const ACTIVE = /^(?:me[lmnr]|ber)[a-z]{4,}$/
const PASSIVE = /^di[a-z]{5,}$/

function signsAfter({ tokens }: TextDocument, at: number): string[] {
  const next = tokens[at + 1]
  if (next?.kind === 'number') return ['#']
  if (next?.kind !== 'word') return []
  if (ACTIVE.test(next.lower)) return [next.lower, 'me-']
  return PASSIVE.test(next.lower) ? [next.lower, 'di-'] : [next.lower]
}
