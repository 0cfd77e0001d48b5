import { pairsOf } from './pairs.ts'

/**
 * The spoken language and the shorthand of messages, with what news copy says instead. In quotations they are what was
 * said, and stay. Written for the project.
 */
export const SPOKEN_WORDS: ReadonlyMap<string, string> = pairsOf([
  'aja saja, ajah saja, banget sekali, belom belum, bener benar, bgt sekali, bilangin katakan',
  'bkn bukan, blg bilang, blm belum, bnyk banyak, bohongin bohongi, cepet cepat, cuman cuma',
  'dapet dapat, deket dekat, denger dengar, dgn dengan, dipake dipakai, dlm dalam, dpt dapat, dri dari',
  'emang memang, entar nanti, gak tidak, gimana bagaimana, gmn bagaimana, hny hanya, hrs harus',
  'inget ingat, jgn jangan, kalo kalau, karna karena, kayak seperti, kemaren kemarin, klo kalau',
  'kpd kepada, krg kurang, krn karena, lbh lebih, liatin lihat, makasih terima kasih, males malas',
  'mikir berpikir, minjam meminjam, mrk mereka, msh masih, mulu melulu, nanti-nya nantinya',
  'nanya bertanya, nerima menerima, ngajak mengajak, ngambil mengambil, ngapain mengapa, ngasih memberi',
  'ngelakuin melakukan, ngeluarin mengeluarkan, ngerti mengerti, nggak tidak, ngirim mengirim',
  'ngobrol mengobrol, nih ini, nolak menolak, nonton menonton, ntar nanti, nulis menulis',
  'nunggu menunggu, nyampe sampai, nyari mencari, nyebut menyebut, nyoba mencoba, pake pakai',
  'pakek pakai, pengen ingin, pengin ingin, pgn ingin, sbg sebagai, sblm sebelum, sdh sudah',
  'semalem semalam, seneng senang, skrg sekarang, sprt seperti, spt seperti, stlh setelah, tdk tidak',
  'temen teman, temenan berteman, tetep tetap, thd terhadap, trus terus, tsb tersebut, tsbt tersebut',
  'ttg tentang, tuh itu, udah sudah, utk untuk, yg yang',
  'abis habis, ampe sampai, apaan apa, dengerin dengarkan, dikasi diberi, dikasih diberi, doang saja, elo kamu',
  'enggak tidak, gegara gara-gara, gini begini, gitu begitu, gue saya, ijo hijau, lagian lagi pula, liat lihat',
  'macem macam, ngeliat melihat, pait pahit, rame ramai, sampe sampai, sampek sampai, sedep sedap',
  'segini sebegini, segitu sebegitu, tau tahu',
])
