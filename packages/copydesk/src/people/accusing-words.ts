import { wordSet } from '../text/word-set.ts'
import { AUTHORITIES } from './legal-stage.ts'

/** Stems of verbs that accuse whom they are followed by, or in the passive what stands before them. */
export const ACCUSING = wordSet(
  `tuding tuduh adukan gugat curigai dakwa somasi laporkan tetapkan sangka polisikan tuntut periksa selidiki usut salahkan tunjuk desak protes keluhkan kecam denda sanksi`,
)
/** Stems of verbs that seize, punish or blame, where a wrong is told of behind whom they speak of. */
export const SEIZING = wordSet(
  'tangkap tahan bekuk ringkus ciduk pecat copot sidangkan adili gerebek segel jerat panggil periksa cabut temukan',
)
/** What tells the same of what stands before it: "PT Laut dinilai mencemari sungai". */
export const TOLD_OF = wordSet(
  'dinilai dianggap dinyatakan tertangkap terbukti terlibat terancam terseret mangkir',
)
/** What is said of whoever does wrong, whatever it is: "PT Laut kedapatan membuka keran". */
export const SUSPECTED = wordSet(
  'diduga disinyalir ditengarai disebut ketahuan kedapatan menduga menemukan menyebut memergoki mendapati',
)
/** Before the name of whoever had a hand in it: "atas perintah Halim", "ke rekening Halim". */
export const HANDS = wordSet(
  'perintah suruhan rekening ditandatangani diteken disetujui direkrut dikelola dikendalikan didalangi',
)
/** Nouns that accuse whom "terhadap" or "kepada" follows with. */
export const CHARGES = wordSet('laporan gugatan tuduhan tudingan aduan dugaan sanksi denda')
/** What somebody is called who is accused. */
export const ACCUSED_AS = wordSet('tersangka terdakwa terlapor terduga tergugat pelaku pelakunya')

/** Whether a word in lower case names who judges and inquires, and is rarely accused. */
export const isAuthority = (word: string): boolean => AUTHORITIES.has(word) || INQUIRERS.has(word)
const INQUIRERS = wordSet(
  'kasat mahkamah bpk bpom ojk bawaslu ombudsman inspektorat komnas komisi otoritas majelis',
)

const BLAME = wordSet('atas karena yang')
const INQUIRED = wordSet('dugaan kasus')
/** What must stand in the sentence behind a verb that also tells of much else. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['laporkan', new Set([...AUTHORITIES, ...INQUIRERS, 'atas', 'karena', 'diduga'])],
  ...['salahkan', 'protes', 'keluhkan', 'kecam', 'denda', 'sanksi'].map((stem) => [stem, BLAME] as const),
  ['tunjuk', wordSet('pelaku pemilik penyebab')],
  ['tetapkan', wordSet('tersangka')],
  ...['periksa', 'selidiki', 'usut'].map((stem) => [stem, INQUIRED] as const),
  ['tuntut', wordSet('mengembalikan membayar ganti dugaan')],
  ['cabut', wordSet('izin')],
  ['desak', wordSet('mundur dicopot dipecat')],
])
