import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isAuthority } from './accusing-words.ts'

/** Those on the other side: whose lawyer or spokesman it would be instead. */
export const ACCUSERS = wordSet(
  `pelapor korban penggugat pengadu warga serikat buruh pekerja karyawan nasabah pasien pembeli konsumen petani nelayan penghuni pelanggan
  mahasiswa perhimpunan paguyuban kelompok`,
)
/** Whether a word names accusers, or who inquires. */
export const isOther = (word: string): boolean => ACCUSERS.has(word) || isAuthority(word)

/** What tells that the other side was heard. */
const ANSWERS =
  wordSet(`membantah bantahan dibantah menampik menepis menyangkal sanggahan menyanggah pembelaan eksepsi pleidoi berdalih berkilah mengelak menyesal
  mengakui bungkam berdamai`)
/** What does so unless it is still to come, or others do it: "polisi akan meminta klarifikasi". */
const ASKED =
  wordSet(`klarifikasi mengklarifikasi tanggapan menanggapi ditanggapi konfirmasi mengonfirmasi dikonfirmasi jawaban menjawab respons merespons
  komentar berkomentar menghubungi dihubungi ditemui ditanya membela`)
/** Who also asks and answers, and is not accused. */
const THIRD = wordSet('dinas bupati gubernur menteri kementerian camat dprd dpr')
const TO_COME = wordSet('akan segera hendak')

/** Two words that do so: minta maaf, angkat bicara, mengirim pertanyaan, hingga berita ini. */
const PAIR =
  /^(?:\p{L}*(?:minta|mohon)\p{L}* maaf|(?:angkat|buka) (?:bicara|suara)|hak jawab|mengirim(?:kan)? pertanyaan|mengajukan (?:banding|keberatan|pertanyaan)|menolak (?:tuduh|tuding|dakwa)an|(?:berita|naskah|tulisan) ini|mengaku (?:ber)?salah|tidak (?:benar|berdasar|terbukti)|omong kosong|mencabut (?:laporan|gugatan))$/u
const DENIALS = wordSet('tidak belum tak enggan menolak')
/** What was not given, not done: "tidak mengangkat telepon", "belum memberi keterangan". */
const SILENCES = wordSet(
  `membalas dibalas mengangkat diangkat aktif tersambung keterangan penjelasan bicara berbicara menjelaskan diwawancarai dijawab`,
)
/** Words between the two: "belum bersedia memberikan keterangan". */
const NEAR = 4

/** Whether a sentence tells that somebody accused, who has these names, has answered or was asked. */
export function tellsOfAnswer(
  document: TextDocument,
  from: number,
  to: number,
  names: ReadonlySet<string>,
): boolean {
  let [isToCome, isNamed, isByOthers, isAsked] = [false, false, false, false]
  let denied = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) {
    const word = lowerAt(document, i)
    if (DENIALS.has(word)) denied = i
    if (ANSWERS.has(word) || PAIR.test(`${word} ${lowerAt(document, i + 1)}`)) return true
    if (SILENCES.has(word) && i - denied <= NEAR) return true
    isToCome ||= TO_COME.has(word)
    isNamed ||= names.has(word)
    isByOthers ||= !document.isQuoted(i) && (THIRD.has(word) || isOther(word))
    isAsked ||= ASKED.has(word) && !isToCome
  }
  return isAsked && (isNamed || !isByOthers)
}
