import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { neighboursIn } from './neighbours.ts'

/**
 * `rare meant | words before it | words after it`: a rare word that print has beside these only; anywhere else the
 * common one was meant, which is one slip away. Written for the project.
 */
const LINES = [
  'ajun akun | | komisaris inspektur brigadir',
  'aras atas | pokok buah pohon |',
  'baur baru | campur bercampur sumbang |',
  'biang bidang | menjadi jadi sebagai | keladi kerok masalah macet kemacetan onar keributan kerusuhan keringat bau lala',
  'boa bola | ular |',
  'bukaan bukan | lebar luas pintu katup pembukaan keran proses | pintu jendela katup satu dua tiga lengkap',
  'dara data | burung anak merpati tim sang para | muda jelita kampung manis cantik',
  'degan dengan | es kelapa air buah minum jual menjual penjual pedagang segelas minuman | hijau wulung muda',
  'duku dulu | buah pohon kebun panen musim petani pedagang bibit | dan palembang komering',
  'kara kata | sebatang batang santan |',
  'ketiak ketika | bau bagian bawah rambut bulu lipatan kulit area kedua |',
  'kria kira | seni kerajinan desain industri produk pengusaha subsektor usaha karya | dan kayu tekstil logam nusantara',
  'kuta kita | pantai wisata kawasan kecamatan |',
  'laun lain | lambat |',
  'lian lain | liang |',
  'lusa luas | besok esok hari atau dan | ini nanti mendatang',
  'muai mulai | koefisien daya |',
  'pening penting | kepala kepalanya kepalaku rasa merasa terasa mual pusing | kepala dan',
  'perah pernah | susu sapi kambing kerbau ternak peternak peternakan hewan |',
  'pion poin | bidak catur satu dua seorang sebuah para menjadi | hitam putih catur maju',
  'raung ruang | suara terdengar bunyi gunung | sirene mesin knalpot tangis',
  'ruah rumah | melimpah limpah tumpah |',
  'saka saja | hari pramuka tahun cagar | guru tatal wanabakti bhayangkara bahari dirgantara tunggal',
  'sayu satu | mata bermata tatapan wajah pandangan terlihat tampak sorot muka |',
  'siku suku | sendi besi baja cedera bagian tangan tongkat garis tulang sambungan pelat bentuk lengan | tangan kanan kiri kiku baja besi',
  'sol soal | tukang sepatu karet reparasi jasa bahan | sepatu sandal karet dalam luar',
  'terap tetap | pohon kayu kulit |',
  'tifa tiga | alat musik menabuh tabuhan pukulan memukul bunyi suara irama pemain dan | totobuang dan',
  'todak tidak | ikan |',
  'toga tiga | memakai jubah mengenakan tanaman baju wisuda topi berjubah kebun taman pakaian penyematan | dan wisuda',
]

const RARE = neighboursIn(LINES)

/** The common word that was meant where a rare one stands beside nothing that print has it with; null elsewhere. */
export function meantForRare(document: TextDocument, at: number): string | null {
  const rare = RARE.get(document.tokens[at]?.lower ?? '')
  if (rare === undefined) return null
  const isAtHome = rare.before.has(lowerAt(document, at - 1)) || rare.after.has(lowerAt(document, at + 1))
  return isAtHome ? null : rare.meant
}
