import { pairsOf } from './pairs.ts'

/** The spoken language, with what news copy says instead. In quotations it is what was said, and stays. Written for the project. */
export const SPOKEN_WORDS: ReadonlyMap<string, string> = pairsOf([
  'abis habis, aja saja, ajah saja, ampe sampai, apaan apa, banget sekali, belom belum, bener benar',
  'bilangin katakan, bohongin bohongi, cepet cepat, cuman cuma, dapet dapat, deket dekat',
  'denger dengar, dengerin dengarkan, dikasi diberi, dikasih diberi, dipake dipakai, doang saja',
  'elo kamu, emang memang, enggak tidak, entar nanti, gak tidak, gegara gara-gara, gimana bagaimana',
  'gini begini, gitu begitu, gue saya, ijo hijau, inget ingat, kalo kalau, karna karena',
  'kayak seperti, kemaren kemarin, klo kalau, lagian lagi pula, liat lihat, liatin lihat',
  'macem macam, makasih terima kasih, males malas, mikir berpikir, minjam meminjam, mulu melulu',
  'nanti-nya nantinya, nanya bertanya, nerima menerima, ngajak mengajak, ngambil mengambil',
  'ngapain mengapa, ngasih memberi, ngelakuin melakukan, ngeliat melihat, ngeluarin mengeluarkan',
  'ngerti mengerti, nggak tidak, ngirim mengirim, ngobrol mengobrol, nih ini, nolak menolak',
  'nonton menonton, ntar nanti, nulis menulis, nunggu menunggu, nyampe sampai, nyari mencari',
  'nyebut menyebut, nyoba mencoba, pait pahit, pake pakai, pakek pakai, pengen ingin, pengin ingin',
  'rame ramai, sampe sampai, sampek sampai, sedep sedap, segini sebegini, segitu sebegitu',
  'semalem semalam, seneng senang, tau tahu, temen teman, temenan berteman, tetep tetap, trus terus',
  'tuh itu, udah sudah',
])

/** The shorthand of messages, which nobody speaks: written out in quotations too. Written for the project. */
export const SHORTHAND: ReadonlyMap<string, string> = pairsOf([
  'bgt sekali, bkn bukan, blg bilang, blm belum, bnyk banyak, dgn dengan, dlm dalam, dpt dapat',
  'dri dari, gmn bagaimana, hny hanya, hrs harus, jgn jangan, kpd kepada, krg kurang, krn karena',
  'lbh lebih, mrk mereka, msh masih, pgn ingin, sbg sebagai, sblm sebelum, sdh sudah, skrg sekarang',
  'sprt seperti, spt seperti, stlh setelah, tdk tidak, thd terhadap, tsb tersebut, tsbt tersebut',
  'ttg tentang, utk untuk, yg yang',
])
