import { wordSet } from '../../text/word-set.ts'

/** The words that tell whether a preposition at the head of a sentence has swallowed its subject. */

export const DETERMINERS = wordSet('itu ini tersebut')

export const AUXILIARIES = wordSet('akan telah sudah sedang harus ingin dapat bisa mampu wajib juga')

/** What ends a simple noun phrase: with these begins a clause, or another part of the sentence. */
export const BREAKS = wordSet(
  'yang untuk agar supaya karena sehingga saat ketika oleh tidak bukan adalah ialah kami kita saya dia ia mereka dengan setelah sebelum jika',
)

/** Verbs that say themselves, without an object, what a thing does where it lies: "Di kota itu mengalir sungai". */
export const OF_PLACE = wordSet(
  'mengalir melintas menanti menunggu mengantre menumpuk menyusul melekat menganga menggantung membentang menjulang menginap menetap mengendap muncul mengapung menyala menggema menguar mengemuka menyembul menghampar meletus melanda menjadi merayap mekar meninggal mengungsi melaut',
)

export const PLACES = wordSet(
  'dalam pada dari di dengan melalui lewat akibat atas untuk bagi kepada tentang mengenai terhadap',
)

/** After these a determiner further on belongs to the subject: "Pada tahun 2007 daerah ini memiliki". */
export const TIMES = wordSet(
  'tanggal tahun bulan hari malam pagi siang sore saat akhir awal musim masa abad pekan minggu mana mananya',
)

export const HOPES = wordSet('diharapkan')

export const REQUESTS = wordSet(
  'diminta dimohon diharapkan dilarang diimbau dihimbau diwajibkan dianjurkan disarankan dipersilakan',
)

export const DUTIES = wordSet('akan wajib harus dapat dilarang berhak diwajibkan bisa boleh')

export const CALLED = wordSet('hadir dapat segera tidak datang tetap')

export const RESULTS = wordSet(
  'hasil data keterangan catatan laporan survei penelitian penyelidikan pemeriksaan pantauan informasi rekaman video foto gambar penelusuran kesaksian pengakuan kajian riset analisis dokumen',
)

export const SHOWING = wordSet(
  'menunjukkan menyebutkan menyatakan mengungkapkan mencatat memperlihatkan membuktikan menyebut menerangkan menjelaskan mengatakan menyimpulkan menemukan',
)

export const CAUSING = wordSet(
  'membuat menyebabkan mengakibatkan menjadikan memudahkan memungkinkan menunjukkan membuktikan menandakan menimbulkan memicu mempermudah mempercepat menambah mengurangi meningkatkan menghambat mengganggu memperlambat melumpuhkan menyulitkan mempersulit menghalangi memperparah memperlancar melancarkan meringankan memaksa',
)

/** What "sebagai" opens as an adverbial: the verb behind it wants a subject. */
export const SIGNS = wordSet('bentuk wujud tanda upaya ungkapan langkah')

/** Said once more behind "karena": the cause is no subject there. */
export const RESULTING = wordSet('menyebabkan mengakibatkan')

/** The same of what comes of a cause that a preposition names. */
export const ARISING = wordSet('menyebabkan mengakibatkan menimbulkan')

/** What a thing bears, rather than does: "Di dalam karung itu berisi". */
export const BEARING = wordSet(
  'berisi berisikan bertuliskan bergambar bertajuk berjudul berbunyi bernama berukuran',
)

/** What is said of a place as its subject. */
export const HAVING = wordSet('mengalami memiliki mempunyai merupakan')

export const OCCUPIED = wordSet(
  'dipadati dipenuhi dihuni didiami diguyur dilanda diterjang dikelilingi dibanjiri dijejali dikepung diselimuti ditumbuhi diterangi',
)

/** Passives whose subject is who receives: "Terhadap terdakwa dijatuhi". */
export const RECEIVING = wordSet(
  'diberi dijatuhi dikenai dikenakan dibekali dihadiahi dianugerahi ditawari dibebani',
)

export const DEEDS = wordSet('perbuatan tindakan ulah kelakuan kejahatan aksi pelanggaran kelalaian')

export const CHARGES = wordSet(
  'dijerat dijatuhi diancam dituntut divonis dihukum dikenai didakwa dipecat diberhentikan disangka',
)

export const STATUTES = wordSet(
  'surat aturan peraturan keputusan edaran maklumat putusan instruksi perda undang-undang ketentuan pasal perjanjian',
)

export const RULINGS = wordSet(
  'melarang mewajibkan mengatur menetapkan menyatakan menyebutkan membatasi memerintahkan mengharuskan membolehkan mencabut mensyaratkan',
)

export const EVENTS = wordSet(
  'rapat pertemuan upacara pelantikan sidang apel kunjungan audiensi perundingan musyawarah latihan pertandingan laga',
)

/** A matter is told, settled or talked over: "Mengenai tarif parkir akan diumumkan". */
export const SETTLED = wordSet(
  'diumumkan dibahas dijelaskan diatur diputuskan ditentukan dibicarakan ditetapkan disampaikan ditindaklanjuti dikaji dilaporkan',
)

export const RIGHTS = wordSet('berhak wajib berkewajiban')
